package vn.thongsuot.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import vn.thongsuot.shared.Sha256;

/** Addresses of static files with a version made from their content (Vietnamese: tệp tĩnh). */
public final class Assets {

    private static final List<String> FILES = List.of(
            "theme.css", "desk.js", "intake.js", "passkeys.js", "place.js", "scan.js", "mark.svg", "shape-1.svg");
    private static final String VERSION = version();

    private Assets() {}

    public static String path(String name) {
        return "/assets/" + VERSION + "/" + name;
    }

    /** The pinned copy from its WebJar. */
    public static String htmx() {
        return "/webjars/htmx.org/2.0.10/dist/htmx.min.js";
    }

    private static String version() {
        try {
            MessageDigest digest = Sha256.begin();
            for (String file : FILES) {
                try (InputStream content = Assets.class.getResourceAsStream("/static/" + file)) {
                    if (content == null) {
                        throw new IllegalStateException("Static file " + file + " is missing.");
                    }
                    digest.update(content.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
