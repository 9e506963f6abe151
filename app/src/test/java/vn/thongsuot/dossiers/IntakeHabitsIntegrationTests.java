package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.Desk;
import vn.thongsuot._support.PdfReading;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.identity.FormDrafts;

@DisplayName("Quầy tiếp nhận: bản nháp, cảnh báo trùng, thông báo dừng, phiếu kiểm soát, sổ theo dõi")
class IntakeHabitsIntegrationTests extends ProductTest {

    private static final AtomicInteger PERSONS = new AtomicInteger(71000);

    @Autowired
    private FormDrafts drafts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName(
            "Bản nháp: chỉ người lập thấy, mã hóa trong cơ sở dữ liệu, mở lại đủ, xóa khi tiếp nhận, hết hạn thì mất")
    void keepsDraftsForTheirAuthorUntilReception() {
        Desk clerk = clerk();
        String person = nextPerson();
        Map<String, String> form = form(clerk, person);
        String draft = UUID.randomUUID().toString();
        form.put("draft", draft);

        assertThat(clerk.post("/desk/intake/draft", form).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("draft=" + draft));

        assertThat(clerk.get("/desk/intake?draft=" + draft).body())
                .contains("value=\"Lò Văn Nháp\"", "value=\"" + person + "\"", "value=\"" + draft + "\"");
        assertThat(clerk.get("/desk/intake").body()).contains("/desk/intake/drafts/" + draft + "/delete");
        assertThat(new Desk(base())
                        .login("xa02.mc")
                        .get("/desk/intake?draft=" + draft)
                        .statusCode())
                .isEqualTo(404);
        byte[] cipher = jdbc.sql("select content_cipher from identity.form_draft where id = ?::uuid")
                .param(draft)
                .query(byte[].class)
                .single();
        assertThat(new String(cipher, StandardCharsets.UTF_8)).doesNotContain("Lò Văn Nháp", person);

        assertThat(clerk.post("/desk/intake", form).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("received="));
        assertThat(clerk.get("/desk/intake?draft=" + draft).statusCode()).isEqualTo(404);

        form.put("draft", UUID.randomUUID().toString());
        clerk.post("/desk/intake/draft", form);
        clock.add(Duration.ofDays(8));
        assertThat(drafts.forgetOld()).isPositive();
        assertThat(drafts.list(people.actor("ngan"), "dossiers.intake")).isEmpty();
    }

    @Test
    @DisplayName("Hồ sơ trùng: so sánh cạnh nhau, có lý do mới nhận; lý do nằm trong lịch sử; bấm lại vẫn một hồ sơ")
    void asksWhyForASecondDossier() {
        Desk clerk = clerk();
        String person = nextPerson();
        Map<String, String> first = form(clerk, person);
        String code = received(clerk.post("/desk/intake", first));
        assertThat(received(clerk.post("/desk/intake", first))).isEqualTo(code);

        Map<String, String> second = form(clerk, person);
        HttpResponse<String> warned = clerk.post("/desk/intake", second);
        assertThat(warned.statusCode()).isEqualTo(422);
        assertThat(warned.body()).contains("id=\"duplicateReason\"", "/desk/dossiers/" + code);

        second.put("duplicateReason", "Xin thêm cho cửa hàng thứ hai");
        String other = received(clerk.post("/desk/intake", second));
        assertThat(other).isNotEqualTo(code);
        assertThat(clerk.get("/desk/dossiers/" + other).body())
                .contains("Xin thêm cho cửa hàng thứ hai", "Nhận dù có hồ sơ cùng người, cùng thủ tục");
        Map<String, String> stranger = form(clerk, nextPerson());
        assertThat(clerk.post("/desk/intake", stranger).statusCode()).isEqualTo(302);
    }

    @Test
    @DisplayName("Dừng hồ sơ: thông báo dừng (mẫu 05); phiếu kiểm soát (mẫu 06) và sổ theo dõi (mẫu 07) in từ hồ sơ")
    void printsTheRemainingPapers() {
        clock.set("2026-08-12T09:00");
        Desk clerk = clerk();
        String code = received(clerk.post("/desk/intake", form(clerk, nextPerson())));
        Map<String, String> stop = new HashMap<>();
        stop.put("idempotencyKey", UUID.randomUUID().toString());
        stop.put("version", "0");
        stop.put("reason", "Đổi địa điểm kinh doanh");
        assertThat(clerk.post("/desk/dossiers/" + code + "/stop", stop).statusCode())
                .isEqualTo(302);

        String page = clerk.get("/desk/dossiers/" + code).body();
        String paper =
                page.replaceAll("(?s).*href=\"(/desk/dossiers/[^\"]+/papers/[^\"]+\\.pdf)\">Thông báo dừng.*", "$1");
        assertThat(paper).startsWith("/desk/dossiers/").hasSizeLessThan(120);
        assertThat(PdfReading.text(clerk.file(paper).body()))
                .contains("THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ", code, "Lò Văn Nháp", "Đổi địa điểm kinh doanh");
        assertThat(PdfReading.text(clerk.file("/desk/dossiers/" + code + "/control-slip.pdf")
                        .body()))
                .contains("PHIẾU KIỂM SOÁT", code, "Người nộp hồ sơ")
                .doesNotContain("Lò Văn Nháp");

        String book = "?from=12/08/2026&to=12/08/2026&desk=" + clerk.field("/desk/intake", "desk");
        assertThat(PdfReading.text(clerk.file("/desk/register-book.pdf" + book).body()))
                .contains("SỔ THEO DÕI HỒ SƠ", code, "Lò Văn Nháp", "0900 000 555");
        assertThat(clerk.get("/desk/register-book.pdf" + book.replace("to=12/08/2026", "to=11/08/2026"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(jdbc.sql(
                                "select count(*) from audit.entry where action = 'person.read' and data like '%register-book%'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    @DisplayName("Không JavaScript: tra, chép liên hệ lần trước có đánh dấu, xác nhận; nộp thay phải chọn chế độ")
    void copiesAndFilesForAnotherWithoutScripts() {
        Desk clerk = clerk();
        String person = nextPerson();
        Map<String, String> form = form(clerk, person);
        String code = received(clerk.post("/desk/intake", form));
        form.put("phone", "");
        assertThat(clerk.post("/desk/intake/person", form).body())
                .contains("<h1", "/desk/dossiers/" + code, "id=\"intake-copy\"")
                .doesNotContain("0900 000 555");
        assertThat(clerk.post("/desk/intake/contact", form).body())
                .contains("<h1", "value=\"0900 000 555\"", "id=\"phone-mark\"", "name=\"copied\" value=\"phone\"");
        form.put("phone", "0900 000 555");
        form.put("copied", "phone");
        form.put("confirmed", "yes");
        assertThat(clerk.post("/desk/intake/contact", form).body())
                .contains("value=\"0900 000 555\"")
                .doesNotContain("id=\"phone-mark\"");

        form.put("agent-mode", "self");
        form.put("agent-fullName", "Lò Văn Nộp Hộ");
        HttpResponse<String> refused = clerk.post("/desk/intake", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#agent-mode\"", "value=\"Lò Văn Nộp Hộ\"");
    }

    private Desk clerk() {
        return new Desk(base()).login("ngan");
    }

    private Map<String, String> form(Desk clerk, String person) {
        Map<String, String> form = new HashMap<>();
        form.put("desk", clerk.field("/desk/intake", "desk"));
        form.put("idempotencyKey", UUID.randomUUID().toString());
        form.put("procedure", "1.001612");
        form.put("channel", "counter");
        form.put("kind", "citizen");
        form.put("idNumber", person);
        form.put("fullName", "Lò Văn Nháp");
        form.put("phone", "0900 000 555");
        return form;
    }

    private static String nextPerson() {
        return "0991950%05d".formatted(PERSONS.incrementAndGet());
    }

    private static String received(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceAll(".*received=", "");
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
