package vn.thongsuot.desk;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.DatabaseStart;

/** Tells the person at the terminal where the product is and, in the demo province, who can log in as what. */
@Component
class Greeting {

    private final ObjectProvider<DemoLogins> demo;
    private final Environment environment;

    Greeting(ObjectProvider<DemoLogins> demo, Environment environment) {
        this.demo = demo;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        int port = environment.getProperty("local.server.port", Integer.class, -1);
        if (port <= 0 || !environment.getProperty(DatabaseStart.EMBEDDED, Boolean.class, false)) {
            return;
        }
        StringBuilder text = new StringBuilder("%n  Thông Suốt: http://localhost:%d%n%n".formatted(port));
        DemoLogins logins = demo.getIfAvailable();
        List<DemoLogin> list = logins == null ? List.of() : logins.list();
        list.forEach(one -> text.append("  %-10s %s, %s%n".formatted(one.login(), one.position(), one.unit())));
        if (logins != null && !list.isEmpty()) {
            text.append(
                    "%n  Mật khẩu chung (shared password): %s%n  Dừng (stop): Ctrl-C%n".formatted(logins.password()));
        }
        System.out.println(text);
    }
}
