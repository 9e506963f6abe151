package vn.thongsuot.programme.tasks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.thongsuot._support.Machine;
import vn.thongsuot._support.MachineTest;
import vn.thongsuot.access.Role;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Entry;
import vn.thongsuot.audit.StreamId;

@DisplayName("Nhiệm vụ qua giao diện máy: giao, nhận, báo cáo kèm minh chứng; nghiệm thu là việc của người giao")
class TaskApiIntegrationTests extends MachineTest {

    private static final String TASKS = "/api/v1/tasks";
    private static final String PDF = "%PDF-1.7\n%%EOF";

    @Autowired
    private AuditTrail audit;

    private Machine province;
    private Machine commune;

    @BeforeEach
    void login() {
        province = login(Role.REFORM_OFFICER, people.unit("chutich"));
        commune = login(Role.REFORM_OFFICER, people.unit("phuc"));
    }

    @Test
    void carriesATaskFromDraftToProduct() {
        HttpResponse<String> made = province.post(TASKS, task("Rà soát", false));
        String path = made.headers().firstValue("Location").orElseThrow();
        assertThat(described("POST " + TASKS, 201, made).path("status").asString())
                .isEqualTo("draft");
        problem(commune.get(path), 404);

        HttpResponse<String> written = province.put(path, content("Rà soát lại"), made);
        described("PUT /api/v1/tasks/{id}", 200, written);
        described("POST /api/v1/tasks/{id}/assign", 200, province.act(path + "/assign", "", written));
        HttpResponse<String> seen = commune.get(path);
        assertThat(described("GET /api/v1/tasks/{id}", 200, seen)
                        .path("actions")
                        .toString())
                .contains("accept");
        HttpResponse<String> accepted = commune.act(path + "/accept", "", seen);
        described("POST /api/v1/tasks/{id}/accept", 200, accepted);
        described("POST /api/v1/tasks/{id}/accept", 412, commune.act(path + "/accept", "", seen));
        HttpResponse<String> longer =
                commune.act(path + "/extension", "{\"until\":\"2026-12-28\",\"words\":\"Chờ ý kiến\"}", accepted);
        described("POST /api/v1/tasks/{id}/extension", 200, longer);
        HttpResponse<String> progress =
                form(path + "/progress", Map.of("percent", "40", "words", "Xong 4/10"), PDF, longer);
        JsonNode report = described("POST /api/v1/tasks/{id}/progress", 200, progress)
                .path("reports")
                .path(0);
        assertThat(report.path("hasFile").asBoolean()).isTrue();
        described(
                "POST /api/v1/tasks/{id}/completion",
                400,
                form(path + "/completion", Map.of("words", "Xong"), "", progress));
        HttpResponse<String> done = form(path + "/completion", Map.of("words", "Xong"), PDF, progress);
        assertThat(described("POST /api/v1/tasks/{id}/completion", 200, done)
                        .path("status")
                        .asString())
                .isEqualTo("reported");
        problem(province.act(path + "/close", "", done), 404);
        assertThat(audit.list(new StreamId("task", UUID.fromString(path.substring(path.lastIndexOf('/') + 1)))).stream()
                        .map(Entry::action))
                .containsSubsequence(
                        "task.drafted", "task.assigned", "task.accepted", "task.progress", "task.completed");
    }

    @Test
    @DisplayName("Báo cáo gửi lặp cùng khóa: một báo cáo; thiếu nội dung: nói rõ")
    void reportsOncePerKey() {
        String path = accepted();
        HttpResponse<String> seen = commune.get(path);
        String key = UUID.randomUUID().toString();
        for (int press = 0; press < 3; press++) {
            HttpResponse<String> answer = commune.form(
                    path + "/progress",
                    Map.of("percent", "10", "words", "Đã bắt đầu"),
                    PDF,
                    "Idempotency-Key",
                    key,
                    "If-Match",
                    Machine.tag(seen));
            assertThat(described("POST /api/v1/tasks/{id}/progress", 200, answer)
                            .path("reports"))
                    .hasSize(1);
        }
        HttpResponse<String> now = commune.get(path);
        String operation = "POST /api/v1/tasks/{id}/progress";
        described(operation, 400, form(path + "/progress", Map.of("words", "Thiếu tiến độ"), "", now));
        described(operation, 422, form(path + "/progress", Map.of("percent", "120", "words", "Quá"), "", now));
        described(operation, 422, form(path + "/progress", Map.of("percent", "20", "words", " "), "", now));
    }

    @Test
    @DisplayName("Giao mà thiếu năm rõ thì nói thiếu gì, và không có nhiệm vụ nào")
    void namesWhatIsNotClear() {
        String title = "Chưa rõ " + UUID.randomUUID();
        JsonNode refused = described(
                "POST " + TASKS,
                422,
                province.post(TASKS, task(title, true).replaceFirst("\"holderId\":\"[^\"]*\",", "")));

        assertThat(refused.path("code").asString()).isEqualTo("TSK-010");
        assertThat(refused.path("detail").asString()).contains("người").doesNotContain("task.clear");
        assertThat(province.get(TASKS + "?whose=assigned&limit=500").body()).doesNotContain(title);
    }

    @Test
    @DisplayName("Đi hết danh sách gặp mỗi nhiệm vụ một lần, dù nhiệm vụ mới được giao giữa chừng")
    void visitsEachTaskOnceWhileOthersArrive() {
        List<String> before = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            before.add(id(province.post(TASKS, task("Trước " + i, true))));
        }
        List<String> visited = new ArrayList<>();
        String address = TASKS + "?limit=2";
        int part = 0;
        while (address != null && part < 200) {
            JsonNode page = described("GET " + TASKS, 200, province.get(address));
            page.path("items").forEach(item -> visited.add(item.path("id").asString()));
            address = page.path("next").asStringOpt().orElse(null);
            if (part++ < 4) {
                province.post(TASKS, task("Giữa chừng " + part, true));
            }
        }

        assertThat(visited).containsAll(before).doesNotHaveDuplicates();
    }

    private String accepted() {
        String path = province.post(TASKS, task("Báo cáo", true))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        commune.act(path + "/accept", "", commune.get(path));
        return path;
    }

    private HttpResponse<String> form(String path, Map<String, String> fields, String file, HttpResponse<String> seen) {
        return commune.form(
                path, fields, file, "Idempotency-Key", UUID.randomUUID().toString(), "If-Match", Machine.tag(seen));
    }

    private static String id(HttpResponse<String> made) {
        return Machine.json(made).path("id").asString();
    }

    private String task(String title, boolean assign) {
        return """
                {"assignerUnitId":"%s","task":%s,"assign":%s}""".formatted(people.unit("chutich"), content(title), assign);
    }

    private String content(String title) {
        return """
                {"title":"%s","duty":"Chủ trì","product":"Báo cáo","dueOn":"2026-12-15","leadUnitId":"%s","holderId":"%s",\
                "area":"procedures"}""".formatted(title, people.unit("phuc"), people.actor("phuc").accountId());
    }
}
