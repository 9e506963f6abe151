package vn.thongsuot.platform.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * What is backed up or restored (Vietnamese: bản cài đặt): a database as its owner, and the home folder.
 *
 * @param url JDBC address
 * @param user owner of the tables
 * @param appRole role that the application works as; migrations grant to it
 */
public record Installation(String url, String user, String password, String appRole, Path home) {

    static final String FILES = "files";
    static final String CHECKPOINTS = "checkpoints";
    static final String KEYS = "keys";

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public String toString() {
        return "Installation[%s, %s]".formatted(url, home);
    }
}
