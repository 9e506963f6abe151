package vn.thongsuot.access;

import java.util.Optional;
import java.util.UUID;

/** Port to accounts and assignments; the identity module answers it (Vietnamese: tra cứu người thực hiện). */
public interface Actors {

    /** The actor with the assignments in force today; empty for an account that is unknown or not active. */
    Optional<Actor> find(UUID accountId);
}
