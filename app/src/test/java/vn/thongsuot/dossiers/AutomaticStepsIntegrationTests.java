package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thongsuot.dossiers.CaseProcedures.BEGIN;
import static vn.thongsuot.dossiers.CaseProcedures.VERIFY;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.Desk;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.procedures.AutomaticRule;
import vn.thongsuot.procedures.ExitGuard;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureRegistry;
import vn.thongsuot.procedures.RouteExit;
import vn.thongsuot.procedures.RouteOutcome;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.procedures.routes.RouteEdits;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Hồ sơ tự chuyển bước theo quy trình")
class AutomaticStepsIntegrationTests extends ProductTest {

    @Autowired
    private ProcedureRegistry registry;

    @Autowired
    private ProcedureCatalogue catalogue;

    @Autowired
    private Reception reception;

    @Autowired
    private Processing processing;

    @Autowired
    private Waiting waiting;

    @Autowired
    private DossierDetails details;

    @Autowired
    private AutomaticSteps steps;

    @Autowired
    private AutomaticStepStore store;

    @Autowired
    private StuckAutomaticSteps stuck;

    @Autowired
    private DossierStore dossiers;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName(
            "Hết thời gian của bước và số giờ thêm: hệ thống chuyển, lịch sử nói theo quy tắc nào; trước đó thì không")
    void goesOnWhenTheTimeIsOver() {
        clock.set("2026-03-12T08:00");
        DossierCode code = receive("9.820002", exit("het-gio", "time-over:16"));
        Actor clerk = people.actor("ngan");
        String first = stepOf(code);

        clock.set("2026-03-13T07:30");
        steps.run();
        assertThat(stepOf(code)).isEqualTo(first);
        clock.set("2026-03-20T16:00");
        steps.run();
        steps.run();

        assertThat(stepOf(code)).isNotEqualTo(first);
        DossierDetail detail = details.get(clerk, code);
        assertThat(detail.history().getLast()).satisfies(line -> {
            assertThat(line.action()).isEqualTo("dossier.step-done");
            assertThat(line.accountId()).isNull();
            assertThat(line.byRule()).isEqualTo(new TimelineItem.ByRule(AutomaticRule.parse("time-over:16"), 1));
        });
        assertThat(detail.actions()).doesNotContain(DossierAction.TAKE_BACK);
        assertThat(jdbc.sql(
                                "select count(*) from dossiers.step_log l join dossiers.dossier d on d.authority_id = l.authority_id"
                                        + " and d.id = l.dossier_id where d.code = ?")
                        .param(code.value())
                        .query(Integer.class)
                        .single())
                .as("nothing is done twice")
                .isEqualTo(2);
        assertThat(new Desk("http://localhost:" + port)
                        .login("ngan")
                        .get("/desk/dossiers/" + code)
                        .body())
                .contains("Hệ thống tự chuyển theo quy trình lần 1: quá thời gian của bước 8 giờ làm việc");
    }

    @Test
    @DisplayName("Còn phí chưa nộp thì chờ, nộp đủ thì tự chuyển; điều kiện của hướng vẫn được xét")
    void goesOnWhenTheFeeIsPaid() {
        clock.set("2026-03-12T08:00");
        DossierCode code = receive("9.820003", exit("nop-phi", "fee-paid", "applicant-is:citizen"));
        DossierCode other = receive("9.820004", exit("nop-phi", "fee-paid", "applicant-is:business"));
        String first = stepOf(code);
        jdbc.sql("update dossiers.dossier set fee_amount = 50000 where code = ?")
                .param(code.value())
                .update();

        steps.run();
        assertThat(stepOf(code)).isEqualTo(first);
        jdbc.sql("update dossiers.dossier set fee_paid_at = received_at where code = ?")
                .param(code.value())
                .update();
        steps.run();

        assertThat(stepOf(code)).isNotEqualTo(first);
        assertThat(stepOf(other)).isEqualTo(first);
    }

    @Test
    @DisplayName("Yêu cầu bổ sung đã được đáp ứng thì tự chuyển; người xử lý không chuyển được bằng hướng tự động")
    void goesOnWhenTheApplicantHasAnswered() {
        clock.set("2026-03-12T08:00");
        DossierCode code = receive("9.820005", exit("bo-sung", "answered"));
        Actor clerk = people.actor("ngan");
        String first = stepOf(code);
        steps.run();
        assertThat(stepOf(code)).isEqualTo(first);
        assertThatThrownBy(() -> processing.completeStep(clerk, seen(code), new StepChoice("bo-sung", "")))
                .hasMessageContaining("DOS-060");

        waiting.askSupplement(clerk, seen(code), List.of("Bản vẽ"), "Thiếu bản vẽ");
        steps.run();
        assertThat(stepOf(code)).isEqualTo(first);
        waiting.resume(clerk, seen(code));
        steps.run();

        assertThat(stepOf(code)).isNotEqualTo(first);
    }

    @Test
    @DisplayName(
            "Không tự chuyển được thì hiện ở trang việc bị kẹt, không thử lại cho đến khi người giữ hệ thống cho thử")
    void showsWhatIsStuck() {
        clock.set("2026-03-12T08:00");
        DossierCode code = receive("9.820006", exit("het-gio", "time-over"));
        Actor keeper = people.actor("quantri");
        String first = stepOf(code);
        store.note(dossiers.find(code).orElseThrow(), "DOS-061", clock.instant());
        clock.set("2026-03-20T16:00");

        steps.run();
        assertThat(stepOf(code)).isEqualTo(first);
        String piece = stuck.list(keeper).stream()
                .filter(one -> one.what().equals(code.value()) && "DOS-061".equals(one.reason()))
                .findFirst()
                .orElseThrow()
                .id();
        assertThatThrownBy(() -> stuck.retry(keeper, "none")).hasMessageContaining("ACC-001");
        stuck.retry(keeper, piece);
        steps.run();

        assertThat(stepOf(code)).isNotEqualTo(first);
        assertThat(stuck.list(keeper)).noneMatch(one -> one.id().equals(piece));
    }

    private static RouteExit exit(String key, String rule, String... conditions) {
        return new RouteExit(
                key,
                LocalizedText.of("Tự động"),
                null,
                RouteOutcome.GRANTED,
                List.of(conditions).stream().map(ExitGuard::parse).toList(),
                AutomaticRule.parse(rule));
    }

    /** Received on a route whose first step has the automatic exit, too. */
    private DossierCode receive(String procedure, RouteExit automatic) {
        Actor clerk = people.actor("ngan");
        CaseProcedures procedures = new CaseProcedures(clerk.authorityId(), registry, catalogue);
        List<StepView> usual = procedures.steps();
        registry.publish(
                procedures.announce(procedure, BEGIN, List.of(VERIFY)),
                RouteEdits.replace(
                        usual,
                        usual.getFirst().key(),
                        step -> RouteEdits.withExits(
                                step, List.of(RouteExit.to(step.nextKey()), automatic.leadingTo(step.nextKey())))),
                true);
        PersonForm person = new PersonForm(
                clerk.authorityId(), "citizen", "Lê Văn Thử", null, null, null, null, null, "099187004221");
        return reception.receive(
                clerk, new ReceiveCommand(procedure, "counter", people.unit("ngan"), null, person, List.of(), false));
    }

    private String stepOf(DossierCode code) {
        return jdbc.sql("select step_key from dossiers.dossier where code = ?")
                .param(code.value())
                .query(String.class)
                .single();
    }

    private Seen seen(DossierCode code) {
        return new Seen(code, details.get(people.actor("ngan"), code).version());
    }
}
