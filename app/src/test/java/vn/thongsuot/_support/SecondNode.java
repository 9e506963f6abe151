package vn.thongsuot._support;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import vn.thongsuot.ThongSuotApplication;
import vn.thongsuot.postgres.Bootstrap;
import vn.thongsuot.postgres.EmbeddedPostgres;

/** The product once more, in the same virtual machine, on a port of its own and the clock of the machine. */
public final class SecondNode implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private SecondNode(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Another node on the database and the home of the tests. */
    public static SecondNode beside() {
        return start(List.of());
    }

    /** Another installation. */
    public static SecondNode on(EmbeddedPostgres server, Path home) {
        return start(List.of(
                "--spring.datasource.url=" + server.jdbcUrl(Bootstrap.DATABASE),
                "--spring.datasource.username=" + Bootstrap.APP,
                "--spring.datasource.password=" + server.secret(Bootstrap.APP),
                "--spring.flyway.user=" + Bootstrap.OWNER,
                "--spring.flyway.password=" + server.secret(Bootstrap.OWNER),
                "--thongsuot.home=" + home));
    }

    private static SecondNode start(List<String> more) {
        List<String> arguments = new ArrayList<>(more);
        arguments.add("--server.port=0");
        arguments.add("--THONGSUOT_DEMO=0");
        arguments.add("--spring.jmx.enabled=false");
        return new SecondNode(
                new SpringApplicationBuilder(ThongSuotApplication.class).run(arguments.toArray(String[]::new)));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public String url(String path) {
        int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
        return "http://localhost:" + port + path;
    }

    @Override
    public void close() {
        context.close();
    }
}
