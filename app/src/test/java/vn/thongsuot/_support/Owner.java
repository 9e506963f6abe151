package vn.thongsuot._support;

import java.sql.DriverManager;
import java.sql.SQLException;
import vn.thongsuot.postgres.Bootstrap;

/** Changes rows as nobody may: as the owner of the tables, past every rule of the product. */
public final class Owner {

    private Owner() {}

    /** @return rows that were changed */
    public static int execute(String sql) {
        var server = TestDatabase.server();
        try (var connection = DriverManager.getConnection(
                        server.jdbcUrl(Bootstrap.DATABASE), Bootstrap.OWNER, server.secret(Bootstrap.OWNER));
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
