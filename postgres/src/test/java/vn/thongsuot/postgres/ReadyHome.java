package vn.thongsuot.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A home with a stopped server in it, made once for all tests: the creation of a data folder takes longer than
 * everything else.
 */
final class ReadyHome {

    private static @Nullable Path ready;

    private ReadyHome() {}

    static void copyTo(Path home) throws IOException {
        var copy = Command.run(Path.of("/"), List.of("cp", "-a", get().toString(), home.toString()));
        if (!copy.succeeded()) {
            throw new IOException(copy.output());
        }
    }

    private static synchronized Path get() throws IOException {
        if (ready == null) {
            var home = Files.createTempDirectory("thongsuot-launcher-test-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(home)));
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx--x--x"));
            EmbeddedPostgres.start(Settings.in(home).withoutFsync()).close();
            ready = home;
        }
        return ready;
    }

    private static void delete(Path home) {
        try {
            Trees.delete(home);
        } catch (IOException e) {
            System.err.println("Cannot delete " + home + ": " + e);
        }
    }
}
