package vn.thongsuot.dossiers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

@DisplayName("Hồ sơ qua giao diện máy: nộp, xem, xử lý; thông tin người nộp chỉ đi vào")
class DossierApiIntegrationTests extends MachineTest {

    private static final String DOSSIERS = "/api/v1/dossiers";
    private static final String UPLOADS = "/api/v1/uploads";
    private static final String PDF = "%PDF-1.7\n%%EOF";
    private static final String GET = "GET /api/v1/dossiers/{code}";
    private static final String ACT = "POST /api/v1/dossiers/{code}/acts";
    private static final String NAME = "Khuất Thị Giao Diện";

    @Autowired
    private JdbcClient jdbc;

    private Machine desk;

    @BeforeEach
    void login() {
        desk = login(Role.INTAKE_CLERK, people.unit("ngan"));
    }

    @Test
    @DisplayName("Năm mươi lần nộp cùng khóa cùng lúc: một hồ sơ, một mã")
    void receivesOncePerKey() throws Exception {
        String key = UUID.randomUUID().toString();
        String body = application("counter");
        List<HttpResponse<String>> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(50)) {
            List<Future<HttpResponse<String>>> presses = IntStream.range(0, 50)
                    .mapToObj(i -> threads.submit(() -> desk.post(DOSSIERS, body, key)))
                    .toList();
            for (Future<HttpResponse<String>> press : presses) {
                answers.add(press.get());
            }
        }

        assertThat(answers)
                .allSatisfy(answer -> described("POST " + DOSSIERS, 201, answer))
                .extracting(answer -> Machine.json(answer).path("code").asString())
                .containsOnly(Machine.json(answers.getFirst()).path("code").asString());
        described("POST " + DOSSIERS, 409, desk.post(DOSSIERS, application("online"), key));
    }

    @Test
    @DisplayName("Từ quầy đến bước sau, rồi rút: chỉ làm được điều có trong actions")
    void actsOnADossier() {
        HttpResponse<String> made = desk.post(DOSSIERS, application("online"));
        String path = made.headers().firstValue("Location").orElseThrow();
        assertThat(Machine.json(made).path("actions").toString()).contains("complete-step", "withdraw");
        assertThat(Machine.json(made).path("channel").asString()).isEqualTo("online");

        HttpResponse<String> passed = desk.act(path + "/acts", "{\"action\":\"complete-step\"}", made);
        assertThat(described(ACT, 200, passed).path("status").asString()).isEqualTo("in-process");
        described(ACT, 412, desk.act(path + "/acts", "{\"action\":\"withdraw\",\"reason\":\"Rút\"}", made));
        described(ACT, 403, desk.act(path + "/acts", "{\"action\":\"claim\"}", passed));
        described(ACT, 409, desk.act(path + "/acts", "{\"action\":\"return-result\"}", passed));
        described(ACT, 400, desk.act(path + "/acts", "{\"action\":\"return-result\",\"collector\":\"x\"}", passed));
        described(ACT, 422, desk.act(path + "/acts", "{\"action\":\"withdraw\"}", passed));
        described(ACT, 400, desk.act(path + "/acts", "{\"action\":\"extend\",\"reason\":\"x\"}", passed));
        HttpResponse<String> withdrawn =
                desk.act(path + "/acts", "{\"action\":\"withdraw\",\"reason\":\"Người nộp rút\"}", passed);
        assertThat(described(ACT, 200, withdrawn).path("status").asString()).isEqualTo("withdrawn");
        described(GET, 404, login(Role.INTAKE_CLERK, people.unit("xa02.mc")).get(path));
    }

    @Test
    @DisplayName(
            "Tệp tải lên trước rồi nộp cùng hồ sơ: của mình, dùng một lần; tệp sai thì nói rõ, hồ sơ không lập dở dang")
    void takesFilesThatWereBroughtBefore() {
        String key = UUID.randomUUID().toString();
        HttpResponse<String> brought = desk.form(UPLOADS, Map.of(), PDF, "Idempotency-Key", key);
        String upload = described("POST " + UPLOADS, 201, brought).path("id").asString();
        assertThat(Machine.json(desk.form(UPLOADS, Map.of(), PDF, "Idempotency-Key", key))
                        .path("id")
                        .asString())
                .isEqualTo(upload);
        described(
                "POST " + UPLOADS,
                422,
                desk.form(
                        UPLOADS,
                        Map.of(),
                        "#!/bin/sh",
                        "Idempotency-Key",
                        UUID.randomUUID().toString()));
        described("GET " + UPLOADS + "/{id}", 200, desk.get(UPLOADS + "/" + upload));
        Machine other = login(Role.INTAKE_CLERK, people.unit("xa02.mc"));
        described("GET " + UPLOADS + "/{id}", 404, other.get(UPLOADS + "/" + upload));
        int before = dossiers();
        described(
                "POST " + DOSSIERS,
                404,
                desk.post(DOSSIERS, withFile(UUID.randomUUID().toString())));
        assertThat(dossiers()).isEqualTo(before);

        JsonNode made = described("POST " + DOSSIERS, 201, desk.post(DOSSIERS, withFile(upload)));

        assertThat(jdbc.sql(
                                "select count(*) from dossiers.component p join dossiers.dossier_code c using (authority_id, dossier_id) where c.code = ? and p.document_id is not null")
                        .param(made.path("code").asString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        described("POST " + DOSSIERS, 404, desk.post(DOSSIERS, withFile(upload)));
    }

    @Test
    @DisplayName(
            "Cùng người, cùng thủ tục: câu trả lời nêu hồ sơ có thể trùng như ở quầy; gửi lại cùng khóa thì cùng cảnh báo")
    void warnsOfDuplicates() {
        String body = application("counter").replace("099201006611", "099201006688");
        JsonNode first = described("POST " + DOSSIERS, 201, desk.post(DOSSIERS, body));
        assertThat(first.path("duplicates").size()).isZero();

        String key = UUID.randomUUID().toString();
        HttpResponse<String> second = desk.post(DOSSIERS, body, key);
        JsonNode warned = described("POST " + DOSSIERS, 201, second).path("duplicates");
        assertThat(warned.size()).isEqualTo(1);
        assertThat(warned.path(0).path("code")).isEqualTo(first.path("code"));
        assertThat(warned.path(0).path("receivedOn").asString()).isEqualTo("2026-11-20");
        assertThat(Machine.json(desk.post(DOSSIERS, body, key)).path("duplicates"))
                .isEqualTo(warned);
        String made = second.headers().firstValue("Location").orElseThrow();
        assertThat(described(GET, 200, desk.get(made)).path("duplicates").size())
                .isZero();
        String other = body.replace("1.001612", "1.000894").replace("099201006688", "099201006699");
        assertThat(Machine.json(desk.post(DOSSIERS, other)).path("duplicates").size())
                .isZero();
    }

    @Test
    @DisplayName("Trường ngoài lược đồ bị từ chối, nêu tên trường và các trường được gửi; không có hồ sơ nào được lập")
    void refusesFieldsThatItDoesNotKnow() {
        int before = dossiers();
        HttpResponse<String> refused =
                desk.post(DOSSIERS, application("counter").replace("\"phone\"", "\"telephone\""));
        JsonNode problem = described("POST " + DOSSIERS, 400, refused);
        assertThat(problem.path("code").asString()).isEqualTo("API-010");
        assertThat(problem.path("detail").asString())
                .contains("applicant.telephone", "address, birthDate, email, fullName, idNumber, kind, phone")
                .doesNotContain(NAME, "0912000111");
        described(
                "POST " + DOSSIERS,
                400,
                desk.post(DOSSIERS, application("counter").replaceFirst("\\{", "{\"x\":1,")));
        assertThat(dossiers()).isEqualTo(before);
    }

    private int dossiers() {
        return jdbc.sql("select count(*) from dossiers.dossier where intake_unit_id = ?")
                .param(people.unit("ngan"))
                .query(Integer.class)
                .single();
    }

    private String withFile(String upload) {
        UUID component = jdbc.sql("""
                        select c.id from procedures.component c join procedures.version v on v.id = c.version_id
                        join procedures.procedure p on p.id = v.procedure_id where p.code = '1.001612' order by c.n limit 1
                        """).query(UUID.class).single();
        return application("counter")
                .replace(
                        "\"applicant\"",
                        "\"components\":[{\"componentId\":\"%s\",\"form\":\"copy\",\"copies\":1,\"uploadId\":\"%s\"}],\"applicant\""
                                .formatted(component, upload));
    }

    @Test
    @DisplayName("Danh sách theo ngày tiếp nhận: đi hết theo next, không lặp, xã khác không thấy")
    void listsWhatWasReceived() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            made.add(Machine.json(desk.post(DOSSIERS, application("counter")))
                    .path("code")
                    .asString());
        }
        List<String> listed = new ArrayList<>();
        String next = DOSSIERS + "?limit=2&procedure=1.001612";
        while (next != null) {
            JsonNode page = described("GET " + DOSSIERS, 200, desk.get(next));
            page.path("items").forEach(item -> listed.add(item.path("code").asString()));
            next = page.path("next").asStringOpt().orElse(null);
        }

        assertThat(listed).doesNotHaveDuplicates().containsAll(made);
        assertThat(login(Role.INTAKE_CLERK, people.unit("xa02.mc"))
                        .get(DOSSIERS + "?limit=500")
                        .body())
                .doesNotContain(made.getFirst());
        described("GET " + DOSSIERS, 404, desk.get(DOSSIERS + "?unit=" + people.unit("xa02.ld")));
        described("GET " + DOSSIERS, 400, desk.get(DOSSIERS + "?from=2026-01-01&to=2026-11-20"));
        described("GET " + DOSSIERS, 400, desk.get(DOSSIERS + "?cursor=YWJj"));
    }

    @Test
    @DisplayName("Sai thông tin: nói rõ trường nào; không câu trả lời nào nhắc lại thông tin người nộp")
    void keepsPersonsToItself() {
        String operation = "POST " + DOSSIERS;
        JsonNode wrong = described(
                operation, 422, desk.post(DOSSIERS, application("counter").replace("099201006611", "0992")));
        assertThat(wrong.path("errors").path(0).path("field").asString()).isEqualTo("applicant.idNumber");
        described(operation, 422, desk.post(DOSSIERS, application("counter").replace("1.001612", "9.999999")));
        described(operation, 400, desk.post(DOSSIERS, application("chim bồ câu")));
        described(
                operation,
                400,
                desk.post(
                        DOSSIERS,
                        application("counter")
                                .replace(
                                        "\"applicant\"",
                                        "\"components\":[{\"componentId\":\"%s\",\"form\":\"copy\",\"copies\":1}],\"applicant\""
                                                .formatted(UUID.randomUUID()))));
        described(operation, 404, desk.post(DOSSIERS, application("counter", people.unit("xa02.mc"))));
        HttpResponse<String> made = desk.post(DOSSIERS, application("counter"));
        String seen =
                desk.get(made.headers().firstValue("Location").orElseThrow()).body();

        for (String text : List.of(wrong.toString(), made.body(), seen)) {
            assertThat(text).doesNotContain(NAME, "0992", "0912000111", "Thôn Kín");
        }
        assertThat(jdbc.sql("select string_agg(i::text, '') from platform.idempotency i")
                        .query(String.class)
                        .single())
                .doesNotContain(NAME, "099201006611");
    }

    @Test
    @DisplayName("Người nộp thay, người cùng đứng tên: nộp vào, đọc ra cho tài khoản có quyền, mỗi lần đọc được ghi")
    void givesPersonsToWhoMayReadThem() {
        String body = application("counter")
                .replace("099201006611", "099201006622")
                .replace(
                        "\"applicant\"",
                        "\"agent\":{\"fullName\":\"Khúc Văn Thay\",\"idNumber\":\"099201006623\",\"kind\":\"power-of-attorney\","
                                + "\"paperNumber\":\"7/GUQ\",\"paperDate\":\"2026-11-02\"},\"coApplicants\":"
                                + "[{\"fullName\":\"Khúc Thị Cùng\",\"idNumber\":\"099201006624\"}],\"applicant\"");
        JsonNode wrong = described("POST " + DOSSIERS, 422, desk.post(DOSSIERS, body.replace("099201006624", "12")));
        assertThat(wrong.path("errors").path(0).path("field").asString()).isEqualTo("coApplicants");
        HttpResponse<String> made = desk.post(DOSSIERS, body);
        String path = made.headers().firstValue("Location").orElseThrow();

        JsonNode persons = described("GET /api/v1/dossiers/{code}/persons", 200, desk.get(path + "/persons"));
        assertThat(persons.path("applicant").path("fullName").asString()).isEqualTo(NAME);
        assertThat(persons.path("agent").path("paperNumber").asString()).isEqualTo("7/GUQ");
        assertThat(persons.path("coApplicants").path(0).path("idNumber").asString())
                .isEqualTo("099201006624");
        described("GET /api/v1/dossiers/{code}/form", 404, desk.get(path + "/form"));
        assertThat(login(Role.REFORM_OFFICER, people.unit("ngan"))
                        .get(path + "/persons")
                        .statusCode())
                .isEqualTo(404);
        assertThat(desk.get(path).body()).doesNotContain("Khúc", "0992");
    }

    private String application(String channel) {
        return application(channel, people.unit("ngan"));
    }

    private static String application(String channel, UUID deskId) {
        return """
                {"procedureCode":"1.001612","channel":"%s","deskId":"%s","applicant":{"kind":"citizen","fullName":"%s",\
                "idNumber":"099201006611","birthDate":"1990-01-31","phone":"0912000111","address":"Thôn Kín"}}""".formatted(channel, deskId, NAME);
    }
}
