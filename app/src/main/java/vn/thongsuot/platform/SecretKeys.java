package vn.thongsuot.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Keys that live outside the database, one file of 32 random bytes per purpose, readable by the owner alone (Vietnamese:
 * khóa bí mật). Losing one loses what it protects: they belong into the backup, apart from the data.
 */
@Component
public class SecretKeys {

    private static final int BYTES = 32;

    private final Path folder;
    private final Map<String, byte[]> keys = new ConcurrentHashMap<>();

    SecretKeys(ProductHome home) {
        this.folder = home.resolve("keys");
    }

    /** The key of a purpose; made at the first call. */
    public byte[] key(String purpose) {
        return keys.computeIfAbsent(purpose, this::readOrCreate).clone();
    }

    /** HMAC-SHA-256 of the message under the key of a purpose. */
    public byte[] hmac(String purpose, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(purpose), "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has HmacSHA256.", e);
        }
    }

    private byte[] readOrCreate(String purpose) {
        Path file = folder.resolve(purpose + ".key");
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            byte[] key = Files.readAllBytes(file);
            if (key.length != BYTES) {
                throw new IllegalStateException(
                        "Key file %s: %d bytes, expected %d.".formatted(file, key.length, BYTES));
            }
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException("Key file %s cannot be read or made.".formatted(file), e);
        }
    }

    /** Written whole beside its place and linked there, so that two nodes that start together get the same key. */
    private void create(Path file) throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Path fresh = Files.createTempFile(
                folder,
                "new",
                ".key",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.write(fresh, key, StandardOpenOption.SYNC);
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException otherWasFaster) {
            return;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
