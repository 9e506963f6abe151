package vn.thongsuot.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTests {

    @RegisterExtension
    final Homes homes = new Homes();

    @ParameterizedTest
    @ValueSource(strings = {"17", "19"})
    void refusesDataOfAnotherMajorVersionAndLeavesItAlone(String other) throws Exception {
        EmbeddedPostgres.start(homes.settings()).close();
        var version = data().resolve("PG_VERSION");
        Files.writeString(version, other + "\n");

        assertRefused("data.other-version", () -> EmbeddedPostgres.start(homes.settings()))
                .hasMessageContainingAll(
                        "thuộc PostgreSQL " + other,
                        "belongs to PostgreSQL " + other,
                        "chạy PostgreSQL 18",
                        data().toString());

        Files.writeString(version, "18\n");
        EmbeddedPostgres.start(homes.settings()).close();
    }

    @Test
    void refusesAFolderWithOtherContent() throws Exception {
        Files.createDirectories(data());
        Files.writeString(data().resolve("letter.txt"), "precious");

        assertRefused("data.not-ours", () -> EmbeddedPostgres.start(homes.settings()));
        assertThat(data().resolve("letter.txt")).hasContent("precious");
    }

    @Test
    void refusesAHomeThatAnotherApplicationHoldsAndJoinsItWhenAsked() throws Exception {
        var holder = ApplicationProcess.start("hold", homes.home());
        holder.nextLine();

        assertRefused("home.in-use", () -> EmbeddedPostgres.start(homes.settings()))
                .hasMessageContaining(Long.toString(holder.process().pid()));
        var joined = EmbeddedPostgres.startOrJoin(homes.settings());
        joined.close();

        assertThat(Sql.query(joined, "select 'still there'")).isEqualTo("still there");
        assertThat(holder.end()).isZero();
    }

    @Test
    void joinsAServerOfTheSameProcess() throws Exception {
        try (var server = EmbeddedPostgres.start(homes.settings());
                var joined = EmbeddedPostgres.startOrJoin(homes.settings())) {
            assertThat(joined.port()).isEqualTo(server.port());
            assertRefused("home.in-use", () -> EmbeddedPostgres.start(homes.settings()));
        }
    }

    @Test
    void startsWhenThereIsNothingToJoin() throws Exception {
        try (var server = EmbeddedPostgres.startOrJoin(Settings.in(homes.home()).withoutFsync())) {
            assertThat(Sql.query(server, "select 1")).isEqualTo("1");
        }
        assertThat(data().resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void saysWhatTheServerSaysWhenItDoesNotStart() throws Exception {
        var settings = homes.settings().withParameter("shared_buffers", "much");

        assertRefused("server.not-started", () -> EmbeddedPostgres.start(settings))
                .hasMessageContaining("invalid value for parameter \"shared_buffers\"");
    }

    private Path data() {
        return homes.home().resolve("postgres").resolve("data");
    }

    private static AbstractThrowableAssert<?, ?> assertRefused(String code, ThrowingCallable start) {
        return assertThatThrownBy(start)
                .isInstanceOfSatisfying(
                        EmbeddedPostgresException.class,
                        e -> assertThat(e.code()).isEqualTo(code));
    }
}
