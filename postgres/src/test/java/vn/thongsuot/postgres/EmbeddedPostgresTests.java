package vn.thongsuot.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EmbeddedPostgresTests {

    @RegisterExtension
    final Homes homes = new Homes();

    @Test
    void keepsDataPortAndPasswordOverARestart() throws Exception {
        var first = EmbeddedPostgres.start(homes.settings());
        Sql.execute(first, "create table kept as select 42 as answer");
        first.close();

        try (var second = EmbeddedPostgres.start(homes.settings())) {
            assertThat(Sql.query(second, "select answer from kept")).isEqualTo("42");
            assertThat(second.port()).isEqualTo(first.port());
            assertThat(second.superuserPassword()).isEqualTo(first.superuserPassword());
        }
    }

    @Test
    void stopsCleanlyAndOnlyOnce() throws Exception {
        var server = EmbeddedPostgres.start(homes.settings());
        server.close();
        server.close();

        assertThat(server.dataFolder().resolve("postmaster.pid")).doesNotExist();
        assertThatThrownBy(() -> Sql.query(server, "select 1")).isInstanceOf(SQLException.class);
    }

    @Test
    void refusesAWrongPassword() throws Exception {
        try (var server = EmbeddedPostgres.start(homes.settings())) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl("postgres"), "postgres", "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void keepsPasswordsAndDataFromOtherAccounts() throws Exception {
        try (var server = EmbeddedPostgres.start(Settings.in(homes.home()).withoutFsync())) {
            server.secret("application");
            var folder = server.dataFolder().getParent();

            for (var name : new String[] {"postgres.password", "application.password"}) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
                        .as(name)
                        .isEqualTo("rw-------");
            }
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(server.dataFolder())))
                    .isEqualTo("rwx------");
            assertThat(folder.resolve("initdb.password")).doesNotExist();
        }
    }

    @Test
    void writesThroughToTheDiskAndListensOnThisMachineOnlyUnlessToldOtherwise() throws Exception {
        try (var server = EmbeddedPostgres.start(Settings.in(homes.home()).withParameter("max_connections", "37"))) {
            assertThat(Sql.query(server, "show fsync")).isEqualTo("on");
            assertThat(Sql.query(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(Sql.query(server, "show full_page_writes")).isEqualTo("on");
            assertThat(Sql.query(server, "show data_checksums")).isEqualTo("on");
            assertThat(Sql.query(server, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(Sql.query(server, "show unix_socket_directories")).isEmpty();
            assertThat(Sql.query(server, "show max_connections")).isEqualTo("37");
        }
    }

    @Test
    void treatsVietnameseLettersAsLetters() throws Exception {
        try (var server = EmbeddedPostgres.start(homes.settings())) {
            Sql.execute(server, "create extension pg_trgm");

            assertThat(Sql.query(server, "select lower('ĐƯỜNG Ở')")).isEqualTo("đường ở");
            assertThat(Sql.query(server, "select similarity('Đường Ở', 'đường ở')"))
                    .isEqualTo("1");
            assertThat(Sql.query(server, "select cardinality(show_trgm('ở'))")).isEqualTo("2");
        }
    }

    @Test
    void keepsRejectedValuesOutOfTheServersLog() throws Exception {
        try (var server = EmbeddedPostgres.start(homes.settings())) {
            Sql.execute(
                    server, "create table person (name text unique); insert into person values ('Nguyen Thi Bi Mat')");
            assertThatThrownBy(() -> Sql.execute(server, "insert into person values ('Nguyen Thi Bi Mat')"))
                    .isInstanceOf(SQLException.class);
        }
        var log = new StringBuilder();
        try (var files = Files.walk(homes.home().resolve("postgres/data/log"))) {
            for (var file : new ArrayList<>(files.filter(Files::isRegularFile).toList())) {
                log.append(Files.readString(file));
            }
        }
        assertThat(log).contains("duplicate key value").doesNotContain("Bi Mat");
    }

    @Test
    void movesToAnotherPortWhenItsOwnIsTaken() throws Exception {
        var first = EmbeddedPostgres.start(homes.settings());
        first.close();

        try (var _ = new ServerSocket(first.port(), 1, InetAddress.getLoopbackAddress());
                var second = EmbeddedPostgres.start(homes.settings())) {
            assertThat(second.port()).isNotEqualTo(first.port());
            assertThat(Sql.query(second, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void refusesAPortThatIsAskedForAndTaken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var settings = homes.settings().withPort(taken.getLocalPort());

            assertThatThrownBy(() -> EmbeddedPostgres.start(settings))
                    .isInstanceOfSatisfying(
                            EmbeddedPostgresException.class,
                            e -> assertThat(e.code()).isEqualTo("port.busy"))
                    .hasMessageContaining(Integer.toString(taken.getLocalPort()));
        }
        EmbeddedPostgres.start(homes.settings()).close();
    }

    @Test
    void removesAThrowawayHomeWhenItIsClosed() {
        var settings = Settings.throwaway().withoutFsync();
        try (var server = EmbeddedPostgres.start(settings)) {
            assertThat(server.dataFolder()).startsWith(settings.home()).exists();
        }
        assertThat(settings.home()).doesNotExist();
    }
}
