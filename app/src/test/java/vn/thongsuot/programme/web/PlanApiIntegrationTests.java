package vn.thongsuot.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.thongsuot._support.Machine;
import vn.thongsuot._support.MachineTest;
import vn.thongsuot.access.Role;

@DisplayName("Kế hoạch qua giao diện máy: soạn, sửa, trình; ban hành là việc của lãnh đạo")
class PlanApiIntegrationTests extends MachineTest {

    private static final String PLANS = "/api/v1/plans";

    @Autowired
    private JdbcClient jdbc;

    private Machine machine;
    private UUID unit;

    @BeforeEach
    void login() {
        unit = people.unit("phuc");
        machine = login(Role.REFORM_OFFICER, unit);
    }

    @Test
    @DisplayName("Năm mươi lần gửi cùng khóa cùng lúc: một kế hoạch, cùng một địa chỉ")
    void draftsOncePerKey() throws Exception {
        String key = UUID.randomUUID().toString();
        String title = "Kế hoạch gửi lặp " + key;
        List<HttpResponse<String>> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(50)) {
            List<Future<HttpResponse<String>>> presses = IntStream.range(0, 50)
                    .mapToObj(i -> threads.submit(() -> machine.post(PLANS, plan(title, target("2027")), key)))
                    .toList();
            for (Future<HttpResponse<String>> press : presses) {
                answers.add(press.get());
            }
        }

        String address = answers.getFirst().headers().firstValue("Location").orElseThrow();
        for (HttpResponse<String> answer : answers) {
            described("POST " + PLANS, 201, answer);
            assertThat(answer.headers().firstValue("Location")).hasValue(address);
        }
        assertThat(jdbc.sql("select count(*) from programme.plan where title ->> 'vi' = ?")
                        .param(title)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(described("GET /api/v1/plans/{id}/targets", 200, machine.get(address + "/targets"))
                        .path("items"))
                .hasSize(1);
    }

    @Test
    @DisplayName("Một chỉ tiêu chưa hợp lệ: nói rõ trường nào, không lưu gì")
    void savesAllOrNothing() {
        String title = "Kế hoạch sai " + UUID.randomUUID();
        JsonNode refused =
                described("POST " + PLANS, 422, machine.post(PLANS, plan(title, target("2027"), target("năm sau"))));

        assertThat(refused.path("errors").path(0).path("field").asString()).isEqualTo("targets[1].horizon");
        assertThat(refused.path("errors").path(0).path("detail").asString()).isNotBlank();
        assertThat(jdbc.sql("select count(*) from programme.plan where title ->> 'vi' = ?")
                        .param(title)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("If-Match: thiếu thì 428, bản cũ thì 412, bản mới thì sửa")
    void changesWhatWasSeen() {
        HttpResponse<String> made = machine.post(PLANS, plan("Kế hoạch sửa"));
        String path = made.headers().firstValue("Location").orElseThrow();
        String put = "PUT /api/v1/plans/{id}";

        described(put, 428, machine.send("PUT", path, head("Tên khác"), "Content-Type", "application/json"));
        HttpResponse<String> changed = machine.put(path, head("Tên khác"), made);
        assertThat(described(put, 200, changed).path("title").path("vi").asString())
                .isEqualTo("Tên khác");
        assertThat(Machine.tag(changed)).isNotEqualTo(Machine.tag(made));
        JsonNode stale = described(put, 412, machine.put(path, head("Tên nữa"), made));
        assertThat(stale.path("code").asString()).isEqualTo("API-004");
        assertThat(machine.get(path).body()).contains("Tên khác").doesNotContain("Tên nữa");
    }

    @Test
    @DisplayName("Thêm, sửa, bỏ chỉ tiêu là sửa kế hoạch; trình rồi thì không sửa được nữa")
    void draftsTargetsAndSubmits() {
        HttpResponse<String> made = machine.post(PLANS, plan("Kế hoạch trình"));
        String path = made.headers().firstValue("Location").orElseThrow();
        String targets = path + "/targets";
        described("POST /api/v1/plans/{id}/submit", 422, machine.act(path + "/submit", "", made));

        HttpResponse<String> added = machine.act(targets, target("2027"), made);
        String id = described("POST /api/v1/plans/{id}/targets", 201, added)
                .path("id")
                .asString();
        described("POST /api/v1/plans/{id}/targets", 412, machine.act(targets, target("2027"), made));
        HttpResponse<String> raised =
                machine.put(targets + "/" + id, target("2027").replace("96", "98.5"), added);
        assertThat(described("PUT /api/v1/plans/{id}/targets/{target}", 200, raised)
                        .path("value")
                        .decimalValue())
                .isEqualByComparingTo("98.5");
        HttpResponse<String> second = machine.act(targets, target("2027"), raised);
        String other = described("POST /api/v1/plans/{id}/targets", 201, second)
                .path("id")
                .asString();
        HttpResponse<String> removed =
                machine.send("DELETE", targets + "/" + other, "", "If-Match", Machine.tag(second));
        described("DELETE /api/v1/plans/{id}/targets/{target}", 200, removed);

        String key = UUID.randomUUID().toString();
        for (int press = 0; press < 2; press++) {
            HttpResponse<String> submitted = machine.act(path + "/submit", "", removed, key);
            assertThat(described("POST /api/v1/plans/{id}/submit", 200, submitted)
                            .path("state")
                            .asString())
                    .isEqualTo("in-review");
        }
        JsonNode late = described("PUT /api/v1/plans/{id}", 409, machine.put(path, head("Muộn"), machine.get(path)));
        assertThat(late.path("code").asString()).isEqualTo("PLN-003");
        assertThat(late.path("detail").asString()).isNotBlank();
    }

    @Test
    @DisplayName("Dự thảo của đơn vị khác như không có; không có đường ban hành cho máy")
    void hidesDraftsOfOthers() {
        String path = machine.post(PLANS, plan("Kế hoạch kín"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        Machine sibling = login(Role.REFORM_OFFICER, people.unit("xa02.ld"));

        described("GET /api/v1/plans/{id}", 404, sibling.get(path));
        described("PUT /api/v1/plans/{id}", 404, sibling.put(path, head("Của tôi"), machine.get(path)));
        described("POST " + PLANS, 404, sibling.post(PLANS, plan("Hộ xã bạn")));
        assertThat(sibling.get(PLANS + "?limit=500").body()).doesNotContain("Kế hoạch kín");
        problem(machine.act(path + "/issue", "{}", machine.get(path)), 404);
        problem(login(Role.OFFICER, unit).post(PLANS, plan("Sai vai trò")), 404);
    }

    private String plan(String title, String... targets) {
        return """
                {"unitId":"%s","kind":"yearly","title":{"vi":"%s"},"from":"2027-01-01","to":"2027-12-31","targets":[%s]}""".formatted(unit, title, String.join(",", targets));
    }

    private static String head(String title) {
        return """
                {"kind":"yearly","title":{"vi":"%s","en":null},"from":"2027-01-01","to":"2027-12-31"}""".formatted(title);
    }

    private static String target(String horizon) {
        return """
                {"area":"procedures","statement":{"vi":"Tối thiểu 96%% đúng hạn"},"comparator":">=","value":96,"unit":"%%",\
                "indicatorId":"dossiers.on-time-rate","horizon":"%s"}""".formatted(horizon);
    }
}
