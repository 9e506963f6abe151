package vn.thongsuot.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Generated passwords, each in a file of its own that only the owner may read. */
final class Secrets {

    private static final int BYTES = 24;

    private Secrets() {}

    /** The password in this file, made first if there is none. */
    static String readOrCreate(Path file) throws IOException {
        try {
            return Files.readString(file).strip();
        } catch (NoSuchFileException firstTime) {
            var bytes = new byte[BYTES];
            new SecureRandom().nextBytes(bytes);
            write(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
            return Files.readString(file).strip();
        }
    }

    /** Complete or not there at all: a half-written password would lock the data for good. */
    static void write(Path file, String secret) throws IOException {
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".tmp", owner);
        Files.writeString(draft, secret + "\n");
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
