package vn.thongsuot.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Homes of servers that do not outlive their application. */
final class TemporaryHomes {

    private TemporaryHomes() {}

    /** Others may pass through, not look: the server may run as another account. */
    static Path create() {
        try {
            var home = Files.createTempDirectory("thongsuot-postgres-");
            return Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx--x--x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
