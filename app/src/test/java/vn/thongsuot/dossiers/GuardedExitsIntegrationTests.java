package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thongsuot.dossiers.CaseProcedures.BEGIN;
import static vn.thongsuot.dossiers.CaseProcedures.VERIFY;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.ReceiveCommand.GivenComponent;
import vn.thongsuot.dossiers.ReceiveCommand.GivenForm;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.procedures.ExitGuard;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureRegistry;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.RouteExit;
import vn.thongsuot.procedures.RouteOutcome;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.procedures.fees.FeeChoice;
import vn.thongsuot.procedures.forms.FormDefinition;
import vn.thongsuot.procedures.forms.FormField;
import vn.thongsuot.procedures.forms.Forms;
import vn.thongsuot.procedures.guards.ExitGuards;
import vn.thongsuot.procedures.guards.GuardTerms;
import vn.thongsuot.procedures.routes.RouteChecks;
import vn.thongsuot.procedures.routes.RouteEdits;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Hướng xử lý có điều kiện")
class GuardedExitsIntegrationTests extends ProductTest {

    private static final String CODE = "9.820001";

    @Autowired
    private ProcedureRegistry registry;

    @Autowired
    private ProcedureCatalogue catalogue;

    @Autowired
    private Reception reception;

    @Autowired
    private Processing processing;

    @Autowired
    private DossierDetails details;

    @Autowired
    private Forms forms;

    @Autowired
    private ExitGuards guards;

    @Autowired
    private RouteChecks checks;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("Chưa đạt điều kiện thì không chuyển được, nói rõ còn thiếu điều kiện nào; đạt rồi thì chuyển được")
    void opensAnExitWhereItsConditionsHold() {
        clock.set("2026-03-12T08:00");
        publish();
        Actor clerk = people.actor("ngan");
        DossierCode small = receive(VERIFY.key(), true, Map.of("dien-tich", "80"));
        DossierCode large = receive(VERIFY.key(), true, Map.of("dien-tich", "120,5"));
        DossierCode onPaper = receive(null, false, Map.of());

        assertThat(details.get(clerk, small).work().unmet()).containsOnlyKeys("lon", "thieu");
        assertThat(details.get(clerk, large).work().unmet()).containsOnlyKeys("thieu");
        assertThat(details.get(clerk, onPaper).work().unmet()).containsOnlyKeys("xac-minh", "lon");
        assertThat(details.get(clerk, onPaper).work().unmet().get("xac-minh"))
                .extracting(LocalizedText::vi)
                .containsExactly("trường hợp “Cần xác minh”", "đã có giấy tờ “Đơn”");
        assertThatThrownBy(() -> pass(small, "lon")).isInstanceOfSatisfying(DomainException.class, refused -> {
            assertThat(refused.code()).isEqualTo("DOS-270");
            assertThat(refused.parameters().toString()).contains("tờ khai: “Diện tích” từ 100 trở lên");
        });
        pass(small, "xac-minh");
        pass(large, "lon");

        assertThat(stepOf(small)).isEqualTo(stepOf(large)).isNotEqualTo(stepOf(onPaper));
    }

    @Test
    @DisplayName("Kiểm tra quy trình: điều kiện về giấy tờ, câu hỏi, giá trị không có trong thủ tục là lỗi, nêu tên")
    void checksWhatConditionsSpeakOf() {
        clock.set("2026-03-12T08:00");
        publish();
        Actor clerk = people.actor("ngan");
        ProcedureView procedure = procedure();
        GuardTerms terms = guards.termsOf(clerk.authorityId(), procedure.versionId());

        assertThat(terms.groups().stream().flatMap(group -> group.guards().stream()))
                .contains(
                        ExitGuard.parse("paper-given:don"),
                        ExitGuard.parse("answer-is:gap=yes"),
                        ExitGuard.parse("case-is:" + VERIFY.key()),
                        ExitGuard.parse("applicant-is:business"));
        assertThat(problems(procedure, "paper-given:don", "answer-is:gap=yes", "answer-at-least:dien-tich=10"))
                .isEmpty();
        assertThat(problems(procedure, "paper-given:khong-co")).containsExactly("RTE-302");
        assertThat(problems(procedure, "answer-is:gap=maybe")).containsExactly("RTE-343");
        assertThat(problems(procedure, "answer-at-least:dien-tich=nhiều")).containsExactly("RTE-302");
        assertThat(problems(procedure, "answer-is:khong-co=yes")).containsExactly("RTE-341");
        assertThat(problems(procedure.forCase(VERIFY.key()), "case-is:-")).containsExactly("RTE-300");
        assertThat(terms.say(ExitGuard.parse("answer-is:gap=yes")))
                .isEqualTo(LocalizedText.of("tờ khai: “Giải quyết gấp” là “Có”", "form: “Giải quyết gấp” is “Yes”"));
    }

    private List<String> problems(ProcedureView procedure, String... conditions) {
        List<StepView> steps = guarded(procedures().steps(), List.of(conditions));
        return checks.list(people.actor("ngan").authorityId(), procedure, steps).stream()
                .map(problem -> problem.code())
                .filter(code -> code.matches("RTE-3[04].") && !code.equals("RTE-301"))
                .toList();
    }

    private void publish() {
        if (catalogue
                .findByCode(people.actor("ngan").authorityId(), CODE, BEGIN)
                .isPresent()) {
            return;
        }
        registry.publish(procedures().announce(CODE, BEGIN, List.of(VERIFY)), steps(), true);
        Actor officer = people.actor("cchc");
        forms.save(
                officer,
                CODE,
                0,
                new FormDefinition(
                        "Tờ khai thử",
                        List.of(
                                new FormField(
                                        "dien-tich",
                                        FormField.Kind.NUMBER,
                                        "",
                                        "Diện tích",
                                        "",
                                        true,
                                        List.of(),
                                        "",
                                        ""),
                                new FormField(
                                        "gap",
                                        FormField.Kind.YES_NO,
                                        "",
                                        "Giải quyết gấp",
                                        "",
                                        false,
                                        List.of(),
                                        "",
                                        ""))));
        forms.publish(officer, CODE, 1);
    }

    private List<StepView> steps() {
        List<StepView> steps = procedures().steps();
        String next = steps.getFirst().nextKey();
        return RouteEdits.replace(
                steps,
                steps.getFirst().key(),
                step -> RouteEdits.withExits(
                        step,
                        List.of(
                                exit("xac-minh", next, "case-is:" + VERIFY.key(), "paper-given:don"),
                                exit("lon", next, "answer-at-least:dien-tich=100", "applicant-is:citizen"),
                                exit("thieu", next, "paper-missing:don"))));
    }

    private static List<StepView> guarded(List<StepView> steps, List<String> conditions) {
        StepView first = steps.getFirst();
        return RouteEdits.replace(
                steps,
                first.key(),
                step -> RouteEdits.withExits(
                        step, List.of(exit("mot", first.nextKey(), conditions.toArray(String[]::new)))));
    }

    private static RouteExit exit(String key, @Nullable String next, String... conditions) {
        return new RouteExit(
                key,
                LocalizedText.of("Hướng " + key),
                next,
                RouteOutcome.GRANTED,
                List.of(conditions).stream().map(ExitGuard::parse).toList());
    }

    private void pass(DossierCode code, String exit) {
        Actor clerk = people.actor("ngan");
        processing.completeStep(clerk, new Seen(code, details.get(clerk, code).version()), new StepChoice(exit, ""));
    }

    private String stepOf(DossierCode code) {
        return jdbc.sql("select step_key from dossiers.dossier where code = ?")
                .param(code.value())
                .query(String.class)
                .single();
    }

    private ProcedureView procedure() {
        return catalogue
                .findByCode(people.actor("ngan").authorityId(), CODE, BEGIN)
                .orElseThrow();
    }

    private DossierCode receive(@Nullable String caseKey, boolean complete, Map<String, String> answers) {
        Actor clerk = people.actor("ngan");
        ProcedureView procedure = procedure();
        List<GivenComponent> papers = procedure.forCase(caseKey).components().stream()
                .map(one -> new GivenComponent(one.id(), complete, one.form(), 1))
                .toList();
        PersonForm applicant = new PersonForm(
                clerk.authorityId(), "citizen", "Người Thử Nghiệm", null, null, null, null, null, "099187004221");
        GivenForm form = answers.isEmpty()
                ? null
                : new GivenForm(
                        forms.findPublished(clerk.authorityId(), CODE)
                                .orElseThrow()
                                .id(),
                        answers);
        return reception.receive(
                clerk,
                new ReceiveCommand(
                        CODE,
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
                        form));
    }

    private CaseProcedures procedures() {
        return new CaseProcedures(people.actor("ngan").authorityId(), registry, catalogue);
    }
}
