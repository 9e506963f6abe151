package vn.thongsuot.indicators.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.thongsuot._support.Machine;
import vn.thongsuot._support.MachineTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.indicators.ReportedValues;
import vn.thongsuot.indicators.ValueAction;

@DisplayName("Số báo cáo qua giao diện máy: gửi kèm minh chứng, trình, rút; duyệt là việc của người khác")
class ValueApiIntegrationTests extends MachineTest {

    private static final String VALUES = "/api/v1/values";
    private static final String PDF = "%PDF-1.7\n%%EOF";

    @Autowired
    private ReportedValues values;

    private Machine machine;
    private UUID unit;

    @BeforeEach
    void login() {
        unit = people.unit("phuc");
        machine = login(Role.REFORM_OFFICER, unit);
    }

    @Test
    @DisplayName("Gửi lặp cùng khóa: một số báo cáo; tệp khác dưới cùng khóa: từ chối")
    void reportsOncePerKey() {
        String key = UUID.randomUUID().toString();
        HttpResponse<String> first = report(key, PDF, "submit", "true");
        HttpResponse<String> again = report(key, PDF, "submit", "true");
        JsonNode value = described("POST " + VALUES, 201, first);

        assertThat(value.path("state").asString()).isEqualTo("submitted");
        assertThat(value.path("hasEvidence").asBoolean()).isTrue();
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(described("POST " + VALUES, 409, report(key, PDF + "x", "submit", "true"))
                        .path("code")
                        .asString())
                .isEqualTo("PLA-001");
        problem(report(null, PDF), 400);
    }

    @Test
    @DisplayName("Không có minh chứng thì không trình được; gắn rồi trình; người duyệt thấy và duyệt")
    void needsEvidenceToSubmit() {
        HttpResponse<String> made = report(UUID.randomUUID().toString(), "");
        String path = made.headers().firstValue("Location").orElseThrow();
        String submit = "POST /api/v1/values/{id}/submit";
        assertThat(described(submit, 422, machine.act(path + "/submit", "", made))
                        .path("code")
                        .asString())
                .isEqualTo("IND-022");
        HttpResponse<String> attached = machine.form(
                path + "/evidence",
                Map.of(),
                PDF,
                "Idempotency-Key",
                UUID.randomUUID().toString(),
                "If-Match",
                Machine.tag(made));
        described("POST /api/v1/values/{id}/evidence", 200, attached);
        described(submit, 412, machine.act(path + "/submit", "", made));
        HttpResponse<String> submitted = machine.act(path + "/submit", "", attached);
        described(submit, 200, submitted);

        UUID id = UUID.fromString(path.substring(VALUES.length() + 1));
        Actor leader = people.actor("chutich");
        values.act(leader, id, values.get(leader, id).revision(), ValueAction.APPROVE, null);
        JsonNode approved = described("GET /api/v1/values/{id}", 200, machine.get(path));
        assertThat(approved.path("state").asString()).isEqualTo("approved");
        assertThat(described(
                                "POST /api/v1/values/{id}/withdraw",
                                409,
                                machine.act(path + "/withdraw", "", machine.get(path)))
                        .path("code")
                        .asString())
                .isEqualTo("IND-021");
    }

    @Test
    @DisplayName("Sai số, sai kỳ, chỉ số lạ, đơn vị khác: nói rõ vì sao")
    void refusesWhatIsWrong() {
        String operation = "POST " + VALUES;
        String key = UUID.randomUUID().toString();
        described(operation, 422, report(key, PDF, "denominator", ""));
        described(operation, 422, report(key, PDF, "to", "2025-01-01"));
        described(operation, 400, report(key, PDF, "numerator", "nhiều"));
        described(operation, 400, report(key, PDF, "from", ""));
        described(operation, 400, report(key, PDF, "numerator", "1e300"));
        described(operation, 404, report(key, PDF, "indicatorId", "khong.co"));
        described(
                operation,
                404,
                report(key, PDF, "unitId", people.unit("xa02.ld").toString()));
        described(operation, 422, report(key, "không phải PDF"));
        String path = report(key, PDF).headers().firstValue("Location").orElseThrow();
        problem(login(Role.REFORM_OFFICER, people.unit("xa02.ld")).get(path), 404);
        problem(machine.act(path + "/approve", "{}", machine.get(path)), 404);
    }

    private HttpResponse<String> report(String key, String file, String... other) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "indicatorId", "work-files.online-rate",
                "unitId", unit.toString(),
                "from", "2026-07-01",
                "to", "2026-09-30",
                "numerator", "45",
                "denominator", "50"));
        for (int i = 0; i < other.length; i += 2) {
            fields.put(other[i], other[i + 1]);
        }
        return key == null
                ? machine.form(VALUES, fields, file)
                : machine.form(VALUES, fields, file, "Idempotency-Key", key);
    }
}
