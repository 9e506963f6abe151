package vn.thongsuot.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.Desk;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot._support.SecondNode;
import vn.thongsuot.access.Role;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.NewAccount;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("An toàn: đầu trang, mã chống giả mạo, khóa tài khoản, hai nút trên một cơ sở dữ liệu")
class SecurityIntegrationTests extends ProductTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("Mọi trang có chính sách nội dung chặt, không có mã lệnh hay kiểu viết liền")
    void sendsStrictHeaders() {
        Desk clerk = new Desk(base()).login("ngan");
        for (String path :
                List.of("/", "/procedures", "/track", "/desk/login", "/desk/work", "/desk/intake", "/desk/board")) {
            HttpResponse<String> page = clerk.get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                            .doesNotContain("unsafe"));
            assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
            assertThat(page.headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
            assertThat(page.body()).doesNotContain("<script>", " style=\"", " onclick=");
        }
    }

    @Test
    @DisplayName("Gửi biểu mẫu không có mã chống giả mạo thì bị từ chối")
    void refusesAForgedForm() {
        Desk clerk = new Desk(base()).login("ngan");

        HttpResponse<String> answer = clerk.post("/desk/intake", Map.of("_csrf", "forged"));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("Cookie phiên làm việc bị sửa: như chưa đăng nhập, không có lỗi 500")
    void survivesSpoiltSessionCookies() {
        for (String cookie : List.of("AAAA", "AAAAAA==", "%%%", "..", "x".repeat(3_000), "'; drop table x; --")) {
            HttpResponse<String> home = new Desk(base()).getWith("Cookie", "SESSION=" + cookie, "/");
            HttpResponse<String> work = new Desk(base()).getWith("Cookie", "SESSION=" + cookie, "/desk/work");

            assertThat(home.statusCode()).as(cookie).isEqualTo(200);
            assertThat(location(work)).as(cookie).contains("/desk/login");
        }
    }

    @Test
    @DisplayName("Sai mật khẩu năm lần thì khóa 15 phút, kể cả khi sau đó nhập đúng")
    void locksAfterFiveFailures() {
        String login = "khoa-" + UUID.randomUUID();
        var role = new NewAccount.NewAssignment(
                people.unit("ngan"), Role.INTAKE_CLERK, LocalizedText.of("Thử khóa"), LocalDate.of(2025, 7, 1));
        accounts.create(new NewAccount(
                people.actor("ngan").authorityId(), login, "Người thử khóa", "mat-khau-dung", List.of(role)));
        Desk desk = new Desk(base());
        for (int i = 0; i < 5; i++) {
            assertThat(location(desk.login(login, "sai"))).contains("failed");
        }

        assertThat(location(desk.login(login, "mat-khau-dung"))).contains("failed");
        clock.add(Duration.ofMinutes(16));
        assertThat(location(desk.login(login, "mat-khau-dung"))).endsWith("/desk");
    }

    @Test
    @DisplayName("Phiên làm việc, chống lặp, giới hạn thử dùng chung giữa hai nút")
    void sharesStateBetweenTwoNodes() {
        try (SecondNode second = SecondNode.beside()) {
            Desk clerk = new Desk(base()).login("ngan");
            String other = second.url("");
            assertThat(clerk.at(other).get("/desk/work").statusCode()).isEqualTo(200);

            String key = UUID.randomUUID().toString();
            Map<String, String> form = Map.of(
                    "idempotencyKey", key,
                    "desk", clerk.at(base()).field("/desk/intake", "desk"),
                    "procedure", "1.001612",
                    "channel", "counter",
                    "kind", "citizen",
                    "idNumber", "099201001111",
                    "fullName", "Đỗ Thị Hai Nút");
            String here = location(clerk.at(base()).post("/desk/intake", form));
            String there = location(clerk.at(other).post("/desk/intake", form));
            assertThat(path(there)).isEqualTo(path(here));

            String code = "H99.12-990101-" + (1000 + (int) (Math.random() * 8999));
            for (int i = 0; i < 5; i++) {
                Desk citizen = new Desk(i % 2 == 0 ? base() : other);
                track(citizen, code);
            }
            // The second node's clock is the machine's: its hour is another one, so ask the first one again.
            int tries = jdbc.sql(
                            "select sum(hits) from platform.rate_window where bucket like 'track:%' and hits between 1 and 5")
                    .query(Integer.class)
                    .single();
            assertThat(tries).isGreaterThanOrEqualTo(5);
            assertThat(second.bean(JdbcClient.class)
                            .sql("select count(*) from jobs.scheduled_tasks where task_name = 'facts-compact'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    @DisplayName("Đầu dò sức khỏe mở cho mọi người, các đầu quản trị khác thì đóng")
    void exposesHealthOnly() {
        Desk nobody = new Desk(base());

        assertThat(nobody.get("/actuator/health/liveness").body()).contains("UP");
        assertThat(nobody.get("/actuator/health/readiness").body()).contains("UP");
        for (String closed : List.of("/actuator/env", "/actuator/heapdump", "/actuator/loggers", "/actuator/beans")) {
            assertThat(nobody.get(closed).statusCode()).as(closed).isEqualTo(404);
        }
    }

    private static void track(Desk citizen, String code) {
        String token = citizen.field("/track", "_csrf");
        citizen.post("/track", Map.of("_csrf", token, "code", code, "digits", "0000"));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String path(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
