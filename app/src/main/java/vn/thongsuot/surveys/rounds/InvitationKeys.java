package vn.thongsuot.surveys.rounds;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.SecretKeys;
import vn.thongsuot.shared.Sha256;

/**
 * Keys in the links of invitations (Vietnamese: khóa của thư mời): derived under a key outside the database, so that a copied
 * database opens no invitation; the database keeps their digests alone.
 */
@Component
class InvitationKeys {

    private static final int BYTES = 16;

    private final SecretKeys secrets;

    InvitationKeys(SecretKeys secrets) {
        this.secrets = secrets;
    }

    String of(UUID invitationId) {
        byte[] id = ByteBuffer.allocate(16)
                .putLong(invitationId.getMostSignificantBits())
                .putLong(invitationId.getLeastSignificantBits())
                .array();
        byte[] mac = secrets.hmac("survey-invitation", id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac, BYTES));
    }

    static byte[] hash(String key) {
        return Sha256.of(key);
    }
}
