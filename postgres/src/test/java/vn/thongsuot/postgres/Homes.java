package vn.thongsuot.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A home for each test that other accounts may pass into; after the test its server is stopped, whoever left it
 * running.
 */
final class Homes implements BeforeEachCallback, AfterEachCallback {

    private Path parent = Path.of("/");

    Path home() {
        return parent.resolve("home");
    }

    Path beside(String name) {
        return parent.resolve(name);
    }

    /**
     * For a home whose data folder is made already; without fsync, because here only processes die, not the machine.
     */
    Settings settings() throws IOException {
        if (!Files.exists(home())) {
            ReadyHome.copyTo(home());
        }
        return Settings.in(home()).withoutFsync();
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        parent = Files.createTempDirectory("thongsuot-launcher-test-");
        permit("rwx--x--x");
    }

    void permit(String permissions) throws IOException {
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString(permissions));
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        try (var homes = Files.list(parent)) {
            for (var each : (Iterable<Path>) homes::iterator) {
                Left.stop(each);
            }
        }
        Trees.delete(parent);
    }
}
