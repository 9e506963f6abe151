package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.Desk;
import vn.thongsuot._support.PdfReading;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.documents.results.Issued;
import vn.thongsuot.documents.results.NewIssue;
import vn.thongsuot.documents.results.Verification;
import vn.thongsuot.documents.scans.ScanPages;
import vn.thongsuot.documents.signing.SignatureCheck;
import vn.thongsuot.dossiers.ReceiveCommand.GivenComponent;
import vn.thongsuot.dossiers.bulk.BulkAction;
import vn.thongsuot.dossiers.bulk.BulkCommand;
import vn.thongsuot.dossiers.bulk.BulkRunner;
import vn.thongsuot.dossiers.bulk.BulkRuns;
import vn.thongsuot.exports.ExportFilter;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureView;

@DisplayName("Giấy tờ và kết quả điện tử của hồ sơ: số hóa, ký số, xác minh, dùng lại, chứng thực bản sao")
class DigitalDossierIntegrationTests extends ProductTest {

    @Autowired
    private Reception reception;

    @Autowired
    private Processing processing;

    @Autowired
    private DossierDetails details;

    @Autowired
    private DossierFiles files;

    @Autowired
    private DossierResults results;

    @Autowired
    private ResultDrafts drafts;

    @Autowired
    private BulkRuns bulk;

    @Autowired
    private BulkRunner runner;

    @Autowired
    private DossierDigitising digitising;

    @Autowired
    private ScanPages scans;

    @Autowired
    private Verification verification;

    @Autowired
    private ProcedureCatalogue catalogue;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ResultTemplates templates;

    @Autowired
    private ResultRuleEditor rules;

    @Test
    @DisplayName("Chuyên viên trình dự thảo, lãnh đạo ký nhiều hồ sơ cùng lúc; hồ sơ chưa có dự thảo thì báo lý do")
    void signsManyThatWereLaidBefore() throws Exception {
        Actor leader = people.actor("phuc");
        DossierCode prepared = atTheLeader("2026-04-21T09:00", "099187014231", List.of());
        DossierCode other = atTheLeader("2026-04-21T09:05", "099187014232", List.of());
        DossierResults.Draft draft = new DossierResults.Draft("21/GP-UBND", null, blank(1), null);
        assertThatThrownBy(() -> drafts.prepare(people.actor("ngan"), prepared, version(prepared), draft))
                .hasMessageContaining("DOS-052");
        drafts.prepare(leader, prepared, version(prepared), draft);
        assertThat(drafts.find(leader, prepared))
                .get()
                .extracting(ResultDrafts.Waiting::number)
                .isEqualTo("21/GP-UBND");
        UUID run = UUID.randomUUID();

        bulk.start(
                leader,
                run,
                new BulkCommand(
                        BulkAction.SIGN_RESULT,
                        List.of(new Seen(prepared, version(prepared)), new Seen(other, version(other))),
                        BulkCommand.Choice.NONE,
                        ""));
        assertThat(bulk.get(leader, run).background()).isTrue();
        for (int i = 0; i < 20 && bulk.get(leader, run).running(); i++) {
            runner.run();
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }

        assertThat(bulk.get(leader, run).rows())
                .extracting(row ->
                        row.refusal() == null ? row.state() : row.refusal().code())
                .containsExactly("done", "DOS-194");
        assertThat(results.list(leader, prepared)).extracting(Issued::number).containsExactly("21/GP-UBND");
        assertThat(results.list(leader, other)).isEmpty();
        assertThat(drafts.find(leader, prepared)).isEmpty();
    }

    @Test
    @DisplayName(
            "Kết quả ký số là PDF/A, hai chữ ký đúng; sửa một byte thì bị phát hiện; thu hồi thì trang xác minh báo"
                    + " ngay")
    void signsVerifiesAndRevokes() throws Exception {
        DossierCode code = atTheLeader("2026-04-01T09:00", "099187014213", List.of());
        Actor leader = people.actor("phuc");
        UUID id =
                results.sign(leader, code, version(code), new DossierResults.Draft("12/GP-UBND", null, blank(2), null));

        Issued issued = only(code, id);
        byte[] signed =
                Files.readAllBytes(files.open(leader, code, issued.documentId()).file());
        assertThat(PdfReading.faults(signed, "2u")).isEmpty();
        Verification.Answer whole = verification.ofFile(signed);
        assertThat(whole.outcome()).isEqualTo(Verification.Outcome.IN_FORCE);
        assertThat(whole.signature()).isEqualTo(new SignatureCheck.Answer(SignatureCheck.Finding.INTACT, 2, List.of()));
        assertThat(PdfReading.text(signed)).contains(issued.verifyCode());
        assertThat(verification
                        .ofCode(issued.verifyCode().toLowerCase(Locale.ROOT).replace("-", ""))
                        .outcome())
                .isEqualTo(Verification.Outcome.IN_FORCE);
        assertThat(factCount(code, "result_electronic_at is not null")).isEqualTo(1);

        byte[] tampered = signed.clone();
        tampered[signed.length / 4] ^= 1;
        assertThat(verification.ofFile(tampered).outcome()).isEqualTo(Verification.Outcome.CHANGED);
        byte[] longer = Arrays.copyOf(signed, signed.length + 1);
        longer[signed.length] = '\n';
        assertThat(verification.ofFile(longer).outcome()).isEqualTo(Verification.Outcome.CHANGED);
        assertThat(verification.ofFile(blank(1)).outcome()).isEqualTo(Verification.Outcome.UNKNOWN);
        assertThat(verification.ofCode("0000-0000-0000").outcome()).isEqualTo(Verification.Outcome.UNKNOWN);

        assertThatThrownBy(() -> results.revoke(leader, code, id, issued.version(), " "))
                .hasMessageContaining("DOC-019");
        assertThatThrownBy(() -> results.revoke(people.actor("ngan"), code, id, issued.version(), "Sai"))
                .hasMessageContaining("ACC-001");
        results.revoke(leader, code, id, issued.version(), "Cấp sai đối tượng");
        assertThat(verification.ofFile(signed).outcome()).isEqualTo(Verification.Outcome.REVOKED);
        assertThatThrownBy(() -> results.revoke(leader, code, id, issued.version() + 1, "Lần nữa"))
                .hasMessageContaining("DOC-021");
    }

    @Test
    @DisplayName("Kết quả được thay thế: văn bản cũ báo đã thay thế, văn bản mới có hiệu lực")
    void replaces() throws Exception {
        DossierCode code = atTheLeader("2026-04-02T09:00", "099187014214", List.of());
        Actor leader = people.actor("phuc");
        UUID first =
                results.sign(leader, code, version(code), new DossierResults.Draft("13/GP-UBND", null, blank(1), null));
        assertThatThrownBy(() -> results.sign(
                        leader, code, version(code) - 1, new DossierResults.Draft("14/GP-UBND", null, blank(1), null)))
                .hasMessageContaining("DOS-002");
        UUID second = results.sign(
                leader,
                code,
                version(code),
                new DossierResults.Draft(
                        "14/GP-UBND", null, blank(1), new DossierResults.Replaced(first, 0, "Sai số nhà")));

        assertThat(verification.ofCode(only(code, first).verifyCode()).outcome())
                .isEqualTo(Verification.Outcome.REPLACED);
        assertThat(verification.ofCode(only(code, second).verifyCode()).outcome())
                .isEqualTo(Verification.Outcome.IN_FORCE);
        assertThat(verification.ofCode(only(code, first).verifyCode()).successor())
                .isEqualTo(only(code, second));
        assertThat(verification.ofCode(only(code, second).verifyCode()).successor())
                .isNull();
        assertThatThrownBy(() -> results.sign(
                        people.actor("quan"), code, version(code), new DossierResults.Draft("1", null, blank(1), null)))
                .hasMessageContaining("DOS-052");
    }

    @Test
    @DisplayName("Giấy tờ chấp nhận một lần được gợi ý ở hồ sơ sau; yêu cầu nộp lại phải có lý do và được đếm")
    void offersWhatWasAcceptedOnce() throws Exception {
        ProcedureView procedure = procedure();
        var paper = procedure.components().stream()
                .filter(component -> !component.form().equals("eform"))
                .findFirst()
                .orElseThrow();
        String person = "099187014215";
        List<GivenComponent> given = List.of(new GivenComponent(paper.id(), true, "original", 1));
        DossierCode first = received("2026-04-03T09:00", person, given);
        assertThat(factCount(first, "papers_to_digitise = 1 and papers_digitised = 0"))
                .isEqualTo(1);
        Actor clerk = people.actor("ngan");
        scans.add(clerk, digitising.requireScan(clerk, first), blank(2), paper.n());
        assertThatThrownBy(() -> digitising.finish(
                        clerk, first, paper.n(), new DossierDigitising.Described(3, null, null, null)))
                .hasMessageContaining("DOS-057");
        digitising.finish(clerk, first, paper.n(), new DossierDigitising.Described(2, "57/2020", null, "Nơi cấp"));
        assertThat(factCount(first, "papers_digitised = 1")).isEqualTo(1);
        finish(first);

        assertThatThrownBy(() -> received("2026-04-20T09:00", person, given)).hasMessageContaining("DOS-051");
        DossierCode asked = received(
                "2026-04-20T09:01",
                person,
                List.of(new GivenComponent(paper.id(), true, "original", 1, null, "Bản đã lưu bị mờ")));
        assertThat(factCount(asked, "papers_known = 1 and papers_reasked = 1 and papers_reused = 0"))
                .isEqualTo(1);
        UUID held = digitising.findKnown(clerk, asked).getFirst().id();
        DossierCode reused = received(
                "2026-04-20T09:02", person, List.of(new GivenComponent(paper.id(), false, "original", 0, held, null)));
        assertThat(factCount(reused, "papers_known = 1 and papers_reused = 1 and papers_to_digitise = 0"))
                .isEqualTo(1);
        assertThat(digitising.openKnown(clerk, reused, held).sizeBytes()).isPositive();
        assertThat(jdbc.sql("select count(*) from audit.entry where action = 'kept-paper.read' and account_id = ?")
                        .param(clerk.accountId())
                        .query(Integer.class)
                        .single())
                .isPositive();
        DossierCode other = received("2026-04-20T09:03", "099187014216", given);
        assertThat(factCount(other, "papers_known = 0")).isEqualTo(1);
        assertThatThrownBy(() -> digitising.openKnown(clerk, other, held)).hasMessageContaining("ACC-001");
    }

    @Test
    @DisplayName("Giấy tờ không được chấp nhận thì không vào kho")
    void keepsRefusedPapersOut() throws Exception {
        var paper = procedure().components().stream()
                .filter(component -> !component.form().equals("eform"))
                .findFirst()
                .orElseThrow();
        String person = "099187014217";
        List<GivenComponent> given = List.of(new GivenComponent(paper.id(), true, "original", 1));
        DossierCode first = received("2026-05-04T09:00", person, given);
        Actor clerk = people.actor("ngan");
        scans.add(clerk, digitising.requireScan(clerk, first), blank(1), paper.n());
        digitising.finish(clerk, first, paper.n(), new DossierDigitising.Described(1, null, null, null));
        processing.completeStep(clerk, seen(first));
        processing.completeStep(people.actor("bao"), seen(first));
        digitising.refuse(people.actor("quan"), first, paper.n(), "Giấy tờ không đúng người");
        finishFromOfficer(first);

        assertThat(factCount(received("2026-05-20T09:00", person, given), "papers_known = 0"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("Sổ chứng thực bản sao điện tử: số liên tục, không nhảy, kể cả khi một lượt bị hủy")
    void numbersCopiesWithoutGaps() throws Exception {
        var paper = procedure().components().stream()
                .filter(component -> !component.form().equals("eform"))
                .findFirst()
                .orElseThrow();
        DossierCode code = atTheLeader(
                "2026-04-06T09:00", "099187014218", List.of(new GivenComponent(paper.id(), true, "original", 1)));
        Actor leader = people.actor("phuc");
        NewIssue.Original original = new NewIssue.Original("57/2020", null, "Nơi cấp");
        assertThatThrownBy(() -> results.certify(leader, code, version(code), paper.n(), original))
                .hasMessageContaining("DOS-056");
        Actor clerk = people.actor("ngan");
        scans.add(clerk, digitising.requireScan(clerk, code), blank(1), paper.n());
        digitising.finish(clerk, code, paper.n(), new DossierDigitising.Described(1, "57/2020", null, "Nơi cấp"));
        assertThatThrownBy(() -> results.certify(
                        leader, code, version(code), paper.n(), new NewIssue.Original("57/2020", null, " ")))
                .hasMessageContaining("DOC-038");
        UUID first = results.certify(leader, code, version(code), paper.n(), original);
        assertThatThrownBy(() -> results.certify(leader, code, version(code) - 1, paper.n(), original))
                .hasMessageContaining("DOS-002");
        UUID second = results.certify(leader, code, version(code), paper.n(), original);

        assertThat(only(code, first).number()).isEqualTo("01/2026");
        assertThat(only(code, second).number()).isEqualTo("02/2026");
        assertThat(factCount(code, "certified_e_copy")).isEqualTo(1);
        byte[] copy = Files.readAllBytes(
                files.open(leader, code, only(code, first).documentId()).file());
        assertThat(PdfReading.faults(copy, "2u")).isEmpty();
        assertThat(PdfReading.pages(copy)).hasSize(2);
        assertThat(PdfReading.pages(copy).getLast())
                .contains("CHỨNG THỰC BẢN SAO ĐIỆN TỬ TỪ BẢN CHÍNH", "57/2020", "01/2026", "gồm 1 trang")
                .contains(only(code, first).verifyCode());
        Files.createDirectories(Path.of("target", "papers"));
        Files.write(Path.of("target", "papers", "certified-copy.pdf"), copy);
        assertThat(only(code, first).original()).isEqualTo(original);
        Desk desk = new Desk("http://localhost:" + port).login("phuc");
        assertThat(desk.get("/desk/results?kind=certified-copy").body())
                .contains("01/2026", "57/2020", "Nơi cấp", "Bản chính: số, ngày, cơ quan cấp")
                .doesNotContain("099187014218");
        assertThat(desk.get(ExportFilter.href("results", "csv", "kind", "certified-copy"))
                        .body())
                .contains("Số bản chính", "Cơ quan cấp bản chính", "57/2020", "Nơi cấp");
        assertThat(desk.get(ExportFilter.href("results", "csv", "kind", "result"))
                        .body())
                .doesNotContain("Số bản chính");
    }

    @Test
    @DisplayName("Kết quả lập từ mẫu Word của cơ quan: xem trước, ký số, là PDF/A có chữ; mẫu sai thì bị từ chối")
    void makesTheResultFromATemplate() throws Exception {
        Actor keeper = people.actor("quantri");
        DossierCode code = atTheLeader("2026-04-09T09:00", "099187014219", List.of());
        Actor leader = people.actor("phuc");
        DossierResults.Draft draft = new DossierResults.Draft(
                "15/GP-UBND", null, null, "Chấp thuận đề nghị.\nCó hiệu lực từ ngày ký.", null);
        assertThat(results.isTemplated(leader, code)).isFalse();
        assertThatThrownBy(() -> results.preview(leader, code, draft)).hasMessageContaining("DOS-166");
        assertThatThrownBy(() -> templates.place(leader, procedure().code(), ResultTemplates.example()))
                .hasMessageContaining("ACC-001");
        assertThatThrownBy(() -> templates.place(keeper, procedure().code(), new byte[] {1, 2, 3}))
                .hasMessageContaining("DOS-163");
        templates.place(keeper, procedure().code(), ResultTemplates.example());

        byte[] seen = results.preview(leader, code, draft);
        assertThat(PdfReading.text(seen)).contains("15/GP-UBND", "Người Thử", code.value(), "Chấp thuận đề nghị.");
        assertThat(PdfReading.text(seen)).doesNotContain("{{");
        assertThatThrownBy(() -> results.preview(people.actor("quan"), code, draft))
                .hasMessageContaining("DOS-168");
        UUID id = results.sign(leader, code, version(code), draft);

        byte[] signed = Files.readAllBytes(
                files.open(leader, code, only(code, id).documentId()).file());
        assertThat(PdfReading.faults(signed, "2u")).isEmpty();
        assertThat(PdfReading.text(signed))
                .contains("Có hiệu lực từ ngày ký.", only(code, id).verifyCode());
        assertThat(verification.ofFile(signed).signature())
                .isEqualTo(new SignatureCheck.Answer(SignatureCheck.Finding.INTACT, 2, List.of()));
        Files.createDirectories(Path.of("target", "papers"));
        Files.write(Path.of("target", "papers", "result-from-template.pdf"), signed);
        jdbc.sql("delete from dossiers.result_template").update();
    }

    @Test
    @DisplayName("Loại kết quả khai theo ngày: quy định mới khép quy định cũ, không áp dụng ngược")
    void setsKindsOfResultsByDay() {
        clock.set("2026-05-11T09:00");
        Actor keeper = people.actor("quantri");
        LocalDate today = LocalDate.of(2026, 5, 11);
        String procedure = catalogue.search(keeper.authorityId(), "đăng ký", today, 20).stream()
                .map(ProcedureView::code)
                .filter(other -> !other.equals("1.001612"))
                .findFirst()
                .orElseThrow();
        rules.set(
                keeper,
                new ResultRuleEditor.Rule(procedure, false, true, true, "Văn bản thử", today.plusDays(1), null));
        rules.set(
                keeper,
                new ResultRuleEditor.Rule(procedure, false, false, true, "Văn bản thử", today.plusDays(9), null));

        assertThat(rules.list(keeper))
                .filteredOn(rule -> rule.procedureCode().equals(procedure))
                .extracting(ResultRuleEditor.Rule::paperByLaw, ResultRuleEditor.Rule::from, ResultRuleEditor.Rule::last)
                .startsWith(
                        org.assertj.core.groups.Tuple.tuple(false, today.plusDays(9), null),
                        org.assertj.core.groups.Tuple.tuple(true, today.plusDays(1), today.plusDays(8)));
        assertThatThrownBy(() -> rules.set(
                        keeper, new ResultRuleEditor.Rule(procedure, false, false, true, "x", today.plusDays(9), null)))
                .hasMessageContaining("DOS-162");
        assertThatThrownBy(() -> rules.list(people.actor("phuc"))).hasMessageContaining("ACC-001");
    }

    private Issued only(DossierCode code, UUID id) {
        return results.list(people.actor("phuc"), code).stream()
                .filter(issued -> issued.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private int factCount(DossierCode code, String condition) {
        return jdbc.sql("select count(*) from facts.dossier_version v join dossiers.dossier_code c "
                        + "using (authority_id, dossier_id) where c.code = ? and v.recorded_to is null and "
                        + condition)
                .param(code.value())
                .query(Integer.class)
                .single();
    }

    private DossierCode atTheLeader(String at, String person, List<GivenComponent> given) {
        DossierCode code = received(at, person, given);
        processing.completeStep(people.actor("ngan"), seen(code));
        processing.completeStep(people.actor("bao"), seen(code));
        processing.completeStep(people.actor("quan"), seen(code));
        processing.completeStep(people.actor("bao"), seen(code));
        return code;
    }

    private void finish(DossierCode code) {
        processing.completeStep(people.actor("ngan"), seen(code));
        processing.completeStep(people.actor("bao"), seen(code));
        finishFromOfficer(code);
    }

    private void finishFromOfficer(DossierCode code) {
        processing.completeStep(people.actor("quan"), seen(code));
        processing.completeStep(people.actor("bao"), seen(code));
        processing.completeStep(people.actor("phuc"), seen(code));
        DossierDetail detail = details.get(people.actor("phuc"), code);
        if (detail.status() == DossierStatus.IN_PROCESS) {
            processing.completeStep(people.actor("van"), seen(code));
        }
        assertThat(details.get(people.actor("phuc"), code).status()).isEqualTo(DossierStatus.RESULT_READY);
    }

    private DossierCode received(String at, String person, List<GivenComponent> given) {
        clock.set(at);
        Actor clerk = people.actor("ngan");
        PersonForm form =
                new PersonForm(clerk.authorityId(), "citizen", "Người Thử", null, null, null, null, null, person);
        return reception.receive(
                clerk,
                new ReceiveCommand(procedure().code(), "counter", people.unit("ngan"), null, form, given, false));
    }

    private ProcedureView procedure() {
        return catalogue
                .findByCode(people.actor("ngan").authorityId(), "1.001612", LocalDate.of(2026, 4, 1))
                .orElseThrow();
    }

    private Seen seen(DossierCode code) {
        return new Seen(code, version(code));
    }

    private int version(DossierCode code) {
        return details.get(people.actor("phuc"), code).version();
    }

    /** So many pages that say nothing. */
    private static byte[] blank(int pages) throws Exception {
        try (PDDocument document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new org.apache.pdfbox.pdmodel.PDPage(org.apache.pdfbox.pdmodel.common.PDRectangle.A4));
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
