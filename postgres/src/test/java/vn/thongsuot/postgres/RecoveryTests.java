package vn.thongsuot.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryTests {

    @RegisterExtension
    final Homes homes = new Homes();

    @Test
    void keepsWhatWasCommittedWhenTheServerIsKilled() throws Exception {
        var killed = EmbeddedPostgres.start(homes.settings());
        Sql.execute(killed, "create table kept as select 42 as answer");
        Left.killServer(killed);
        killed.close();

        try (var next = EmbeddedPostgres.start(homes.settings())) {
            assertThat(Sql.query(next, "select answer from kept")).isEqualTo("42");
        }
    }

    @Test
    void startsAKilledServerAgainAtItsPort() throws Exception {
        try (var server = EmbeddedPostgres.start(homes.settings())) {
            Sql.execute(server, "create table kept as select 42 as answer");
            Left.killServer(server);

            var limit = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (true) {
                try {
                    assertThat(Sql.query(server, "select answer from kept")).isEqualTo("42");
                    return;
                } catch (SQLException notYet) {
                    assertThat(System.nanoTime()).isLessThan(limit);
                    Thread.sleep(100);
                }
            }
        }
    }

    /** The one row more than acknowledged is the row whose answer the killed application could not read any more. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void losesNothingAcknowledgedWhenTheApplicationIsKilled(boolean serverToo) throws Exception {
        var application = ApplicationProcess.start("write", homes.home());
        var line = application.nextLine();
        while (Long.parseLong(line) < 300) {
            line = application.nextLine();
        }
        var acknowledged = Long.parseLong(application.killAndReadLastLine(line));
        if (serverToo) {
            Left.stop(homes.home());
        }
        var steps = new ArrayList<Step>();

        try (var next = EmbeddedPostgres.start(Settings.in(homes.home()).onProgress(steps::add))) {
            assertThat(Long.parseLong(Sql.query(next, "select count(*) from written")))
                    .isBetween(acknowledged, acknowledged + 1);
            assertThat(Sql.query(next, "select count(*) = max(n) from written")).isEqualTo("t");
            assertThat(steps).isEqualTo(serverToo ? List.of(Step.START) : List.of(Step.START, Step.STOP_LEFT_BEHIND));
        }
    }

    @Test
    void startsBesideAStrangerThatHasTheOldServersNumber() throws Exception {
        EmbeddedPostgres.start(homes.settings()).close();
        var stranger = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(
                    data().resolve("postmaster.pid"),
                    stranger.pid() + "\n" + data() + "\n1\n5432\n\n127.0.0.1\n\nready\n");

            try (var server = EmbeddedPostgres.start(homes.settings())) {
                assertThat(Sql.query(server, "select 1")).isEqualTo("1");
                assertThat(stranger.isAlive()).isTrue();
            }
        } finally {
            stranger.destroy();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a number\n", "99999999999999999999\n"})
    void startsOverADamagedPidFile(String content) throws Exception {
        EmbeddedPostgres.start(homes.settings()).close();
        Files.writeString(data().resolve("postmaster.pid"), content);

        EmbeddedPostgres.start(homes.settings()).close();
    }

    @Test
    void startsOverAnUnfinishedCreation() throws Exception {
        var staging = Files.createDirectories(
                homes.home().resolve("postgres").resolve("data.init").resolve("base"));
        Files.writeString(staging.resolve("half"), "half");

        EmbeddedPostgres.start(homes.settings()).close();
        assertThat(staging).doesNotExist();
    }

    @Test
    void sweepsAwayThrowawayServersOfKilledApplications() throws Exception {
        var application = ApplicationProcess.start("throwaway", homes.home());
        var data = Path.of(application.nextLine());
        application.killAndReadLastLine("");
        var home = data.getParent().getParent();
        age(home);

        EmbeddedPostgres.start(Settings.throwaway().withoutFsync()).close();

        assertThat(home).doesNotExist();
    }

    @Test
    void leavesThrowawayServersOfLivingApplicationsAlone() throws Exception {
        var settings = Settings.throwaway().withoutFsync();
        try (var living = EmbeddedPostgres.start(settings)) {
            age(settings.home());
            EmbeddedPostgres.start(Settings.throwaway().withoutFsync()).close();

            assertThat(Sql.query(living, "select 1")).isEqualTo("1");
        }
    }

    private static void age(Path home) throws IOException {
        var written = Files.getLastModifiedTime(home).toInstant();
        Files.setLastModifiedTime(home, FileTime.from(written.minus(Duration.ofHours(1))));
    }

    private Path data() {
        return homes.home().resolve("postgres").resolve("data");
    }
}
