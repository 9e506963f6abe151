package vn.thongsuot.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.thongsuot._support.Desk;
import vn.thongsuot._support.Machine;
import vn.thongsuot._support.MachineTest;
import vn.thongsuot.access.Role;
import vn.thongsuot.petitions.pictures.GpsPicture;

@DisplayName("Phản ánh từ bên ngoài: phiếu công khai, tra cứu, chống gửi ồ ạt, giao diện máy")
class PetitionPublicIntegrationTests extends MachineTest {

    private static final Pattern TRACK = Pattern.compile("/petitions/track/(PA-\\d{6}-\\d{4})/[\\w-]+");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private vn.thongsuot.documents.DocumentStore documents;

    private Desk citizen;
    private String phone;

    @BeforeEach
    void arrive() {
        citizen = new Desk(base());
        phone = "09" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
    }

    @Test
    @DisplayName("Gửi kèm ảnh có GPS: nhận mã, ảnh lưu không còn vị trí; bấm hai lần chỉ có một phản ánh")
    void receivesOnceWithACleanPicture() throws Exception {
        Map<String, String> form = form();
        form.put("latitude", "16.46701");
        form.put("longitude", "107.57861");
        HttpResponse<String> first = send(form, GpsPicture.make(400, 300, 6));
        String path = path(first);
        byte[] large = Arrays.copyOf(GpsPicture.make(400, 300, 6), 3_000_000);
        HttpResponse<String> second = send(form, large);

        assertThat(path(second)).isEqualTo(path);
        Matcher matcher = TRACK.matcher(path);
        assertThat(matcher.find()).isTrue();
        assertThat(path).doesNotContain(phone);
        String page = citizen.get(path).body();
        assertThat(page)
                .contains(matcher.group(1), "Đã nhận phản ánh của bạn")
                .doesNotContain(phone, "Trương Thị Thử", "16.467", "107.578");
        assertThat(jdbc.sql("select s.latitude || ' ' || s.longitude from petitions.spot s"
                                + " join petitions.petition p on p.id = s.petition_id where p.code = ?")
                        .param(matcher.group(1))
                        .query(String.class)
                        .list())
                .containsExactly("16.46701 107.57861");
        byte[] kept = picture(matcher.group(1));
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", GpsPicture.DEVICE);
        assertThat(outcome(form.get("idempotencyKey"))).isEqualTo(matcher.group(1));
    }

    @Test
    @DisplayName("Thiếu thông tin: trang trở lại với lời đã gõ và nêu từng ô sai")
    void showsWhatIsWrong() {
        Map<String, String> form = form();
        form.put("content", "Please repair the road in front of my house.");
        form.put("phone", "12");
        form.put("latitude", "48.85");
        form.put("longitude", "2.35");
        HttpResponse<String> answer = send(form, null);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "Please repair the road",
                        "Hãy viết nội dung bằng tiếng Việt",
                        "Hãy ghi số điện thoại",
                        "Vị trí phải nằm trong");
    }

    @Test
    @DisplayName(
            "Gửi thay: thiếu tên hoặc giấy ủy quyền thì nêu từng ô; đủ thì nhận, trang tra cứu không nêu người được"
                    + " gửi thay")
    void receivesForSomebodyElse() {
        Map<String, String> form = form();
        form.put("behalfRelation", "power-of-attorney");
        HttpResponse<String> answer = send(form, null);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "<details class=\"s12 ts-more\" open",
                        "Hãy ghi cả họ và tên của người được gửi thay",
                        "Hãy ghi giấy ủy quyền");

        form.put("behalfName", "Trương Văn Già");
        form.put("behalfPaper", "Giấy ủy quyền số 12");
        String path = path(send(form, null));
        Matcher matcher = TRACK.matcher(path);
        assertThat(matcher.find()).isTrue();
        assertThat(citizen.get(path).body()).doesNotContain("Trương Văn Già", "số 12");
        assertThat(jdbc.sql("select behalf_relation || ' ' || behalf_paper from petitions.petition where code = ?")
                        .param(matcher.group(1))
                        .query(String.class)
                        .single())
                .isEqualTo("power-of-attorney Giấy ủy quyền số 12");
    }

    @Test
    @DisplayName("Bấm vào bản đồ không gửi phiếu; chỉ trang phiếu được hỏi vị trí của máy, hình chỉ từ chính máy chủ")
    void pressesTheMapWithoutSending() {
        Map<String, String> form = form();
        form.put("map", "show");
        form.put("latitude", "16.46701");
        form.put("longitude", "107.57861");
        HttpResponse<String> answer = send(form, null);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(PetitionFixtures.WORDS, "Vĩ độ 16.46701")
                .doesNotContain("type=\"image\"");
        assertThat(answer.headers().firstValue("Permissions-Policy")).hasValue("geolocation=(self)");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("img-src 'self';"));
        assertThat(citizen.get("/petitions").headers().firstValue("Permissions-Policy"))
                .hasValue("geolocation=()");
    }

    @Test
    @DisplayName("Tra cứu: mã không có và số cuối sai trả lời như nhau, quá số lần thì chặn; đúng thì mở")
    void tracksByCodeAndDigits() {
        String path = path(send(form(), null));
        Matcher matcher = TRACK.matcher(path);
        assertThat(matcher.find()).isTrue();
        String code = matcher.group(1);
        String token = citizen.field("/petitions/track", "_csrf");

        HttpResponse<String> wrong = track(token, code, "0000".equals(last()) ? "1111" : "0000");
        HttpResponse<String> unknown = track(token, "PA-200101-9999", "0000");
        assertThat(wrong.statusCode()).isEqualTo(404).isEqualTo(unknown.statusCode());
        assertThat(wrong.body().replace("value=\"" + code, "value=\"PA-200101-9999"))
                .isEqualTo(unknown.body());
        HttpResponse<String> right = track(token, code.toLowerCase(Locale.ROOT), last());
        assertThat(path(right)).isEqualTo(path);

        String guessed = "PA-200102-%04d".formatted(ThreadLocalRandom.current().nextInt(1000, 9999));
        for (int i = 0; i < 5; i++) {
            assertThat(track(token, guessed, "0000").statusCode()).isEqualTo(404);
        }
        assertThat(track(token, guessed, "0000").statusCode()).isEqualTo(429);
    }

    @Test
    @DisplayName("Một số điện thoại gửi quá ba lần trong một giờ: dừng lại, lời đã gõ còn nguyên")
    void keepsFloodsOut() {
        for (int i = 0; i < 3; i++) {
            assertThat(send(form(), null).statusCode()).isEqualTo(302);
        }
        HttpResponse<String> answer = send(form(), null);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains(PetitionFixtures.WORDS, "1022");
    }

    @Test
    @DisplayName(
            "Cổng quốc gia chuyển vào: nhận mã và trạng thái, không trả thông tin người gửi; cùng mã chỉ ghi một lần")
    void takesFromOtherSystems() {
        UUID committee = people.unit("phuc");
        Machine portal = login(Role.REFORM_OFFICER, committee);
        String external = "PAKN." + UUID.randomUUID().toString().substring(0, 12);
        String body = """
            {"intakeUnitId":"%s","source":"national-portal","about":"procedure","content":"%s","place":null,
            "externalCode":"%s","sender":{"kind":"citizen","fullName":"Trương Thị Thử","phone":"0912 345 678",
            "address":"12 đường Thử","email":null}}\
            """.formatted(committee, PetitionFixtures.WORDS, external);

        HttpResponse<String> answer = portal.post("/api/v1/petitions", body);
        JsonNode made = described("POST /api/v1/petitions", 201, answer);
        assertThat(made.path("status").asString()).isEqualTo("received");
        assertThat(answer.body()).doesNotContain("Trương", "345678", "đường Thử", "hộ khẩu");
        JsonNode read = described(
                "GET /api/v1/petitions/{id}",
                200,
                portal.get("/api/v1/petitions/" + made.path("id").asString()));
        assertThat(read.path("externalCode").asString()).isEqualTo(external);
        JsonNode list = described(
                "GET /api/v1/petitions", 200, portal.get("/api/v1/petitions?source=national-portal&status=received"));
        assertThat(list.path("items").toString()).contains(external);

        described("POST /api/v1/petitions", 409, portal.post("/api/v1/petitions", body));
        JsonNode wrong = described(
                "POST /api/v1/petitions", 422, portal.post("/api/v1/petitions", body.replace("0912 345 678", "12")));
        assertThat(wrong.toString()).contains("sender.phone");
        String behalf =
                body.replace(external, external + "-2").replace("\"email\":null}}", "\"email\":null},\"behalf\":%s}");
        wrong = described(
                "POST /api/v1/petitions",
                422,
                portal.post(
                        "/api/v1/petitions",
                        behalf.formatted("{\"fullName\":\"Già\",\"relation\":\"family\",\"paper\":null}")));
        assertThat(wrong.toString()).contains("behalf.fullName");
        answer = portal.post(
                "/api/v1/petitions",
                behalf.formatted("{\"fullName\":\"Trương Văn Già\",\"relation\":\"family\",\"paper\":null}"));
        described("POST /api/v1/petitions", 201, answer);
        assertThat(answer.body()).doesNotContain("Trương Văn Già");
    }

    private Map<String, String> form() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("_csrf", citizen.field("/petitions/new", "_csrf"));
        form.put("idempotencyKey", UUID.randomUUID().toString());
        form.put("about", "procedure");
        form.put("content", PetitionFixtures.WORDS);
        form.put("intake", people.unit("phuc").toString());
        form.put("place", "Quầy số 2");
        form.put("kind", "citizen");
        form.put("name", "Trương Thị Thử");
        form.put("phone", phone);
        form.put("address", "12 đường Thử, phường Tân Giang");
        return form;
    }

    private HttpResponse<String> send(Map<String, String> form, byte @Nullable [] picture) {
        String boundary = "thong-suot-" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        form.forEach(
                (name, value) -> body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(boundary, name, value)
                        .getBytes(StandardCharsets.UTF_8)));
        if (picture != null) {
            body.writeBytes(("--%s\r\nContent-Disposition: form-data; name=\"pictures\"; filename=\"a.jpg\"\r\n"
                            + "Content-Type: image/jpeg\r\n\r\n")
                    .formatted(boundary)
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(picture);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes("--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
        return citizen.postMultipart("/petitions/new", boundary, body.toByteArray());
    }

    private String path(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replace(base(), "");
    }

    private HttpResponse<String> track(String token, String code, String digits) {
        return citizen.post("/petitions/track", Map.of("_csrf", token, "code", code, "digits", digits));
    }

    private String last() {
        return phone.substring(phone.length() - 4);
    }

    private byte[] picture(String code) throws Exception {
        var row = jdbc.sql("select p.authority_id, p.id, x.document_id from petitions.petition p"
                        + " join petitions.picture x on x.petition_id = p.id where p.code = ?")
                .param(code)
                .query((rows, n) -> new UUID[] {
                    rows.getObject(1, UUID.class), rows.getObject(2, UUID.class), rows.getObject(3, UUID.class)
                })
                .single();
        return Files.readAllBytes(
                documents.get(row[0], "petition", row[1], row[2]).file());
    }

    private String outcome(String key) {
        return jdbc.sql("select outcome from platform.idempotency where key = ?::uuid")
                .param(key)
                .query(String.class)
                .single();
    }
}
