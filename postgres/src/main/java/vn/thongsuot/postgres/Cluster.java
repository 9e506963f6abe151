package vn.thongsuot.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** The data folder (PostgreSQL calls it a cluster): made once, and refused when it belongs to another major version. */
record Cluster(Layout layout, Account account, Binaries binaries) {

    boolean exists() {
        return Files.exists(layout.data().resolve("PG_VERSION"));
    }

    void check() throws IOException {
        account.own(layout.data());
        var version = Files.readString(layout.data().resolve("PG_VERSION")).strip();
        if (!version.equals(Integer.toString(Binaries.MAJOR))) {
            throw new EmbeddedPostgresException(
                    "data.other-version", layout.data(), version, Integer.toString(Binaries.MAJOR));
        }
    }

    /** Made under another name first, so that a killed start leaves nothing that looks like data. */
    void create(String password, boolean fsync) throws IOException {
        refuseOtherContent();
        Trees.delete(layout.staging());
        Files.createDirectory(
                layout.staging(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var passwordFile = layout.folder().resolve("initdb.password");
        try {
            Secrets.write(passwordFile, password);
            account.own(passwordFile);
            account.own(layout.staging());
            initialise(passwordFile, fsync);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.move(layout.staging(), layout.data(), StandardCopyOption.ATOMIC_MOVE);
        Trees.sync(layout.folder());
    }

    private void initialise(Path passwordFile, boolean fsync) throws IOException {
        var words = new ArrayList<>(List.of(binaries.program("initdb"), "--pgdata=" + layout.staging()));
        words.addAll(
                List.of("--username=postgres", "--auth=scram-sha-256", "--pwfile=" + passwordFile, "--encoding=UTF8"));
        words.addAll(List.of(
                "--locale=C", "--lc-ctype=" + ctype(), "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        if (!fsync) {
            words.add("--no-sync");
        }
        var initdb = Command.run(binaries.folder(), account.words(words));
        if (!initdb.succeeded()) {
            throw new EmbeddedPostgresException("data.not-created", layout.data(), initdb.output());
        }
    }

    /** Not plain C: pg_trgm and others ask the C library what a letter is, and plain C knows ASCII only. */
    private static String ctype() {
        return System.getProperty("os.name").startsWith("Mac") ? "UTF-8" : "C.UTF-8";
    }

    private void refuseOtherContent() throws IOException {
        if (!Files.exists(layout.data())) {
            return;
        }
        try (var content = Files.list(layout.data())) {
            if (content.findAny().isPresent()) {
                throw new EmbeddedPostgresException("data.not-ours", layout.data());
            }
        }
    }
}
