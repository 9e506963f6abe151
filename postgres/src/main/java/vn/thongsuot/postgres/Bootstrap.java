package vn.thongsuot.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Prepares a server for the application (Vietnamese: chuẩn bị cơ sở dữ liệu): the role that owns the tables and runs
 * migrations, the role that the application works as, and the database. May be repeated at any time; the passwords
 * given last are the ones that hold.
 */
public final class Bootstrap {

    /** Owns the schemas and tables; runs migrations. */
    public static final String OWNER = "thongsuot_owner";

    /** The application's own role: no definitions, and no change of append-only tables. */
    public static final String APP = "thongsuot_app";

    public static final String DATABASE = "thongsuot";

    private Bootstrap() {}

    /** With the passwords that {@link EmbeddedPostgres#secret} keeps for the two roles beside the data. */
    public static void prepare(EmbeddedPostgres server) throws SQLException {
        prepare(server, server.secret(OWNER), server.secret(APP));
    }

    public static void prepare(EmbeddedPostgres server, String ownerPassword, String appPassword) throws SQLException {
        try (var connection = connect(server, "postgres")) {
            role(connection, OWNER, ownerPassword);
            role(connection, APP, appPassword);
            database(connection);
            execute(connection, "revoke all on database " + DATABASE + " from public");
            execute(connection, "grant connect on database " + DATABASE + " to " + APP);
        }
        try (var connection = connect(server, DATABASE)) {
            execute(connection, "revoke all on schema public from public");
        }
    }

    private static Connection connect(EmbeddedPostgres server, String database) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(database), server.superuser(), server.superuserPassword());
    }

    private static void role(Connection connection, String name, String password) throws SQLException {
        if (!exists(connection, "select from pg_roles where rolname = ?", name)) {
            execute(connection, "create role " + name);
        }
        execute(
                connection,
                "alter role " + name + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password "
                        + quoted(connection, password));
    }

    private static void database(Connection connection) throws SQLException {
        if (!exists(connection, "select from pg_database where datname = ?", DATABASE)) {
            execute(connection, "create database " + DATABASE + " owner " + OWNER);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static String quoted(Connection connection, String text) throws SQLException {
        try (var statement = connection.prepareStatement("select quote_literal(?)")) {
            statement.setString(1, text);
            var row = statement.executeQuery();
            row.next();
            return row.getString(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
