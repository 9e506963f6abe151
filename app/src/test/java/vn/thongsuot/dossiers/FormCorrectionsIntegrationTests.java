package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.Desk;
import vn.thongsuot._support.Machine;
import vn.thongsuot._support.MachineTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureRegistry;
import vn.thongsuot.procedures.forms.Forms;

@DisplayName("Sửa tờ khai điện tử sau khi tiếp nhận: có lý do, trước và sau, đến khi có kết quả")
class FormCorrectionsIntegrationTests extends MachineTest {

    private static final String CODE = "9.830101";
    private static final AtomicInteger PERSONS = new AtomicInteger(73000);

    @Autowired
    private Reception reception;

    @Autowired
    private DossierDetails details;

    @Autowired
    private Conclusion conclusion;

    @Autowired
    private ApplicantRequests requests;

    @Autowired
    private MessageConsents consents;

    @Autowired
    private Tracking tracking;

    @Autowired
    private Forms forms;

    @Autowired
    private ProcedureRegistry registry;

    @Autowired
    private ProcedureCatalogue catalogue;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName(
            "Cán bộ sửa: sai, thiếu lý do, không đổi gì đều báo; lưu xong thì trang có trước, sau, lý do; dữ liệu mã hóa; người nộp được báo")
    void keepsWhatStoodBefore() {
        DossierCode code = received();
        consents.agree(clerk(), code);
        Desk desk = new Desk(base()).login("ngan");
        String page = "/desk/dossiers/" + code;
        int seen = version(code);
        assertThat(desk.get(page).body()).contains("href=\"" + page + "/form\"").doesNotContain("Trước khi sửa");

        Map<String, String> form = typed(seen, "Hộ kinh doanh Vi Thị Sai", "không phải ngày", "Nhầm khi nhập");
        HttpResponse<String> wrong = desk.post(page + "/form", form);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("id=\"eform-ngay-error\"", "value=\"không phải ngày\"");
        assertThat(desk.post(page + "/form", typed(seen, "Vi Thị Cũ", "01/09/2026", "Nhầm"))
                        .body())
                .contains("id=\"correct-reason-error\"", "Chưa có câu trả lời nào khác");
        assertThat(desk.post(page + "/form", typed(seen, "Vi Thị Mới", "01/09/2026", " "))
                        .body())
                .contains("id=\"correct-reason-error\"");
        assertThat(told(code)).doesNotContain("dossier-form-corrected");

        assertThat(desk.post(page + "/form", typed(seen, "Vi Thị Mới", "01/09/2026", "Gõ nhầm tên hộ"))
                        .statusCode())
                .isEqualTo(302);
        String after = desk.get(page).body();
        assertThat(after.substring(after.indexOf("id=\"eform\"")))
                .contains("Trước khi sửa", "Vi Thị Cũ", "Vi Thị Mới", "Lý do: Gõ nhầm tên hộ", "Sửa tờ khai điện tử");
        assertThat(told(code)).contains("dossier-form-corrected");
        assertThat(desk.post(page + "/form", typed(seen, "Vi Thị Ba", "01/09/2026", "Lại nữa"))
                        .statusCode())
                .as("the page was seen before the correction")
                .isEqualTo(409);
        List<byte[]> kept =
                jdbc.sql("""
                        select f.content_cipher from identity.form_corrections f
                        join dossiers.dossier_code c on c.authority_id = f.authority_id and c.dossier_id = f.case_id
                        where c.code = ?
                        """).param(code.value()).query(byte[].class).list();
        assertThat(kept)
                .singleElement()
                .satisfies(cipher ->
                        assertThat(new String(cipher, StandardCharsets.UTF_8)).doesNotContain("Vi Th"));
    }

    @Test
    @DisplayName("Đề nghị sửa của người nộp dẫn tới tờ khai; lưu là đã trả lời; rút hồ sơ rồi thì không sửa được")
    void answersTheApplicantsRequest() {
        DossierCode code = received();
        String[] path = tracking.open(code.value(), "%04d".formatted(PERSONS.get() % 10000))
                .split("/");
        requests.ask(code.value(), path[3], ApplicantWish.CORRECTION, "Tên đúng là Vi Thị Đúng");
        Desk desk = new Desk(base()).login("ngan");
        String page = "/desk/dossiers/" + code;
        assertThat(desk.get(page).body()).contains("Sửa tờ khai điện tử theo đề nghị này");
        assertThat(desk.get(page + "/form").body()).contains("Tên đúng là Vi Thị Đúng", "name=\"answersRequest\"");

        Map<String, String> form = typed(version(code), "Vi Thị Đúng", "01/09/2026", "Đã sửa tên theo giấy tờ");
        form.put("answersRequest", "yes");
        assertThat(desk.post(page + "/form", form).statusCode()).isEqualTo(302);

        assertThat(requests.listTracked(code.value(), path[3])).singleElement().satisfies(request -> {
            assertThat(request.state()).isEqualTo(ApplicantRequest.State.ACCEPTED);
            assertThat(request.answer()).isEqualTo("Đã sửa tên theo giấy tờ");
        });
        conclusion.withdraw(clerk(), new Seen(code, version(code)), "Người nộp rút");
        assertThat(desk.get(page + "/form").statusCode()).isEqualTo(404);
        assertThat(desk.get(page).body()).doesNotContain("href=\"" + page + "/form\"");
    }

    @Test
    @DisplayName("Hệ thống khác sửa từng câu; câu không gửi giữ nguyên; câu không có trong tờ khai bị từ chối")
    void correctsOverTheInterface() {
        DossierCode code = received();
        Machine machine = login(Role.INTAKE_CLERK, people.unit("ngan"));
        String operation = "POST /api/v1/dossiers/{code}/form";
        String path = "/api/v1/dossiers/" + code + "/form";
        HttpResponse<String> seen = machine.get(path);

        described(operation, 422, machine.act(path, body("khong-co", "x"), seen));
        HttpResponse<String> sent = machine.act(path, body("ten", "Vi Thị Máy"), seen);
        assertThat(described(operation, 200, sent).path("answers").toString()).contains("Vi Thị Máy", "01/09/2026");
        described(operation, 412, machine.act(path, body("ten", "Vi Thị Ba"), seen));
    }

    private DossierCode received() {
        clock.set("2026-09-16T09:00");
        return new FormWorld(people, forms, registry, catalogue, reception)
                .received(CODE, "0991950%05d".formatted(PERSONS.incrementAndGet()));
    }

    private static Map<String, String> typed(int version, String name, String day, String reason) {
        return new HashMap<>(Map.of(
                "version",
                String.valueOf(version),
                "idempotencyKey",
                UUID.randomUUID().toString(),
                "eform-ten",
                name,
                "eform-ngay",
                day,
                "correct-reason",
                reason));
    }

    private static String body(String key, String answer) {
        return "{\"answers\":[{\"key\":\"%s\",\"answer\":\"%s\"}],\"reason\":\"Sửa theo giấy tờ\"}"
                .formatted(key, answer);
    }

    private int version(DossierCode code) {
        return details.get(clerk(), code).version();
    }

    private Actor clerk() {
        return people.actor("ngan");
    }

    private List<String> told(DossierCode code) {
        return jdbc.sql(
                        "select template from notifications.outbox where person_id is not null and params like '%' || ? || '%'")
                .param(code.value())
                .query(String.class)
                .list();
    }
}
