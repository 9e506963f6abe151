package vn.thongsuot.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Homes of servers that do not outlive their application. */
final class TemporaryHomes {

    private static final String PREFIX = "thongsuot-postgres-";

    /** Between the making of a home and its lock lies a moment in which it only looks abandoned. */
    private static final Duration GRACE = Duration.ofMinutes(10);

    private TemporaryHomes() {}

    /** Others may pass through, not look: the server may run as another account. */
    static Path create() {
        try {
            var home = Files.createTempDirectory(PREFIX);
            return Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx--x--x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The other temporary homes of this account that are older than a new one by some minutes; each may still be in
     * use.
     */
    static List<Path> findLeftBehind(Path home) throws IOException {
        var before = Files.getLastModifiedTime(home).toInstant().minus(GRACE);
        var found = new ArrayList<Path>();
        try (var homes = Files.newDirectoryStream(home.getParent(), PREFIX + "*")) {
            for (var other : homes) {
                if (Files.getLastModifiedTime(other).toInstant().isBefore(before)
                        && Trees.owner(other) == Trees.owner(home)) {
                    found.add(other);
                }
            }
        } catch (NoSuchFileException anotherRemovedIt) {
            return found;
        }
        return found;
    }
}
