package vn.thongsuot.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * The server's programs, unpacked once per machine. The folder's name carries the archive's SHA-256, and it appears in
 * one step: a killed or a parallel unpacking never shows through.
 */
record Binaries(Path folder) {

    /** The major version in the archive; a data folder of any other is refused. */
    static final int MAJOR = 18;

    private static final String DRAFT = ".unpacking-";

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
        removeAbandonedDrafts(cache);
        var draft = cache.resolve(DRAFT + ProcessHandle.current().pid() + "-" + UUID.randomUUID());
        try (var packed = open()) {
            Archive.unpack(packed, draft);
            flush(draft);
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            Trees.delete(draft);
            if (!Files.isDirectory(folder)) {
                throw e;
            }
            // Otherwise another process was faster, with the very same content.
        }
    }

    /** Before the rename, or a power cut could leave a complete-looking folder with empty files in it. */
    private static void flush(Path draft) throws IOException {
        var sync = Command.run(draft, List.of("sync"));
        if (!sync.succeeded()) {
            throw new IOException("Server programs in " + draft + ": cannot flush to disk; " + sync.output());
        }
    }

    private static void removeAbandonedDrafts(Path cache) throws IOException {
        try (var drafts = Files.newDirectoryStream(cache, DRAFT + "*")) {
            for (var draft : drafts) {
                var pid = Long.parseLong(
                        draft.getFileName().toString().substring(DRAFT.length()).split("-")[0]);
                if (ProcessHandle.of(pid).isEmpty()) {
                    Trees.delete(draft);
                }
            }
        }
    }

    private static String digest() throws IOException {
        try (var packed = new DigestInputStream(open(), MessageDigest.getInstance("SHA-256"))) {
            packed.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(packed.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream open() {
        var name = archive();
        var stream = Binaries.class.getResourceAsStream(name);
        if (stream == null) {
            throw new EmbeddedPostgresException(
                    "binaries.missing", name, System.getProperty("os.name"), System.getProperty("os.arch"));
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
