package vn.thongsuot.platform.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.shared.Sha256;

/**
 * Takes a backup of a running installation (Vietnamese: sao lưu): all rows as one snapshot saw them, the stored files, the
 * checkpoints; the keys go into a file of their own, because whoever holds both can read persons' data.
 */
public final class Backup {

    private final Installation installation;
    private final Clock clock;

    public Backup(Installation installation, Clock clock) {
        this.installation = installation;
        this.clock = clock;
    }

    /** Where the keys of a backup lie: beside it, {@code NAME.keys.zip}. */
    public static Path keysOf(Path zip) {
        String name = zip.getFileName().toString();
        String stem = name.endsWith(".zip") ? name.substring(0, name.length() - ".zip".length()) : name;
        return zip.resolveSibling(stem + ".keys.zip");
    }

    /**
     * Writes backup and keys, each whole or not at all.
     *
     * @return rows that were saved
     * @throws BackupException if there is a file of that name already, or something cannot be read or written
     */
    public long writeTo(Path zip) {
        if (Files.exists(zip) || Files.exists(keysOf(zip))) {
            throw new BackupException("Đã có tệp %s hoặc %s; hãy chọn tên khác.".formatted(zip, keysOf(zip)));
        }
        try {
            long rows = whole(zip, this::writeData);
            whole(keysOf(zip), out -> addFolder(out, Installation.KEYS));
            return rows;
        } catch (IOException | SQLException e) {
            throw new BackupException("Không sao lưu được: " + e.getMessage(), e);
        }
    }

    private interface Content {
        long writeTo(ZipOutputStream out) throws IOException, SQLException;
    }

    private static long whole(Path target, Content content) throws IOException, SQLException {
        Path draft = Files.createTempFile(
                target.toAbsolutePath().getParent(),
                "sao-luu",
                ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            long result;
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(draft))) {
                result = content.writeTo(out);
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            return result;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Files after rows: a stored content never changes and is there before the row that names it. */
    private long writeData(ZipOutputStream out) throws IOException, SQLException {
        List<Manifest.Table> tables = new ArrayList<>();
        try (Connection db = installation.connect()) {
            db.setAutoCommit(false);
            db.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            db.setReadOnly(true);
            for (Map.Entry<String, List<String>> table : Tables.list(db).entrySet()) {
                tables.add(copyOut(db, table.getKey(), table.getValue(), out));
            }
            Manifest manifest = new Manifest(
                    Manifest.FORMAT, schemaVersion(db), clock.instant().toString(), tables, Tables.sequences(db));
            out.putNextEntry(new ZipEntry(Manifest.NAME));
            out.write(JsonMapper.shared().writeValueAsBytes(manifest));
            out.closeEntry();
        }
        addFolder(out, Installation.FILES);
        addFolder(out, Installation.CHECKPOINTS);
        return tables.stream().mapToLong(Manifest.Table::rows).sum();
    }

    private static Manifest.Table copyOut(Connection db, String table, List<String> columns, ZipOutputStream out)
            throws IOException, SQLException {
        out.putNextEntry(new ZipEntry("data/" + table + ".copy"));
        MessageDigest digest = Sha256.begin();
        OutputStream counted = new DigestOutputStream(out, digest);
        long rows = db.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy %s (%s) to stdout".formatted(table, String.join(", ", columns)), counted);
        out.closeEntry();
        return new Manifest.Table(table, columns, rows, HexFormat.of().formatHex(digest.digest()));
    }

    private long addFolder(ZipOutputStream out, String name) throws IOException {
        Path folder = installation.home().resolve(name);
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)
                    .filter(path -> !path.toString().endsWith(".part"))
                    .sorted()::iterator) {
                out.putNextEntry(new ZipEntry(name + "/" + folder.relativize(file)));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return 0;
    }

    private static String schemaVersion(Connection db) throws SQLException {
        try (Statement statement = db.createStatement();
                ResultSet row = statement.executeQuery("""
                        select version from flyway.flyway_schema_history
                        where success and version is not null order by installed_rank desc limit 1""")) {
            row.next();
            return row.getString(1);
        }
    }
}
