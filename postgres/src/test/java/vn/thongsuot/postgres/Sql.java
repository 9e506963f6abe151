package vn.thongsuot.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** One statement at a time as the superuser. */
final class Sql {

    private Sql() {}

    static void execute(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection = connect(server)) {
            connection.createStatement().execute(sql);
        }
    }

    static String query(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection = connect(server)) {
            var row = connection.createStatement().executeQuery(sql);
            row.next();
            return String.valueOf(row.getString(1));
        }
    }

    private static Connection connect(EmbeddedPostgres server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl("postgres"), server.superuser(), server.superuserPassword());
    }
}
