package vn.thongsuot.identity;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.Sealing;
import vn.thongsuot.platform.SecretKeys;

/**
 * Encrypts identifiers, bound to the person, and makes keyed digests for search; the keys live outside the database
 * (Vietnamese: mã hóa số định danh).
 */
@Component
class PersonSecrets {

    private static final String PURPOSE = "person-identifier";

    private final SecretKeys keys;
    private final Sealing sealing;

    PersonSecrets(SecretKeys keys, Sealing sealing) {
        this.keys = keys;
        this.sealing = sealing;
    }

    byte[] encrypt(UUID personId, String idNumber) {
        return sealing.seal(PURPOSE, personId, idNumber.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IllegalStateException if it was changed, belongs to another person or the key is another one */
    String decrypt(UUID personId, byte[] sealed) {
        return new String(sealing.open(PURPOSE, personId, sealed), StandardCharsets.UTF_8);
    }

    /** For exact search within an authority. */
    byte[] digest(UUID authorityId, String idNumber) {
        return keys.hmac("person-search", (authorityId + ":" + idNumber).getBytes(StandardCharsets.UTF_8));
    }

    /** For the tracking page; tied to the person, so that equal digits of others do not look equal. */
    byte[] lastDigits(UUID personId, String lastFour) {
        return keys.hmac("person-digits", (personId + ":" + lastFour).getBytes(StandardCharsets.UTF_8));
    }
}
