package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.Desk;
import vn.thongsuot._support.PdfReading;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.procedures.forms.FormDefinition;
import vn.thongsuot.procedures.forms.FormField;
import vn.thongsuot.procedures.forms.Forms;

@DisplayName("Hồ sơ nhiều người: người nộp thay, người cùng đứng tên, nhiều hồ sơ một người, tờ khai điện tử tại quầy")
class DossierPersonsIntegrationTests extends ProductTest {

    private static final AtomicInteger PERSONS = new AtomicInteger(72000);
    private static final String PLAIN = "1.001612";
    private static final String WITH_FORM = "1.000656";

    @Autowired
    private Reception reception;

    @Autowired
    private Tracking tracking;

    @Autowired
    private Forms forms;

    @Autowired
    private DSLContext db;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName(
            "Tiếp nhận có người nộp thay và hai người cùng đứng tên: giấy hẹn, trang hồ sơ, tra cứu, tìm theo người")
    void keepsAgentAndPersonsWhoApplyTogether() {
        clock.set("2026-09-08T09:00");
        Desk clerk = desk("ngan");
        String applicant = nextPerson();
        String agent = nextPerson();
        String second = nextPerson();
        Map<String, String> form = form(clerk, PLAIN, applicant);
        form.put("agent-idNumber", agent);
        form.put("agent-fullName", "Quách Thị Nộp Thay");
        form.put("agent-kind", "power-of-attorney");
        form.put("agent-number", "15/GUQ");
        form.put("agent-date", "01/09/2026");
        form.put("coApplicants", second + " Lương Văn Hai\n" + nextPerson() + "; Lương Thị Ba");
        String code = received(clerk.post("/desk/intake", form));

        assertThat(clerk.get("/desk/dossiers/" + code).body())
                .contains("Quách Thị Nộp Thay", "Văn bản ủy quyền, số 15/GUQ, ngày 01/09/2026")
                .contains("Lương Văn Hai", "Lương Thị Ba", "Cùng đứng tên: 2 người");
        assertThat(PdfReading.text(clerk.file("/desk/dossiers/" + code + "/papers/receipt.pdf")
                        .body()))
                .contains("Quách Thị Nộp Thay", "số 15/GUQ ngày 01/09/2026", "và 2 người cùng đứng tên");
        assertThat(tracking.open(code, applicant.substring(8))).startsWith("/track/" + code + "/");
        assertThatThrownBy(() -> tracking.open(code, agent.substring(8))).hasMessageContaining("DOS-040");

        for (String person : List.of(applicant, agent, second)) {
            assertThat(search(clerk, person).body()).contains(code);
            assertThat(search(desk("xa02.mc"), person).body()).doesNotContain(code);
        }
        assertThat(jdbc.sql(
                                "select count(*) from audit.entry where action = 'person.read' and data like '%dossiers-of-person%'")
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(3);
        assertThat(jdbc.sql("select string_agg(d::text, '') from dossiers.co_applicant d")
                        .query(String.class)
                        .single())
                .doesNotContain("Lương", second);
    }

    @Test
    @DisplayName(
            "Thiếu sót báo đúng ô: ngày văn bản, dòng không đủ số, người trùng, chuỗi thẻ hỏng; không mất gì đã nhập")
    void tellsWhatIsWrongAtItsField() {
        clock.set("2026-09-09T09:00");
        Desk clerk = desk("ngan");
        String applicant = nextPerson();
        Map<String, String> form = form(clerk, PLAIN, applicant);
        form.put("agent-idNumber", applicant);
        form.put("agent-fullName", "Quách Thị Nộp Thay");
        form.put("agent-kind", "introduction");
        form.put("coApplicants", nextPerson() + " Lương Văn Hai\nkhông có số");
        HttpResponse<String> refused = clerk.post("/desk/intake", form);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("id=\"agent-idNumber-error\"", "id=\"agent-date-error\"", "Dòng 2.", "Quách Thị Nộp Thay");

        form.put("agent-kind", "legal");
        form.put("agent-idNumber", "09918|hỏng");
        form.put("coApplicants", applicant + " Lương Văn Hai");
        form.put("idNumber", "0991|x|y");
        assertThat(clerk.post("/desk/intake", form).body())
                .contains("id=\"agent-idNumber-error\"", "id=\"idNumber-error\"", "Không đọc được chuỗi quét")
                .doesNotContain("id=\"agent-date-error\"");

        form.put("idNumber", applicant);
        form.put("agent-idNumber", nextPerson());
        assertThat(clerk.post("/desk/intake", form).body()).contains("đứng tên hai lần");
    }

    @Test
    @DisplayName(
            "Thêm, bỏ người cùng đứng tên trên hồ sơ; người khác sửa trước thì báo; cảnh báo trùng tính cả người cùng đứng tên")
    void addsAndRemovesOnTheDossier() {
        clock.set("2026-09-10T09:00");
        Desk clerk = desk("ngan");
        String applicant = nextPerson();
        String second = nextPerson();
        String code = received(clerk.post("/desk/intake", form(clerk, PLAIN, applicant)));
        String path = "/desk/dossiers/" + code;
        assertThat(add(clerk, path, 0, second, "Lương Văn Hai").statusCode()).isEqualTo(302);

        assertThat(add(clerk, path, 0, nextPerson(), "Lương Thị Ba").statusCode())
                .isEqualTo(409);
        HttpResponse<String> twice = add(clerk, path, 1, second, "Lương Văn Hai");
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body()).contains("Người này đã đứng tên trong hồ sơ.", "value=\"" + second + "\"");
        assertThat(add(clerk, path, 1, applicant, "Người nộp").statusCode()).isEqualTo(422);
        assertThat(add(desk("phuc"), path, 1, nextPerson(), "Lương Thị Ba").statusCode())
                .isEqualTo(403);

        HttpResponse<String> warned = clerk.post("/desk/intake", form(clerk, PLAIN, second));
        assertThat(warned.statusCode()).isEqualTo(422);
        assertThat(warned.body()).contains("id=\"duplicateReason\"", code);
        Map<String, String> refusedFee = form(clerk, PLAIN, second);
        refusedFee.put("duplicateReason", "Xin thêm cho cửa hàng");
        refusedFee.put("phone", "không phải số");
        assertThat(clerk.post("/desk/intake", refusedFee).body()).contains(">Xin thêm cho cửa hàng</textarea>");

        String page = clerk.get(path).body();
        String person = page.replaceAll("(?s).*co-applicants/([0-9a-f-]{36})/remove.*", "$1");
        assertThat(clerk.post(
                                path + "/co-applicants/" + person + "/remove",
                                new HashMap<>(Map.of(
                                        "version",
                                        "1",
                                        "idempotencyKey",
                                        UUID.randomUUID().toString())))
                        .statusCode())
                .isEqualTo(302);
        assertThat(clerk.get(path).body()).contains("Bỏ người cùng đứng tên").doesNotContain("co-applicants/" + person);
    }

    @Test
    @DisplayName("Thêm hồ sơ cho người này: giữ người nộp, không giữ gì khác; người ngoài quầy không mở được")
    void keepsThePersonForTheNextDossier() {
        clock.set("2026-09-11T09:00");
        Desk clerk = desk("ngan");
        String applicant = nextPerson();
        String code = received(clerk.post("/desk/intake", form(clerk, PLAIN, applicant)));
        String desk = clerk.field("/desk/intake", "desk");
        assertThat(clerk.get("/desk/intake?desk=" + desk + "&received=" + code).body())
                .contains("id=\"intake-again\"", "value=\"" + code + "\"");

        String next = clerk.post("/desk/intake/again", Map.of("desk", desk, "again", code))
                .body();
        assertThat(next)
                .contains("value=\"" + applicant + "\"", "value=\"Lò Văn Nháp\"")
                .doesNotContain("data-component");
        Desk other = desk("xa02.mc");
        String elsewhere = other.field("/desk/intake", "desk");
        assertThat(other.post("/desk/intake/again", Map.of("desk", elsewhere, "again", code))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("Hồ sơ một người, không tờ khai điện tử: tiếp nhận không thêm câu lệnh nào cho người và tờ khai")
    void costsNothingWithoutParties() {
        clock.set("2026-09-14T09:00");
        Actor clerk = people.actor("ngan");
        ReceiveCommand command = new ReceiveCommand(
                PLAIN,
                "counter",
                people.unit("ngan"),
                null,
                new PersonForm(
                        clerk.authorityId(), "citizen", "Lò Văn Nháp", null, null, null, null, null, nextPerson()),
                List.of(),
                false);

        assertThat(statementsOf(() -> reception.receive(clerk, command)))
                .isNotEmpty()
                .noneMatch(sql -> sql.contains("representative") || sql.contains("co_applicant"))
                .noneMatch(sql -> sql.contains("form_answers") || sql.contains("\"procedures\".\"form\""));
    }

    @Test
    @DisplayName(
            "Tờ khai điện tử tại quầy: điền thiếu báo từng câu, bỏ trống thì nhận giấy; lưu mã hóa, xem, in, đọc lại")
    void keepsTheElectronicForm() {
        clock.set("2026-09-15T09:00");
        publishForm();
        Desk clerk = desk("ngan");
        assertThat(clerk.get("/desk/intake?procedure=" + WITH_FORM).body())
                .contains("Tờ khai thử", "name=\"eform-ho-ten\"", "name=\"eform-nguoi.id\"");
        Map<String, String> form = form(clerk, WITH_FORM, nextPerson());
        form.put("eform-ho-ten", "Vi Thị Trong Tờ Khai");
        HttpResponse<String> refused = clerk.post("/desk/intake", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"eform-nguoi.id-error\"", "value=\"Vi Thị Trong Tờ Khai\"");

        form.put("eform-nguoi.name", "Vi Văn Khai");
        form.put("eform-nguoi.id", nextPerson());
        form.put("eform-nguoi.birth", "02/03/1985");
        String code = received(clerk.post("/desk/intake", form));
        assertThat(clerk.get("/desk/dossiers/" + code).body())
                .contains("Vi Thị Trong Tờ Khai", "02/03/1985", "/form.pdf");
        assertThat(PdfReading.text(
                        clerk.file("/desk/dossiers/" + code + "/form.pdf").body()))
                .contains("Tờ khai thử", "Vi Thị Trong Tờ Khai");
        clerk.get("/language/en?back=/");
        assertThat(PdfReading.text(
                        clerk.file("/desk/dossiers/" + code + "/form.pdf").body()))
                .as("the form is Vietnamese whoever prints it")
                .contains("Ngày sinh", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        clerk.get("/language/vi?back=/");
        assertThat(new String(
                        jdbc.sql("select content_cipher from identity.form_answers order by saved_at desc limit 1")
                                .query(byte[].class)
                                .single(),
                        StandardCharsets.UTF_8))
                .doesNotContain("Vi Thị");

        String onPaper = received(clerk.post("/desk/intake", form(clerk, WITH_FORM, nextPerson())));
        assertThat(clerk.get("/desk/dossiers/" + onPaper).body()).doesNotContain("/form.pdf");
        assertThat(clerk.file("/desk/dossiers/" + onPaper + "/form.pdf").statusCode())
                .isEqualTo(404);
    }

    private void publishForm() {
        Actor officer = people.actor("cchc");
        if (forms.findPublished(officer.authorityId(), WITH_FORM).isEmpty()) {
            forms.save(
                    officer,
                    WITH_FORM,
                    0,
                    new FormDefinition(
                            "Tờ khai thử",
                            List.of(
                                    field("ho-ten", FormField.Kind.TEXT, "Họ tên"),
                                    field("nguoi", FormField.Kind.PERSON, "Người khai"))));
            forms.publish(officer, WITH_FORM, 1);
        }
    }

    private static FormField field(String key, FormField.Kind kind, String label) {
        return new FormField(key, kind, "", label, "", true, List.of(), "", "");
    }

    private static HttpResponse<String> search(Desk desk, String person) {
        return desk.post("/desk/person-dossiers", Map.of("idNumber", person));
    }

    private static HttpResponse<String> add(Desk desk, String path, int version, String idNumber, String name) {
        return desk.post(
                path + "/co-applicants",
                Map.of(
                        "version",
                        String.valueOf(version),
                        "idempotencyKey",
                        UUID.randomUUID().toString(),
                        "together-idNumber",
                        idNumber,
                        "together-fullName",
                        name));
    }

    /** What this thread sends. */
    private List<String> statementsOf(Runnable work) {
        Thread mine = Thread.currentThread();
        List<String> statements = new ArrayList<>();
        ExecuteListenerProvider[] before = db.configuration().executeListenerProviders();
        List<ExecuteListenerProvider> listening = new ArrayList<>(List.of(before));
        listening.add(new DefaultExecuteListenerProvider(new ExecuteListener() {
            @Override
            public void renderEnd(ExecuteContext context) {
                if (Thread.currentThread() == mine) {
                    statements.add(context.sql());
                }
            }
        }));
        db.configuration().set(listening.toArray(ExecuteListenerProvider[]::new));
        try {
            work.run();
        } finally {
            db.configuration().set(before);
        }
        return statements;
    }

    private Map<String, String> form(Desk clerk, String procedure, String person) {
        Map<String, String> form = new HashMap<>();
        form.put("desk", clerk.field("/desk/intake", "desk"));
        form.put("idempotencyKey", UUID.randomUUID().toString());
        form.put("procedure", procedure);
        form.put("channel", "counter");
        form.put("kind", "citizen");
        form.put("idNumber", person);
        form.put("fullName", "Lò Văn Nháp");
        return form;
    }

    private Desk desk(String login) {
        return new Desk(base()).login(login);
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
