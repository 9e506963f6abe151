package vn.thongsuot.dossiers;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.SecretKeys;

/** Keys in the receipts' QR, derived under a key outside the database: a copied database opens no tracking page. */
@Component
class TrackingKeys {

    /** An id that no person and no dossier has. */
    static final UUID NOBODY = new UUID(0, 0);

    private static final int BYTES = 16;

    private final SecretKeys secrets;

    TrackingKeys(SecretKeys secrets) {
        this.secrets = secrets;
    }

    String of(Dossier dossier) {
        byte[] id = ByteBuffer.allocate(16)
                .putLong(dossier.id().getMostSignificantBits())
                .putLong(dossier.id().getLeastSignificantBits())
                .array();
        return text(secrets.hmac("tracking", id));
    }

    /** A digest of what somebody typed, for counting tries without keeping it. */
    String digest(String typed) {
        return text(secrets.hmac("tracking-tries", typed.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(byte[] mac) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac, BYTES));
    }
}
