package vn.thongsuot.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where an installation and its cache lie when nobody says otherwise. */
final class Places {

    private static final Path SELF = Path.of("/proc/self");

    private Places() {}

    static Path home() {
        return set("THONGSUOT_HOME", root() ? Path.of("/var/lib/thongsuot") : user(".thongsuot"));
    }

    /** Root's own home is closed to the account that the server runs as, so root has system folders instead. */
    static Path cache() {
        if (root()) {
            return set("THONGSUOT_CACHE", Path.of("/var/cache/thongsuot"));
        }
        return set("THONGSUOT_CACHE", set("XDG_CACHE_HOME", user(".cache")).resolve("thongsuot"));
    }

    static boolean root() {
        try {
            return Files.exists(SELF)
                    ? Integer.valueOf(0).equals(Files.getAttribute(SELF, "unix:uid"))
                    : "root".equals(System.getProperty("user.name"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path user(String name) {
        return Path.of(System.getProperty("user.home"), name);
    }

    private static Path set(String variable, Path otherwise) {
        @Nullable String value = System.getenv(variable);
        return value == null || value.isBlank() ? otherwise : Path.of(value);
    }
}
