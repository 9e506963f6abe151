package vn.thongsuot.platform;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import vn.thongsuot.postgres.Bootstrap;
import vn.thongsuot.postgres.EmbeddedPostgres;
import vn.thongsuot.postgres.Settings;

/**
 * Starts the embedded PostgreSQL before anything asks for a connection, unless {@code spring.datasource.url} names a
 * server (Vietnamese: khởi động cơ sở dữ liệu).
 *
 * <p>The application works as one role, migrations as another (see the migrations' grants).
 */
public class DatabaseStart implements EnvironmentPostProcessor {

    /** True where the data lives on the embedded server: the demo world may be made there. */
    public static final String EMBEDDED = "thongsuot.database.embedded";

    /** Set by operators' commands: the server of a running product is used as it is. */
    public static final String JOIN = "thongsuot.database.join";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(
                "spring.flyway.placeholders.approle",
                environment.getProperty("spring.datasource.username", Bootstrap.APP));
        Optional<String> url = Optional.ofNullable(environment.getProperty("spring.datasource.url"));
        properties.put(EMBEDDED, url.isEmpty());
        if (url.isEmpty()) {
            bindToThisMachine(environment, properties);
            properties.putAll(embedded(environment.getProperty(JOIN, Boolean.class, false)));
        }
        environment.getPropertySources().addFirst(new MapPropertySource("thongsuot-database", properties));
    }

    /** The demo world has a password that everybody knows: only this machine may reach it, and its messages go nowhere. */
    private static void bindToThisMachine(ConfigurableEnvironment environment, Map<String, Object> properties) {
        if (!"0".equals(environment.getProperty("THONGSUOT_DEMO"))) {
            properties.put("server.address", "127.0.0.1");
            properties.put("thongsuot.notifications.sandbox", "true");
        }
    }

    private static Map<String, Object> embedded(boolean join) {
        Settings settings = Settings.standard();
        EmbeddedPostgres server = join ? EmbeddedPostgres.startOrJoin(settings) : EmbeddedPostgres.start(settings);
        server.closeAtExit();
        try {
            Bootstrap.prepare(server);
        } catch (SQLException e) {
            throw new IllegalStateException("The embedded database runs, but its roles could not be prepared.", e);
        }
        return Map.of(
                "spring.datasource.url", server.jdbcUrl(Bootstrap.DATABASE),
                "spring.datasource.username", Bootstrap.APP,
                "spring.datasource.password", server.secret(Bootstrap.APP),
                "spring.flyway.user", Bootstrap.OWNER,
                "spring.flyway.password", server.secret(Bootstrap.OWNER));
    }
}
