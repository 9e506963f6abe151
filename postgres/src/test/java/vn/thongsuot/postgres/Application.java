package vn.thongsuot.postgres;

import java.nio.file.Path;
import java.sql.DriverManager;

/** An application of its own process for the tests to kill. Arguments: what to do, home, cache. */
final class Application {

    private Application() {}

    static void main(String[] arguments) throws Exception {
        var home = Path.of(arguments[1]);
        var cache = Path.of(arguments[2]);
        switch (arguments[0]) {
            case "write" -> write(EmbeddedPostgres.start(Settings.in(home).withCache(cache)));
            case "hold" ->
                hold(EmbeddedPostgres.start(Settings.in(home).withCache(cache).withoutFsync()));
            case "throwaway" ->
                hold(EmbeddedPostgres.start(
                        Settings.throwaway().withCache(cache).withoutFsync()));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** Says the number of each row once its commit is acknowledged. */
    private static void write(EmbeddedPostgres server) throws Exception {
        try (var connection = DriverManager.getConnection(
                server.jdbcUrl("postgres"), server.superuser(), server.superuserPassword())) {
            connection.createStatement().execute("create table if not exists written (n bigint primary key)");
            var insert = connection.prepareStatement("insert into written values (?)");
            for (long n = 1; ; n++) {
                insert.setLong(1, n);
                insert.execute();
                System.out.println(n);
            }
        }
    }

    /** Says the data folder, waits for a word or the end of the input, and closes. */
    private static void hold(EmbeddedPostgres server) throws Exception {
        try (server) {
            System.out.println(server.dataFolder());
            System.in.read();
        }
    }
}
