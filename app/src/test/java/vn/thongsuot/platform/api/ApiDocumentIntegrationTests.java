package vn.thongsuot.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import vn.thongsuot._support.Machine;
import vn.thongsuot._support.MachineTest;
import vn.thongsuot._support.SchemaCheck;
import vn.thongsuot.access.Role;

@DisplayName("Tài liệu OpenAPI: đúng với địa chỉ thật, đúng với câu trả lời thật")
class ApiDocumentIntegrationTests extends MachineTest {

    @Autowired
    private ApiDocument document;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private Machine machine;

    @BeforeEach
    void login() {
        machine = login(Role.REFORM_OFFICER, people.unit("chutich"));
    }

    @Test
    @DisplayName("Mọi địa chỉ dưới /api/v1 có trong tài liệu, và không có địa chỉ nào khác")
    void describesExactlyTheHandlers() {
        TreeSet<String> real = new TreeSet<>();
        requestMappingHandlerMapping
                .getHandlerMethods()
                .forEach((info, handler) -> info.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith(ApiPaths.ROOT) && !pattern.equals(ApiPaths.DOCUMENT))
                        .forEach(pattern -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> real.add(method + " " + pattern))));
        TreeSet<String> described = new TreeSet<>();
        document.in(Locale.of("vi"))
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

        assertThat(described).isEqualTo(real).isNotEmpty();
    }

    @Test
    @DisplayName("Mọi trường, tham số, thao tác đều có lời giải thích ở cả hai ngôn ngữ; mọi ví dụ đúng lược đồ")
    void explainsEverythingInBothLanguages() {
        for (String language : List.of("vi", "en")) {
            JsonNode root = document.in(Locale.of(language));
            assertThat(root.toString()).as(language).doesNotContain("[api.", "[error.");
            assertThat(root.path("openapi").asString()).isEqualTo("3.1.0");
            List<String> findings = new ArrayList<>();
            walk(root, "", (at, node) -> {
                if (node.has("schema") && node.has("example")) {
                    SchemaCheck.findings(root, node.path("schema"), node.path("example"))
                            .forEach(finding -> findings.add(at + " " + finding));
                }
                if (node.has("properties")) {
                    node.path("properties").properties().forEach(property -> {
                        if (property.getValue().path("description").asString("").isBlank()) {
                            findings.add(at + " " + property.getKey() + " is not explained");
                        }
                    });
                }
                if (node.has("$ref")) {
                    String target = node.path("$ref").asString().substring(1);
                    if (root.at(target).isMissingNode()) {
                        findings.add(at + " leads nowhere: " + target);
                    }
                }
            });
            assertThat(findings).as(language).isEmpty();
        }
    }

    @Test
    @DisplayName("Câu trả lời thật khớp lược đồ của tài liệu")
    void answersAsDescribed() {
        Map<String, List<String>> asked = Map.ofEntries(
                entry("/api/v1/units", "", "?limit=1", "?on=2024-01-01"),
                entry("/api/v1/units/{id}", "/" + people.unit("phuc")),
                entry("/api/v1/procedures", "", "?q=ho%20kinh%20doanh", "?limit=2"),
                entry("/api/v1/procedures/{code}", "/1.001612"),
                entry("/api/v1/indicators", "", "?limit=3"),
                entry("/api/v1/indicators/{id}", "/dossiers.on-time-rate"),
                entry(
                        "/api/v1/indicators/{id}/value",
                        "/dossiers.on-time-rate/value",
                        "/work-files.online-rate/value",
                        "/dossiers.received/value?asOf=2026-11-01&channel=online&filter=unit_level%20%3D%20commune"),
                entry("/api/v1/indicators/{id}/rows", "/dossiers.received/rows", "/plans.issued-on-time-rate/rows"),
                entry("/api/v1/targets", "", "?limit=1", "?unit=" + people.unit("chutich")),
                entry("/api/v1/standings", "", "?limit=1", "?unit=" + people.unit("phuc")),
                entry("/api/v1/plans", "", "?limit=1", "?state=issued&year=2026"),
                entry("/api/v1/tasks", "", "?whose=assigned", "?status=closed&area=procedures"),
                entry("/api/v1/dossiers", "", "?from=2026-11-01&to=2026-11-20&status=in-process"),
                entry("/api/v1/opinions", "", "?whose=awaited"),
                entry("/api/v1/reorganisations", ""),
                entry("/api/v1/index-sets", ""),
                entry("/api/v1/issued-results", "", "?kind=result", "?whose=desk"),
                entry(
                        "/api/v1/units/{id}/calendar",
                        "/" + people.unit("phuc") + "/calendar?from=2026-02-01&to=2026-02-28"),
                entry("/api/v1/webhooks", ""),
                entry("/api/v1/webhook-kinds", ""),
                entry("/api/v1/values", "", "?state=approved"));
        asked.forEach((path, tails) -> tails.forEach(
                tail -> described("GET " + path, 200, machine.get(path.replaceAll("/\\{.*", "") + tail))));
        String target = Machine.json(machine.get("/api/v1/targets"))
                .path("items")
                .path(0)
                .path("id")
                .asString();
        described("GET /api/v1/targets/{id}/standing", 200, machine.get("/api/v1/targets/" + target + "/standing"));
        JsonNode found = described("GET /api/v1/targets/{id}", 200, machine.get("/api/v1/targets/" + target));
        String plan = "/api/v1/plans/" + found.path("planId").asString();
        described("GET /api/v1/plans/{id}", 200, machine.get(plan));
        described("GET /api/v1/plans/{id}/targets", 200, machine.get(plan + "/targets"));
        described("GET /api/v1/plans/{id}/goals", 200, machine.get(plan + "/goals"));
        described(
                "POST /api/v1/procedures/{code}/route/check",
                200,
                machine.post("/api/v1/procedures/1.001612/route/check", "{\"steps\":[]}"));
        Machine.json(machine.get("/api/v1/index-sets")).path("items").forEach(set -> {
            String path = "/api/v1/index-sets/" + set.path("id").asString();
            described("GET /api/v1/index-sets/{id}", 200, machine.get(path));
            described("GET /api/v1/index-sets/{id}/criteria", 200, machine.get(path + "/criteria"));
        });
        Machine.json(machine.get("/api/v1/reorganisations")).path("items").forEach(one -> {
            String path = "/api/v1/reorganisations/" + one.path("id").asString();
            described("GET /api/v1/reorganisations/{id}", 200, machine.get(path));
        });
    }

    private static Map.Entry<String, List<String>> entry(String path, String... tails) {
        return Map.entry(path, List.of(tails));
    }

    @Test
    @DisplayName("Danh sách thật đi hết theo next, không lặp, không thiếu")
    void leadsThroughWholeLists() {
        for (String list : List.of(
                "/api/v1/units",
                "/api/v1/procedures",
                "/api/v1/indicators",
                "/api/v1/targets",
                "/api/v1/plans",
                "/api/v1/tasks")) {
            List<JsonNode> whole = items(list + "?limit=500");
            List<JsonNode> parts = items(list + "?limit=2");
            assertThat(parts).as(list).isEqualTo(whole).doesNotHaveDuplicates();
        }
    }

    @Test
    void isReadWithoutAToken() {
        HttpResponse<String> open = new Machine("http://localhost:" + port).get(ApiPaths.DOCUMENT);
        HttpResponse<String> english = machine.get(ApiPaths.DOCUMENT, "Accept-Language", "en");

        assertThat(open.statusCode()).isEqualTo(200);
        assertThat(Machine.json(open).path("info").path("title").asString()).contains("Giao diện");
        assertThat(Machine.json(english).path("info").path("title").asString()).contains("interface");
    }

    private List<JsonNode> items(String first) {
        List<JsonNode> items = new ArrayList<>();
        String address = first;
        while (address != null) {
            JsonNode page = Machine.json(machine.get(address));
            page.path("items").forEach(items::add);
            address = page.path("next").asStringOpt().orElse(null);
        }
        return items;
    }

    private interface Visitor {
        void visit(String at, JsonNode node);
    }

    private static void walk(JsonNode node, String at, Visitor visitor) {
        if (node.isObject()) {
            visitor.visit(at, node);
            node.properties().forEach(field -> walk(field.getValue(), at + "/" + field.getKey(), visitor));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.path(i), at + "/" + i, visitor);
            }
        }
    }
}
