package vn.thongsuot.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.SecretKeys;

/**
 * Encrypts identifiers (AES-256-GCM, bound to the person) and makes keyed digests for search; the keys live outside the
 * database (Vietnamese: mã hóa số định danh).
 */
@Component
class PersonSecrets {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    /** Names the key, so that a later one can be told apart. */
    private static final byte KEY_NUMBER = 1;

    private final SecretKeys keys;
    private final SecureRandom random = new SecureRandom();

    PersonSecrets(SecretKeys keys) {
        this.keys = keys;
    }

    byte[] encrypt(UUID personId, String idNumber) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, personId, nonce).doFinal(idNumber.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
                    .put(KEY_NUMBER)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("An identifier could not be encrypted.", e);
        }
    }

    /** @throws IllegalStateException if it was changed, belongs to another person or the key is another one */
    String decrypt(UUID personId, byte[] sealed) {
        if (sealed.length <= 1 + NONCE_BYTES || sealed[0] != KEY_NUMBER) {
            throw new IllegalStateException("Identifier of person %s: key number not known.".formatted(personId));
        }
        byte[] nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE_BYTES);
        try {
            byte[] plain = cipher(Cipher.DECRYPT_MODE, personId, nonce)
                    .doFinal(sealed, 1 + NONCE_BYTES, sealed.length - 1 - NONCE_BYTES);
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "Identifier of person %s: was changed, or the key is another one.".formatted(personId), e);
        }
    }

    /** For exact search within an authority. */
    byte[] digest(UUID authorityId, String idNumber) {
        return keys.hmac("person-search", (authorityId + ":" + idNumber).getBytes(StandardCharsets.UTF_8));
    }

    /** For the tracking page; tied to the person, so that equal digits of others do not look equal. */
    byte[] lastDigits(UUID personId, String lastFour) {
        return keys.hmac("person-digits", (personId + ":" + lastFour).getBytes(StandardCharsets.UTF_8));
    }

    private Cipher cipher(int mode, UUID personId, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode, new SecretKeySpec(keys.key("person-identifier"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(personId.toString().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
