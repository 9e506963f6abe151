package vn.thongsuot.dossiers.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Files that are packed with this package. */
final class PaperResources {

    private PaperResources() {}

    static byte[] bytes(String path) {
        try (InputStream in = Objects.requireNonNull(PaperResources.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
