package vn.thongsuot.platform;

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

/**
 * Encrypts what must not be readable in a copied database (Vietnamese: mã hóa dữ liệu): AES-256-GCM under the key of a purpose,
 * bound to the row that owns it, so that it cannot be moved to another one.
 */
@Component
public class Sealing {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    /** Names the key, so that a later one can be told apart. */
    private static final byte KEY_NUMBER = 1;

    private final SecretKeys keys;
    private final SecureRandom random = new SecureRandom();

    Sealing(SecretKeys keys) {
        this.keys = keys;
    }

    public byte[] seal(String purpose, UUID owner, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, purpose, owner, nonce).doFinal(plain);
            return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
                    .put(KEY_NUMBER)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A value could not be encrypted.", e);
        }
    }

    /** @throws IllegalStateException if it was changed, belongs to another owner or the key is another one */
    public byte[] open(String purpose, UUID owner, byte[] sealed) {
        if (sealed.length <= 1 + NONCE_BYTES || sealed[0] != KEY_NUMBER) {
            throw new IllegalStateException("%s of %s: key number not known.".formatted(purpose, owner));
        }
        byte[] nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE_BYTES);
        try {
            return cipher(Cipher.DECRYPT_MODE, purpose, owner, nonce)
                    .doFinal(sealed, 1 + NONCE_BYTES, sealed.length - 1 - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "%s of %s: was changed, or the key is another one.".formatted(purpose, owner), e);
        }
    }

    private Cipher cipher(int mode, String purpose, UUID owner, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(keys.key(purpose), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.toString().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
