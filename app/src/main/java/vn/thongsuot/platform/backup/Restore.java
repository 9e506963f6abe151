package vn.thongsuot.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.PGConnection;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.shared.Sha256;

/**
 * Brings a backup into an empty installation (Vietnamese: khôi phục). The database is filled in one transaction, after all
 * files are in their places: what fails leaves no row behind.
 */
public final class Restore {

    private final Installation installation;

    public Restore(Installation installation) {
        this.installation = installation;
    }

    /**
     * Restores the backup with the keys beside it, and brings the database up to this version of the product.
     *
     * @return rows that were brought in
     * @throws BackupException if the place is not empty, a file is missing or damaged, or the backup is of a newer version
     */
    public long readFrom(Path zip) {
        Path keys = Backup.keysOf(zip);
        if (!Files.isRegularFile(zip) || !Files.isRegularFile(keys)) {
            throw new BackupException("Cần cả hai tệp %s và %s.".formatted(zip, keys));
        }
        requireNoFolder(Installation.KEYS);
        try (ZipFile backup = new ZipFile(zip.toFile());
                ZipFile keyFile = new ZipFile(keys.toFile())) {
            Manifest manifest = readManifest(backup);
            flyway(manifest.schemaVersion()).migrate();
            long rows = fill(backup, keyFile, manifest);
            flyway("latest").migrate();
            return rows;
        } catch (IOException | SQLException | FlywayException e) {
            throw new BackupException("Không khôi phục được: " + e.getMessage(), e);
        }
    }

    private long fill(ZipFile backup, ZipFile keyFile, Manifest manifest) throws IOException, SQLException {
        try (Connection db = installation.connect()) {
            db.setAutoCommit(false);
            requireEmpty(db);
            emptyTables(db);
            long rows = 0;
            for (Manifest.Table table : manifest.tables()) {
                rows += copyIn(db, backup, table);
            }
            setSequences(db, manifest);
            extract(backup, Installation.FILES + "/");
            extract(backup, Installation.CHECKPOINTS + "/");
            extract(keyFile, Installation.KEYS + "/");
            db.commit();
            return rows;
        }
    }

    private static Manifest readManifest(ZipFile backup) throws IOException {
        ZipEntry entry = backup.getEntry(Manifest.NAME);
        if (entry == null) {
            throw new BackupException("Tệp này không phải bản sao lưu của Thông Suốt.");
        }
        try (InputStream in = backup.getInputStream(entry)) {
            Manifest manifest = JsonMapper.shared().readValue(in, Manifest.class);
            if (manifest.format() != Manifest.FORMAT) {
                throw new BackupException("Bản sao lưu có định dạng %d; phiên bản này đọc định dạng %d."
                        .formatted(manifest.format(), Manifest.FORMAT));
            }
            return manifest;
        } catch (JacksonException e) {
            throw new BackupException("Bản kê trong tệp sao lưu bị hỏng.", e);
        }
    }

    private Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(installation.url(), installation.user(), installation.password())
                .defaultSchema("flyway")
                .createSchemas(true)
                .locations("classpath:db/migration")
                .placeholders(Map.of("approle", installation.appRole()))
                .target(target)
                .load();
    }

    private static void requireEmpty(Connection db) throws SQLException {
        try (Statement statement = db.createStatement();
                ResultSet row = statement.executeQuery("""
                        select exists (select from organisation.unit) or exists (select from identity.account)
                            or exists (select from audit.entry)""")) {
            row.next();
            if (row.getBoolean(1)) {
                throw new BackupException("Cơ sở dữ liệu đích đã có dữ liệu; chỉ khôi phục vào nơi còn trống.");
            }
        }
    }

    private void requireNoFolder(String name) {
        Path folder = installation.home().resolve(name);
        if (Files.exists(folder)) {
            throw new BackupException("%s đã có; chỉ khôi phục vào nơi còn trống.".formatted(folder));
        }
    }

    /** Migrations put rows into some tables; the backup holds those too. */
    private static void emptyTables(Connection db) throws SQLException {
        String tables = Tables.list(db).keySet().stream().collect(Collectors.joining(", "));
        try (Statement statement = db.createStatement()) {
            statement.execute("truncate " + tables);
        }
    }

    private static long copyIn(Connection db, ZipFile backup, Manifest.Table table) throws IOException, SQLException {
        ZipEntry entry = backup.getEntry(table.entry());
        if (entry == null) {
            throw damaged(table);
        }
        MessageDigest digest = Sha256.begin();
        try (InputStream in = new DigestInputStream(backup.getInputStream(entry), digest)) {
            String columns = String.join(", ", table.columns());
            long rows = db.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy %s (%s) from stdin".formatted(table.name(), columns), in);
            if (rows != table.rows()
                    || !HexFormat.of().formatHex(digest.digest()).equals(table.sha256())) {
                throw damaged(table);
            }
            return rows;
        }
    }

    private static BackupException damaged(Manifest.Table table) {
        return new BackupException("Bản sao lưu bị hỏng: dữ liệu của %s thiếu hoặc bị sửa.".formatted(table.name()));
    }

    private static void setSequences(Connection db, Manifest manifest) throws SQLException {
        for (Manifest.Sequence sequence : manifest.sequences()) {
            try (var statement = db.prepareStatement("select setval(?::regclass, ?)")) {
                statement.setString(1, sequence.name());
                statement.setLong(2, sequence.lastValue());
                statement.execute();
            }
        }
    }

    private void extract(ZipFile zip, String prefix) throws IOException {
        Path home = installation.home().normalize();
        try (Stream<? extends ZipEntry> entries = zip.stream()) {
            for (ZipEntry entry : (Iterable<ZipEntry>)
                    entries.filter(e -> e.getName().startsWith(prefix)).map(ZipEntry.class::cast)::iterator) {
                Path target = home.resolve(entry.getName()).normalize();
                if (!target.startsWith(home)) {
                    throw new BackupException("Bản sao lưu có đường dẫn không hợp lệ.");
                }
                Files.createDirectories(
                        target.getParent(),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
                }
                Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));
            }
        }
    }
}
