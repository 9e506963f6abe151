package vn.thongsuot.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class UnpackingTests {

    @RegisterExtension
    final Homes homes = new Homes();

    @Test
    void letsTwoApplicationsUnpackIntoOneCacheAtOnce() throws Exception {
        var cache = homes.beside("cache");
        var classPath = ApplicationProcess.classPath();
        var one = ApplicationProcess.start(List.of(), classPath, "hold", homes.beside("one"), cache);
        var two = ApplicationProcess.start(List.of(), classPath, "hold", homes.beside("two"), cache);
        one.nextLine();
        two.nextLine();

        assertThat(one.end()).isZero();
        assertThat(two.end()).isZero();
        try (var content = Files.list(cache)) {
            assertThat(content).singleElement().asString().contains("postgres-18-");
        }
    }

    @Test
    void removesWhatAKilledUnpackingLeft() throws Exception {
        var cache = Files.createDirectories(homes.beside("cache"));
        var ended = new ProcessBuilder("true").start();
        ended.onExit().join();
        var abandoned = Files.createDirectories(
                        cache.resolve(".unpacking-" + ended.pid() + "-1").resolve("bin"))
                .getParent();

        Binaries.in(cache, () -> {});

        assertThat(abandoned).doesNotExist();
    }

    @Test
    void carriesTheVersionThatItClaims() throws Exception {
        Files.createDirectories(Places.cache());
        var binaries = Binaries.in(Places.cache(), () -> {});

        var version = Command.run(Path.of("/"), List.of(binaries.program("postgres"), "--version"));

        assertThat(version.output()).startsWith("postgres (PostgreSQL) " + Binaries.MAJOR + ".");
    }

    @Test
    void refusesAnArchiveThatReachesOutside() throws Exception {
        var packed = archiveWith("../outside");

        assertThatThrownBy(() -> Archive.unpack(new ByteArrayInputStream(packed), homes.beside("inside")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("'../outside'");
        assertThat(homes.beside("outside")).doesNotExist();
    }

    private static byte[] archiveWith(String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(new XZOutputStream(bytes, new LZMA2Options(0)))) {
            tar.putArchiveEntry(new TarArchiveEntry(name, true));
            tar.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }
}
