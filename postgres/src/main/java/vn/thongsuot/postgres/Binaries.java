package vn.thongsuot.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

/**
 * The server's programs, unpacked once per machine. The folder's name carries the archive's SHA-256, and it appears in one step: a killed or a
 * parallel unpacking never shows through.
 */
record Binaries(Path folder) {

    /** The major version in the archive; a data folder of any other is refused. */
    static final int MAJOR = 18;

    static Binaries in(Path cache, Runnable beforeUnpacking) throws IOException {
        var folder = cache.resolve("postgres-" + MAJOR + "-" + digest().substring(0, 16));
        if (!Files.isDirectory(folder)) {
            beforeUnpacking.run();
            unpack(cache, folder);
        }
        return new Binaries(folder);
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static void unpack(Path cache, Path folder) throws IOException {
        var draft = cache.resolve(folder.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try (var packed = open()) {
            Archive.unpack(packed, draft);
            Command.run(cache, java.util.List.of("sync"));
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException anotherWasFaster) {
            Trees.delete(draft);
        }
    }

    private static String digest() throws IOException {
        try (var packed = new DigestInputStream(open(), MessageDigest.getInstance("SHA-256"))) {
            packed.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(packed.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream open() {
        var name = archive();
        var stream = Binaries.class.getResourceAsStream(name);
        if (stream == null) {
            throw new EmbeddedPostgresException("binaries.missing", name, System.getProperty("os.name"), System.getProperty("os.arch"));
        }
        return stream;
    }

    private static String archive() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var arm = System.getProperty("os.arch").equals("aarch64");
        if (system.contains("mac")) {
            return "/postgres-darwin-" + (arm ? "arm_64" : "x86_64") + ".txz";
        }
        return "/postgres-linux-" + (arm ? "arm_64" : "x86_64") + ".txz";
    }
}
