package vn.thongsuot.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BootstrapTests {

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws SQLException {
        server = EmbeddedPostgres.start(Settings.throwaway().withoutFsync());
        Bootstrap.prepare(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void letsTheOwnerMakeSchemasAndTrustedExtensions() throws SQLException {
        try (var owner = connect(Bootstrap.OWNER)) {
            execute(owner, "create schema made_by_owner");
            execute(owner, "create extension if not exists unaccent schema made_by_owner");
        }
    }

    @Test
    void keepsTheApplicationFromDefiningAnything() throws SQLException {
        try (var app = connect(Bootstrap.APP)) {
            assertDenied(app, "create schema mine");
            assertDenied(app, "create table public.mine (n int)");
            assertDenied(app, "create role mine");
            assertDenied(app, "create database mine");
            assertDenied(app, "set role " + Bootstrap.OWNER);
        }
    }

    @Test
    void closesTheDatabaseToEveryOtherRole() throws SQLException {
        Sql.execute(server, "create role stranger login password 'known'");

        assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(Bootstrap.DATABASE), "stranger", "known"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void mayBeRepeatedAndTakesTheNewestPasswords() throws SQLException {
        Bootstrap.prepare(server, "it's \\ new", "another");
        try (var owner =
                DriverManager.getConnection(server.jdbcUrl(Bootstrap.DATABASE), Bootstrap.OWNER, "it's \\ new")) {
            assertThat(owner.isValid(1)).isTrue();
        } finally {
            Bootstrap.prepare(server);
        }
        connect(Bootstrap.OWNER).close();
    }

    private static Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(Bootstrap.DATABASE), role, server.secret(role));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void assertDenied(Connection connection, String sql) {
        assertThatThrownBy(() -> execute(connection, sql))
                .as(sql)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }
}
