package vn.thongsuot.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.thongsuot._support.Desk;
import vn.thongsuot._support.Machine;
import vn.thongsuot._support.MachineTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.dossiers.ReceiveCommand;
import vn.thongsuot.dossiers.Reception;
import vn.thongsuot.identity.PersonForm;

@DisplayName("Giao diện máy từ chối: luôn là problem+json, có mã, bằng tiếng Việt hoặc tiếng Anh")
class ApiRefusalIntegrationTests extends MachineTest {

    @Autowired
    private Reception reception;

    private Machine machine;

    @BeforeEach
    void login() {
        machine = login(Role.REFORM_OFFICER, people.unit("chutich"));
    }

    @Test
    void saysWhyInBothLanguages() {
        Map<String, List<String>> refused = Map.ofEntries(
                Map.entry("/api/v1/units?cursor=***", List.of("400", "API-005")),
                Map.entry("/api/v1/units?limit=0", List.of("400", "API-007")),
                Map.entry("/api/v1/units?on=hom-nay", List.of("400", "API-007")),
                Map.entry("/api/v1/units/khong-phai-ma", List.of("400", "API-007")),
                Map.entry("/api/v1/units/" + UUID.randomUUID(), List.of("404", "ACC-001")),
                Map.entry("/api/v1/procedures/9.999999", List.of("404", "ACC-001")),
                Map.entry("/api/v1/indicators/khong-co", List.of("404", "IND-004")),
                Map.entry(
                        "/api/v1/indicators/dossiers.received/value?from=2026-02-01&to=2026-01-01",
                        List.of("422", "IND-005")),
                Map.entry("/api/v1/indicators/dossiers.received/rows?side=x", List.of("400", "API-007")),
                Map.entry("/api/v1/khong-co", List.of("404", "API-404")),
                Map.entry("/api/v1/indicators/dossiers.received/value?filter=xyz", List.of("422", "IND-002")));
        refused.forEach((path, expected) -> {
            JsonNode vietnamese = problem(machine.get(path), Integer.parseInt(expected.getFirst()));
            JsonNode english =
                    problem(machine.get(path, "Accept-Language", "en"), Integer.parseInt(expected.getFirst()));
            assertThat(vietnamese.path("code").asString()).as(path).isEqualTo(expected.getLast());
            assertThat(english.path("code")).isEqualTo(vietnamese.path("code"));
            assertThat(english.path("detail")).as(path).isNotEqualTo(vietnamese.path("detail"));
        });
    }

    @Test
    void answersWrongMethodsAndFormatsAsProblems() {
        HttpResponse<String> deleted = machine.send("DELETE", "/api/v1/units", "");
        problem(deleted, 405);
        assertThat(deleted.headers().firstValue("Allow").orElse("")).contains("GET");
        problem(machine.get("/api/v1/units", "Accept", "text/html"), 406);
        problem(machine.get("/api/v1/units;x=1"), 400);
        problem(machine.get("/api/v1/%2e%2e/desk"), 400);
    }

    @Test
    @DisplayName("Không có mã truy cập thì 401; phiên của cán bộ và mã trên địa chỉ không mở được")
    void opensForATokenOnly() {
        Machine nobody = new Machine(base());
        HttpResponse<String> none = nobody.get("/api/v1/units");
        assertThat(problem(none, 401).path("code").asString()).isEqualTo("API-401");
        assertThat(none.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"thongsuot\"");
        assertThat(none.headers().firstValue("Set-Cookie")).isEmpty();
        problem(nobody.get("/api/v1/units?access_token=" + machine.token()), 401);
        problem(nobody.get("/api/v1/units", "Authorization", "Basic eDp5"), 401);
        problem(new Machine(base()).withToken("tst_sai").get("/api/v1/units"), 401);
        Desk official = new Desk(base()).login("phuc");
        problem(official.get("/api/v1/units"), 401);
        problem(official.get("/api/%761/units"), 401);
    }

    @Test
    @DisplayName("Ngoài phạm vi đơn vị, thiếu quyền, tỉnh khác: như không có, 404")
    void hidesWhatIsNotTheirs() {
        Machine commune = login(Role.REFORM_OFFICER, people.unit("phuc"));
        String value = "/api/v1/indicators/dossiers.received/value?unit=";

        assertThat(commune.get(value + people.unit("phuc")).statusCode()).isEqualTo(200);
        problem(commune.get(value + people.unit("chutich")), 404);
        problem(commune.get(value + people.unit("xa02.ld")), 404);
        problem(commune.get(value + UUID.randomUUID()), 404);
    }

    @Test
    @DisplayName("Địa chỉ bất kỳ: không có lỗi 500, mọi lời từ chối là problem+json")
    void survivesRandomAddresses() {
        List<String> values = List.of(
                "",
                "%00",
                "%27%3B--",
                "-1",
                "99999999999999999999",
                "NaN",
                "2026-02-30",
                "1900-01-01",
                "%F0%9F%98%80",
                "..%2F..",
                "null",
                "AAAA",
                "MjAyNi0xMS0yMFQwMDowMDowMFovLTE",
                "x".repeat(1_000),
                "%5B%5D",
                "a=b&a=c");
        for (String pattern : List.of(
                "units?cursor=%s&limit=%s",
                "units?on=%s",
                "units/%s",
                "procedures?q=%s&on=%s",
                "procedures/%s",
                "indicators?cursor=%s",
                "indicators/%s",
                "indicators/%s/value?unit=%s",
                "indicators/dossiers.received/value?procedure=%s&channel=%s",
                "indicators/dossiers.received/value?from=%s&to=%s&asOf=%s",
                "indicators/dossiers.received/rows?cursor=%s&side=%s",
                "targets?limit=%s&unit=%s",
                "plans?year=%s&state=%s&cursor=%s",
                "plans/%s",
                "plans/%s/targets",
                "tasks?whose=%s",
                "tasks?cursor=%s&area=%s&plan=%s&status=%s",
                "values?state=%s&cursor=%s",
                "indicators/dossiers.received/value?filter=%s",
                "indicators/dossiers.received/rows?part=%s&filter=%s",
                "%s")) {
            for (String value : values) {
                HttpResponse<String> answer = machine.get("/api/v1/" + pattern.replace("%s", value));
                assertThat(answer.statusCode())
                        .as("%s %s", answer.uri(), answer.body())
                        .isLessThan(500);
                if (answer.statusCode() >= 400 && !isTurnedAwayByTheServer(answer, value)) {
                    problem(answer, answer.statusCode());
                }
            }
        }
    }

    /** What no path may hold never comes as far as the product. */
    private static boolean isTurnedAwayByTheServer(HttpResponse<String> answer, String value) {
        return answer.statusCode() == 400
                && Set.of("%00", "..%2F..").contains(value)
                && answer.uri().getRawPath().contains(value);
    }

    @Test
    @DisplayName("Nội dung gửi lên bất kỳ: không có lỗi 500, không lưu dở dang")
    void survivesRandomBodies() {
        UUID unit = people.unit("chutich");
        List<String> values = List.of(
                "null",
                "\"\"",
                "-1",
                "1e400",
                "[]",
                "{}",
                "true",
                "\"2026-02-30\"",
                "\"999999999-01-01\"",
                "\"\\u0000\"",
                "\"%s\"".formatted("x".repeat(5_000)),
                "[null]",
                "{\"vi\":\" \"}",
                "\"😀\"");
        Map<String, String> bodies = Map.of("plans", """
                {"unitId":"%s","kind":"yearly","title":{"vi":"Thử"},"from":"2027-01-01","to":"2027-12-31","targets":[{"area":\
                "procedures","statement":{"vi":"Thử"},"comparator":">=","value":1,"unit":"%%","horizon":"2027"}]}""".formatted(unit), "tasks", """
                {"assignerUnitId":"%s","task":{"title":"Thử","duty":"Thử","product":"Thử","dueOn":"2026-12-31",\
                "leadUnitId":"%s","partnerIds":["%s"],"area":"procedures"},"assign":false}""".formatted(unit, unit, unit));
        bodies.forEach((path, body) -> {
            assertThat(machine.post("/api/v1/" + path, body).statusCode()).isEqualTo(201);
            for (Object[] cut : cuts(body)) {
                for (String value : values) {
                    HttpResponse<String> answer = machine.post("/api/v1/" + path, cut[0] + value + cut[1]);
                    assertThat(answer.statusCode())
                            .as("%s%s%s: %s", cut[0], value, cut[1], answer.body())
                            .isLessThan(500);
                    if (answer.statusCode() >= 400) {
                        problem(answer, answer.statusCode());
                    }
                }
            }
        });
        problem(machine.post("/api/v1/plans", "{"), 400);
        problem(machine.post("/api/v1/plans", ""), 400);
        problem(machine.send("POST", "/api/v1/plans", "x", "Content-Type", "text/plain"), 415);
        problem(machine.send("POST", "/api/v1/values", "{}", "Content-Type", "application/json"), 415);
    }

    /** Before and behind each value of a body. */
    private static List<Object[]> cuts(String body) {
        return Pattern.compile("(?<=\":)(\"[^\"]*\"|[\\w.]+|\\[[^\\[\\]]*]|\\{[^{}]*})")
                .matcher(body)
                .results()
                .map(match -> new Object[] {body.substring(0, match.start()), body.substring(match.end())})
                .toList();
    }

    @Test
    @DisplayName("Không câu trả lời nào có họ tên, số định danh, điện thoại")
    void holdsNoPersonalData() {
        Actor clerk = people.actor("ngan");
        PersonForm person = new PersonForm(
                clerk.authorityId(),
                "citizen",
                "Quách Thị Riêng Tư",
                null,
                null,
                "0912345678",
                null,
                null,
                "099201007788");
        String code = reception
                .receive(
                        clerk,
                        new ReceiveCommand("1.001612", "counter", people.unit("ngan"), null, person, List.of(), false))
                .value();
        StringBuilder all = new StringBuilder();
        for (String path : List.of(
                "units?limit=500",
                "procedures?limit=500",
                "indicators?limit=500",
                "targets?limit=500",
                "plans?limit=500",
                "tasks?limit=500",
                "values?limit=500",
                "indicators/dossiers.received/value",
                "indicators/dossiers.received/rows?limit=500")) {
            HttpResponse<String> answer = machine.get("/api/v1/" + path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            all.append(answer.body());
        }

        assertThat(all.toString())
                .contains(code)
                .doesNotContain("Quách Thị Riêng Tư", "0912345678", "099201007788")
                .doesNotContain(clerk.displayName(), people.actor("phuc").displayName());
    }
}
