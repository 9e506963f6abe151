package vn.thongsuot._support;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import vn.thongsuot.postgres.Bootstrap;
import vn.thongsuot.postgres.EmbeddedPostgres;
import vn.thongsuot.postgres.Settings;

/** One throw-away PostgreSQL and one home folder for all tests of this virtual machine. */
public final class TestDatabase {

    private static final EmbeddedPostgres SERVER = start();

    private TestDatabase() {}

    /** Tells the application to use it; to be called before its context starts. */
    public static void use() {
        System.setProperty("spring.datasource.url", SERVER.jdbcUrl(Bootstrap.DATABASE));
        System.setProperty("spring.datasource.username", Bootstrap.APP);
        System.setProperty("spring.datasource.password", SERVER.secret(Bootstrap.APP));
        System.setProperty("spring.flyway.user", Bootstrap.OWNER);
        System.setProperty("spring.flyway.password", SERVER.secret(Bootstrap.OWNER));
    }

    public static EmbeddedPostgres server() {
        return SERVER;
    }

    private static EmbeddedPostgres start() {
        try {
            // No test outlives a power cut; those that kill the product or restore a backup start servers of their own.
            EmbeddedPostgres server =
                    EmbeddedPostgres.start(Settings.throwaway().withoutFsync());
            // After the applications, which at their end wait half a minute for a database that is gone.
            SpringApplication.getShutdownHandlers().add(server::close);
            Bootstrap.prepare(server);
            Path home = Files.createTempDirectory("thongsuot-test");
            System.setProperty("thongsuot.home", home.toString());
            System.setProperty("THONGSUOT_DEMO", "1");
            return server;
        } catch (Exception e) {
            throw new IllegalStateException("The database of the tests did not start.", e);
        }
    }
}
