package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thongsuot.dossiers.CaseProcedures.AGAIN;
import static vn.thongsuot.dossiers.CaseProcedures.BEGIN;
import static vn.thongsuot.dossiers.CaseProcedures.VERIFY;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.thongsuot._support.Machine;
import vn.thongsuot._support.MachineTest;
import vn.thongsuot._support.PdfReading;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.dossiers.ReceiveCommand.GivenComponent;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureRegistry;
import vn.thongsuot.procedures.fees.FeeChoice;
import vn.thongsuot.shared.DomainException;

@DisplayName("Chuyển trường hợp giải quyết sau tiếp nhận: hạn tính lại, giấy tờ và quy trình giữ nguyên khi được")
class CaseChangesIntegrationTests extends MachineTest {

    private static final Instant USUAL_DUE = Instant.parse("2026-03-19T10:00:00Z");
    private static final Instant VERIFY_DUE = Instant.parse("2026-03-26T10:00:00Z");
    private static final String ACT = "POST /api/v1/dossiers/{code}/acts";

    @Autowired
    private ProcedureRegistry registry;

    @Autowired
    private ProcedureCatalogue catalogue;

    @Autowired
    private Reception reception;

    @Autowired
    private Waiting waiting;

    @Autowired
    private MessageConsents consents;

    @Autowired
    private CaseChanges changes;

    @Autowired
    private DossierDetails details;

    @Autowired
    private PaperPrinting printing;

    @Autowired
    private JdbcClient jdbc;

    private Actor clerk;

    @BeforeEach
    void begin() {
        clerk = people.actor("ngan");
        clock.set("2026-03-12T08:00");
    }

    @AfterEach
    void end() {
        clock.set("2026-11-18T09:00");
    }

    @Test
    @DisplayName("Xem trước không ghi gì; chuyển thì hạn tính lại từ lúc tiếp nhận, thêm giấy tờ, theo quy trình riêng,"
            + " người nộp được báo")
    void putsADossierIntoAnotherCase() {
        String code = announce("9.810001", true);
        DossierDetail before = receive(code, null);
        consents.agree(clerk, before.code());
        clock.set("2026-03-13T09:00");

        CaseChange preview = changes.preview(clerk, before.code(), VERIFY.key());
        assertThat(details.get(clerk, before.code()).dueAt()).isEqualTo(USUAL_DUE);
        changes.change(clerk, seen(before.code()), VERIFY.key(), "Phải xác minh nơi cư trú");
        DossierDetail after = details.get(clerk, before.code());

        assertThat(preview.now()).isNull();
        assertThat(preview.then()).isEqualTo(VERIFY);
        assertThat(preview.before().due()).isEqualTo(USUAL_DUE);
        assertThat(preview.after().due()).isEqualTo(VERIFY_DUE);
        assertThat(preview.papers()).extracting(paper -> paper.vi()).containsExactly("Văn bản đề nghị xác minh");
        assertThat(preview.step()).isNotNull();
        assertThat(preview.anew()).isFalse();
        assertThat(after.dueAt()).isEqualTo(VERIFY_DUE);
        assertThat(after.appointmentAt()).isEqualTo(preview.after().appointment());
        assertThat(after.procedure().findOwnCase()).contains(VERIFY);
        assertThat(after.holderId()).isEqualTo(before.holderId());
        assertThat(after.route()).hasSize(before.route().size() - 1);
        assertThat(after.components())
                .extracting(DossierDetail.Component::present)
                .containsExactly(true, false);
        assertThat(after.history().getLast()).satisfies(item -> {
            assertThat(item.action()).isEqualTo("dossier.case-changed");
            assertThat(item.note()).isEqualTo("Phải xác minh nơi cư trú");
            assertThat(Objects.requireNonNull(item.stepName()).vi()).isEqualTo("Cần xác minh");
        });
        assertThat(jdbc.sql("select params from notifications.outbox where template = 'dossier-case' and params like ?")
                        .param("%" + before.code() + "%")
                        .query(String.class)
                        .single())
                .contains("19/03/2026", "26/03/2026");
    }

    @Test
    @DisplayName("Giấy tiếp nhận và hẹn trả được cấp lại với hạn mới, số mới; giấy cũ in lúc nào cũng giữ ngày đã hẹn")
    void issuesTheReceiptAnew() {
        DossierDetail before = receive(announce("9.840031", false), null);
        changes.change(clerk, seen(before.code()), VERIFY.key(), "Phải xác minh nơi cư trú");
        DossierDetail after = details.get(clerk, before.code());

        assertThat(after.papers()).extracting(DossierDetail.Paper::kind).containsOnly(PaperKind.RECEIPT);
        assertThat(after.papers()).hasSize(2);
        DossierDetail.Paper old = after.papers().getFirst();
        DossierDetail.Paper anew = after.papers().getLast();
        assertThat(anew.number()).isGreaterThan(old.number());
        assertThat(after.history().getLast().paperId()).isEqualTo(anew.id());
        String told = PdfReading.text(printing.open(clerk, old.id()).content());
        String tells =
                PdfReading.text(printing.openReceipt(clerk, before.code()).content());
        assertThat(told).contains("ngày 19 tháng 3 năm 2026").doesNotContain("Cần xác minh");
        assertThat(tells).contains("ngày 26 tháng 3 năm 2026", "Cần xác minh");
    }

    @Test
    @DisplayName(
            "Chuyển về trường hợp thông thường: hạn, quy trình như cũ; giấy tờ chỉ trường hợp kia cần thì không còn"
                    + " đòi")
    void goesBackToTheUsualCase() {
        String code = announce("9.810002", true);
        DossierDetail usual = receive(code, null);
        changes.change(clerk, seen(usual.code()), VERIFY.key(), "Phải xác minh");
        changes.change(clerk, seen(usual.code()), null, "Đã đủ căn cứ");
        DossierDetail again = details.get(clerk, usual.code());

        assertThat(again.dueAt()).isEqualTo(usual.dueAt());
        assertThat(again.route()).hasSize(usual.route().size());
        assertThat(again.components()).hasSize(1);
        changes.change(clerk, seen(usual.code()), VERIFY.key(), "Vẫn phải xác minh");
        assertThat(details.get(clerk, usual.code()).components()).hasSize(2);
    }

    @Test
    @DisplayName("Trường hợp không có quy trình riêng: quy trình giữ nguyên, chỉ hạn thay đổi")
    void keepsTheRouteWhereTheCaseHasNone() {
        String code = announce("9.810003", false);
        DossierDetail usual = receive(code, null);

        assertThat(changes.preview(clerk, usual.code(), VERIFY.key()).step()).isNull();
        changes.change(clerk, seen(usual.code()), VERIFY.key(), "Phải xác minh");

        DossierDetail after = details.get(clerk, usual.code());
        assertThat(after.route()).hasSize(usual.route().size());
        assertThat(after.dueAt()).isEqualTo(VERIFY_DUE);
    }

    @Test
    @DisplayName(
            "Từ chối, nói rõ vì sao: trường hợp đang có, trường hợp lạ, không lý do, bản cũ, người lạ, đang tạm dừng")
    void refusesWithItsReason() {
        DossierCode code = receive(announce("9.810004", true), AGAIN.key()).code();

        assertRefused("DOS-260", () -> changes.change(clerk, seen(code), AGAIN.key(), "x"));
        assertRefused("PRO-004", () -> changes.change(clerk, seen(code), "khong-co", "x"));
        assertRefused("DOS-021", () -> changes.change(clerk, seen(code), null, " "));
        assertRefused("DOS-002", () -> changes.change(clerk, new Seen(code, 99), null, "x"));
        assertRefused("ACC-001", () -> changes.change(people.actor("xa05.mc"), seen(code), null, "x"));
        assertRefused("DOS-003", () -> changes.preview(people.actor("phuc"), code, null));
        waiting.askSupplement(clerk, seen(code), List.of("Bản sao"), "Thiếu giấy tờ");
        assertRefused("DOS-001", () -> changes.change(clerk, seen(code), null, "x"));
        assertThat(details.get(clerk, code).procedure().caseKey()).isEqualTo(AGAIN.key());
    }

    @Test
    @DisplayName(
            "Qua giao diện máy: chuyển được ở bước có trong quy trình riêng; bước không có thì nói rõ và không ghi gì")
    void changesOverTheMachineInterface() {
        String procedure = announce("9.810005", true);
        DossierDetail first = receive(procedure, null);
        String path = "/api/v1/dossiers/" + first.code();
        Machine desk = login(Role.INTAKE_CLERK, people.unit("ngan"));
        String toVerify =
                "{\"action\":\"change-case\",\"caseKey\":\"%s\",\"reason\":\"Phải xác minh\"}".formatted(VERIFY.key());

        HttpResponse<String> passed = desk.act(path + "/acts", "{\"action\":\"complete-step\"}", desk.get(path));
        assertThat(passed.statusCode()).isEqualTo(200);
        DossierDetail second = details.get(clerk, first.code());
        Machine worker = login(Role.valueOf(second.stepRole()), second.stepUnitId());
        JsonNode refused = described(ACT, 409, worker.act(path + "/acts", toVerify, worker.get(path)));
        assertThat(refused.path("code").asString()).isEqualTo("DOS-261");
        assertThat(details.get(clerk, first.code()).dueAt()).isEqualTo(USUAL_DUE);

        String other = "/api/v1/dossiers/" + receive(procedure, null).code();
        HttpResponse<String> seen = desk.get(other);
        JsonNode changed = described(ACT, 200, desk.act(other + "/acts", toVerify, seen));
        assertThat(changed.path("caseKey").asString()).isEqualTo(VERIFY.key());
        assertThat(Instant.parse(changed.path("dueAt").asString())).isEqualTo(VERIFY_DUE);
        described(ACT, 412, desk.act(other + "/acts", toVerify, seen));
    }

    @Test
    @DisplayName("Thủ tục không có trường hợp nào khác thì không có thao tác này")
    void isNotOfferedWithoutCases() {
        String code = "9.810006";
        registry.publish(
                procedures().announce(code, BEGIN, List.of()), procedures().steps(), true);

        assertThat(details.get(clerk, receive(code, null).code()).actions()).doesNotContain(DossierAction.CHANGE_CASE);
        assertThat(details.get(clerk, receive(announce("9.810007", false), null).code())
                        .actions())
                .contains(DossierAction.CHANGE_CASE);
    }

    private static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(DomainException.class).hasMessageContaining(code);
    }

    /** @param own whether the case that needs a verification has a route of its own, without the second step */
    private String announce(String code, boolean own) {
        UUID version = procedures().announce(code, BEGIN, List.of(VERIFY, AGAIN));
        registry.publish(version, procedures().steps(), true);
        if (own) {
            procedures().publish(version, VERIFY.key());
        }
        return code;
    }

    private DossierDetail receive(String code, @Nullable String caseKey) {
        List<GivenComponent> papers =
                catalogue.findByCode(clerk.authorityId(), code, BEGIN).orElseThrow().components().stream()
                        .filter(one -> one.cases().isEmpty())
                        .map(one -> new GivenComponent(one.id(), true, one.form(), 1))
                        .toList();
        PersonForm applicant = new PersonForm(
                clerk.authorityId(),
                "citizen",
                "Người Thử Nghiệm",
                null,
                null,
                null,
                "0912345009",
                null,
                "099187004281");
        return details.get(
                clerk,
                reception.receive(
                        clerk,
                        new ReceiveCommand(
                                code,
                                caseKey,
                                "counter",
                                people.unit("ngan"),
                                null,
                                applicant,
                                papers,
                                false,
                                FeeChoice.USUAL,
                                null,
                                Parties.NONE,
                                null)));
    }

    private Seen seen(DossierCode code) {
        return new Seen(code, details.get(clerk, code).version());
    }

    private CaseProcedures procedures() {
        return new CaseProcedures(clerk.authorityId(), registry, catalogue);
    }
}
