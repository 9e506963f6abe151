package vn.thongsuot.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import vn.thongsuot.postgres.Bootstrap;
import vn.thongsuot.postgres.EmbeddedPostgres;
import vn.thongsuot.postgres.Settings;

/** Looks up what pages are asked for: the database of the measured product, as its application's role. */
final class Database implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final Connection connection;

    Database(Product product) throws Exception {
        server = EmbeddedPostgres.startOrJoin(Settings.in(product.home()));
        connection = DriverManager.getConnection(
                server.jdbcUrl(Bootstrap.DATABASE), Bootstrap.APP, server.secret(Bootstrap.APP));
    }

    /** The first column of the first row. */
    String one(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            if (!row.next()) {
                throw new SQLException("No row: " + query);
            }
            return row.getString(1);
        }
    }

    boolean isEmpty(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return !row.next();
        }
    }

    @Override
    public void close() throws Exception {
        connection.close();
        server.close();
    }
}
