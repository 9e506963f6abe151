package vn.thongsuot.access;

import java.util.Optional;
import java.util.UUID;

/** Port to the tokens of other systems; the identity module answers it (Vietnamese: tra cứu mã truy cập). */
public interface AccessTokens {

    /** The active account to which the token was given; empty for a token that is unknown, ended or revoked. */
    Optional<UUID> findAccount(String token);
}
