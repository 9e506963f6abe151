package vn.thongsuot.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.Desk;
import vn.thongsuot._support.Machine;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Role;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Entry;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.shared.DomainException;

@DisplayName("Hệ thống kết nối: cấp, khóa, đổi mã bí mật, thu hồi")
class MachineClientIntegrationTests extends ProductTest {

    @Autowired
    private MachineClients clients;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("RFC 6749 mục 5: mã truy cập ở thân hoặc ở đầu mục Basic, không lưu vào bộ nhớ đệm")
    void givesATokenByBothMethods() {
        String name = name();
        String secret = create(name);
        Machine machine = new Machine(base());

        HttpResponse<String> byBody = machine.askToken(form(name, secret));
        HttpResponse<String> byHeader =
                machine.askToken("grant_type=client_credentials", "Authorization", basic(name, secret));

        for (HttpResponse<String> answer : List.of(byBody, byHeader)) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(Machine.json(answer).path("token_type").asString()).isEqualTo("Bearer");
            assertThat(Machine.json(answer).path("expires_in").asInt()).isEqualTo(1800);
            assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            machine.withToken(Machine.json(answer).path("access_token").asString());
            assertThat(machine.get("/api/v1/units").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void endsATokenAfterItsTime() {
        String name = name();
        Machine machine = new Machine(base()).login(name, create(name));
        assertThat(machine.get("/api/v1/units").statusCode()).isEqualTo(200);

        clock.add(ClientLogin.LIFE.minusSeconds(1));
        assertThat(machine.get("/api/v1/units").statusCode()).isEqualTo(200);
        clock.add(Duration.ofSeconds(1));

        HttpResponse<String> late = machine.get("/api/v1/units");
        assertThat(late.statusCode()).isEqualTo(401);
        assertThat(late.headers().firstValue("WWW-Authenticate").orElse("")).contains("error=\"invalid_token\"");
    }

    @Test
    @DisplayName("Thu hồi và đổi mã bí mật có hiệu lực ngay với mã truy cập đã cấp")
    void endsTokensAtOnce() {
        String name = name();
        String first = create(name);
        Machine machine = new Machine(base()).login(name, first);

        String second = clients.rotate(name);
        assertThat(machine.get("/api/v1/units").statusCode()).isEqualTo(401);
        assertThat(machine.askToken(form(name, first)).statusCode()).isEqualTo(401);
        machine.login(name, second);
        clients.revoke(name);

        assertThat(machine.get("/api/v1/units").statusCode()).isEqualTo(401);
        assertThat(machine.askToken(form(name, second)).statusCode()).isEqualTo(401);
        assertThat(audit.list(StreamId.account(id(name))).stream().map(Entry::action))
                .containsExactly("client.create", "client.rotate", "client.revoke");
    }

    @Test
    @DisplayName("Sai mã bí mật năm lần thì khóa 15 phút; sai, khóa và không có trông giống nhau")
    void locksAfterFiveFailures() {
        String name = name();
        String secret = create(name);
        Machine machine = new Machine(base());
        String unknown = machine.askToken(form(name(), "tss_sai")).body();
        for (int i = 0; i < PasswordProof.MOST_FAILURES; i++) {
            HttpResponse<String> wrong = machine.askToken(form(name, "tss_sai"));
            assertThat(wrong.statusCode()).isEqualTo(401);
            assertThat(wrong.headers().firstValue("WWW-Authenticate").orElse(""))
                    .startsWith("Basic");
            assertThat(wrong.body()).isEqualTo(unknown);
        }

        assertThat(machine.askToken(form(name, secret)).body()).isEqualTo(unknown);
        clock.add(Duration.ofMinutes(16));
        assertThat(machine.askToken(form(name, secret)).statusCode()).isEqualTo(200);
    }

    @Test
    void limitsTokensPerHour() {
        clock.set("2026-11-20T13:05");
        String name = name();
        String secret = create(name);
        Machine machine = new Machine(base());
        for (int i = 0; i < ClientLogin.MOST_REQUESTS; i++) {
            assertThat(machine.askToken(form(name, secret)).statusCode()).isEqualTo(200);
        }

        HttpResponse<String> tooMany = machine.askToken(form(name, secret));
        assertThat(tooMany.statusCode()).isEqualTo(429);
        assertThat(tooMany.headers().firstValue("Retry-After")).isPresent();
        clock.add(Duration.ofHours(1));
        assertThat(machine.askToken(form(name, secret)).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("Mã bí mật và mã truy cập không nằm trong cơ sở dữ liệu")
    void keepsDigestsOnly() {
        String name = name();
        String secret = create(name);
        String token = new Machine(base()).login(name, secret).token();
        String rows = jdbc.sql("select string_agg(a::text, '') from identity.account a")
                        .query(String.class)
                        .single()
                + jdbc.sql("select string_agg(t::text, '') from identity.access_token t")
                        .query(String.class)
                        .single()
                + jdbc.sql("select string_agg(e.data, '') from audit.entry e where stream_kind = 'account'")
                        .query(String.class)
                        .single();

        assertThat(rows).doesNotContain(secret).doesNotContain(token);
    }

    @Test
    @DisplayName("Hệ thống kết nối không đăng nhập được trang cán bộ, không nhận việc, không giữ vai trò lãnh đạo")
    void isNoOfficial() {
        String name = name();
        String secret = create(name);

        assertThat(new Desk(base())
                        .login(name, secret)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .contains("failed");
        assertThat(accounts.listHolders(people.unit("phuc"), Role.REFORM_OFFICER))
                .doesNotContain(id(name));
        for (Role role : List.of(Role.LEADER, Role.ADMINISTRATOR)) {
            refuses("IDE-103", () -> clients.create(name(), authority(), people.unit("phuc"), role));
        }
        refuses("IDE-102", () -> create(name));
        refuses("IDE-101", () -> create("Có dấu"));
        refuses("IDE-104", () -> clients.revoke("ngan"));
    }

    private static void refuses(String code, Runnable what) {
        assertThatThrownBy(what::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private String create(String name) {
        return clients.create(name, authority(), people.unit("phuc"), Role.REFORM_OFFICER);
    }

    private UUID authority() {
        return people.actor("phuc").authorityId();
    }

    private UUID id(String name) {
        return jdbc.sql("select id from identity.account where login = ?")
                .param(name)
                .query(UUID.class)
                .single();
    }

    private static String name() {
        return "he-thong-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String form(String id, String secret) {
        return "grant_type=client_credentials&client_id=" + id + "&client_secret=" + secret;
    }

    private static String basic(String id, String secret) {
        return "Basic " + Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
