package vn.thongsuot._support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A committed file that is rendered from the code: compared with it, or written with {@code -Dthongsuot.update-docs=true}. */
public final class GeneratedDocument {

    private static final Path REPOSITORY =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();

    private GeneratedDocument() {}

    /**
     * @param file path from the root of the repository
     * @param test class that renders it, to be named where it has to be rendered again
     */
    public static void check(String file, String rendered, Class<?> test) {
        Path path = REPOSITORY.resolve(file);
        try {
            if (Boolean.getBoolean("thongsuot.update-docs")) {
                Files.writeString(path, rendered);
            }
            assertThat(Files.exists(path) ? Files.readString(path) : "")
                    .as(
                            "%s is not what the code says; write it again with: bin/test %s -Dthongsuot.update-docs=true",
                            file, test.getSimpleName())
                    .isEqualTo(rendered);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
