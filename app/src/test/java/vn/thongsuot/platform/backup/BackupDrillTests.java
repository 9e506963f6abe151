package vn.thongsuot.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot._support.SecondNode;
import vn.thongsuot._support.TestDatabase;
import vn.thongsuot.access.Actor;
import vn.thongsuot.audit.AuditVerifier;
import vn.thongsuot.audit.Checkpoints;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.ReceiveCommand;
import vn.thongsuot.dossiers.Reception;
import vn.thongsuot.facts.FactCompactor;
import vn.thongsuot.facts.FactVerifier;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.identity.PersonStore;
import vn.thongsuot.postgres.Bootstrap;
import vn.thongsuot.postgres.EmbeddedPostgres;
import vn.thongsuot.postgres.Settings;

@DisplayName("Diễn tập sao lưu và khôi phục")
class BackupDrillTests extends ProductTest {

    private static final String ID_NUMBER = "099201007777";

    @Autowired
    private Reception reception;

    @Autowired
    private Checkpoints checkpoints;

    @Autowired
    private FactCompactor compactor;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    @Test
    @DisplayName(
            "Khôi phục vào máy trống: đủ hồ sơ, đọc được dữ liệu cá nhân, nhật ký và số liệu khớp, làm việc tiếp được")
    void bringsEverythingBack() throws Exception {
        DossierCode code = receive(reception);
        checkpoints.seal();
        compactor.compact();
        receive(reception);
        Path zip = folder.resolve("drill.zip");
        new Backup(here(), Clock.systemUTC()).writeTo(zip);
        long dossiers = count(jdbc, "dossiers.dossier");
        long entries = count(jdbc, "audit.entry");

        try (EmbeddedPostgres server = EmbeddedPostgres.start(Settings.throwaway())) {
            Bootstrap.prepare(server);
            Installation there = installation(server, folder.resolve("home"));
            new Restore(there).readFrom(zip);
            try (SecondNode product = SecondNode.on(server, there.home())) {
                JdbcClient restored = product.bean(JdbcClient.class);
                assertThat(count(restored, "dossiers.dossier")).isEqualTo(dossiers);
                assertThat(count(restored, "audit.entry")).isGreaterThanOrEqualTo(entries);
                Actor clerk = people.actor("ngan");
                assertThat(product.bean(PersonStore.class).findByIdNumber(clerk, ID_NUMBER, "drill"))
                        .hasValueSatisfying(
                                person -> assertThat(person.idNumber()).isEqualTo(ID_NUMBER));
                DossierCode next = receive(product.bean(Reception.class));
                assertThat(next).isNotEqualTo(code);
                product.bean(FactCompactor.class).compact();
                assertThat(product.bean(AuditVerifier.class).findAll()).isEmpty();
                assertThat(product.bean(FactVerifier.class).findDifferences()).isEmpty();
            }
            assertThatThrownBy(() -> new Restore(installation(server, folder.resolve("other"))).readFrom(zip))
                    .isInstanceOf(BackupException.class)
                    .hasMessageContaining("đã có dữ liệu");
        }
    }

    @Test
    @DisplayName("Bản sao lưu bị hỏng thì bị từ chối và không để lại gì")
    void refusesADamagedBackup() throws Exception {
        receive(reception);
        Path zip = folder.resolve("damaged.zip");
        new Backup(here(), Clock.systemUTC()).writeTo(zip);
        damage(zip, "data/dossiers.dossier.copy");

        try (EmbeddedPostgres server = EmbeddedPostgres.start(Settings.throwaway())) {
            Bootstrap.prepare(server);
            Installation there = installation(server, folder.resolve("home"));
            assertThatThrownBy(() -> new Restore(there).readFrom(zip))
                    .isInstanceOf(BackupException.class)
                    .hasMessageContaining("dossiers.dossier");
            try (var connection = there.connect();
                    var row = connection.createStatement().executeQuery("select count(*) from organisation.unit")) {
                row.next();
                assertThat(row.getLong(1)).isZero();
            }
            assertThat(there.home().resolve(Installation.KEYS)).doesNotExist();
        }
    }

    @Test
    @DisplayName("Không ghi đè bản sao lưu đã có")
    void neverOverwritesABackup() throws IOException {
        Path zip = Files.createFile(folder.resolve("old.zip"));

        assertThatThrownBy(() -> new Backup(here(), Clock.systemUTC()).writeTo(zip))
                .hasMessageContaining("Đã có tệp");
    }

    private DossierCode receive(Reception desk) {
        Actor clerk = people.actor("ngan");
        PersonForm person = new PersonForm(
                clerk.authorityId(), "citizen", "Lý Thị Diễn Tập", null, null, null, null, null, ID_NUMBER);
        UUID unit = people.unit("ngan");
        return desk.receive(clerk, new ReceiveCommand("1.001612", "counter", unit, null, person, List.of(), false));
    }

    private static long count(JdbcClient db, String table) {
        return db.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static void damage(Path zip, String entry) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(zip)) {
            Path file = inside.getPath(entry);
            List<String> lines = Files.readAllLines(file);
            Files.write(file, lines.subList(0, lines.size() - 1));
        }
    }

    private static Installation here() {
        return installation(TestDatabase.server(), Path.of(System.getProperty("thongsuot.home")));
    }

    private static Installation installation(EmbeddedPostgres server, Path home) {
        return new Installation(
                server.jdbcUrl(Bootstrap.DATABASE),
                Bootstrap.OWNER,
                server.secret(Bootstrap.OWNER),
                Bootstrap.APP,
                home);
    }
}
