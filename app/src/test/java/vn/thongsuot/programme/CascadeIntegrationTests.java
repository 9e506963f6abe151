package vn.thongsuot.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot.programme.cascade.CascadeCheck;
import vn.thongsuot.programme.cascade.CascadeExemptions;
import vn.thongsuot.programme.cascade.CascadeLine;
import vn.thongsuot.programme.cascade.Finding;
import vn.thongsuot.programme.duties.PlanDuties;
import vn.thongsuot.programme.duties.PlanDuty;

@DisplayName("Đối chiếu với cấp trên, ngoại lệ, nghĩa vụ ban hành kế hoạch")
class CascadeIntegrationTests extends PlanFixtures {

    private static final String FIGURE = "dossiers.on-time-rate";
    private static final String SECOND = "dossiers.online-resolved-rate";

    @Autowired
    private CascadeCheck check;

    @Autowired
    private CascadeExemptions exemptions;

    @Autowired
    private PlanDuties duties;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("Yếu hơn và thiếu: không ban hành khi chưa xem; ngoại lệ cần lý do, do lãnh đạo cấp trên chấp thuận")
    void needsAnExceptionForWhatIsWeaker() {
        UUID parent = issued(province(), null, null, atLeast(FIGURE, 96, Reach.ALL), atLeast(SECOND, 50, Reach.ALL));
        UUID child = drafted(commune(), parent, null, atLeast(FIGURE, 90, Reach.ALL));
        assertThat(check.list(plan(child)).stream().map(line -> line.finding().kind()))
                .containsExactly(Finding.Kind.WEAKER, Finding.Kind.MISSING);

        desk.submit(officer(), seen(child));
        Plan.Issue issue = new Plan.Issue(number(), LocalDate.of(2026, 11, 6), "Thử");
        assertThatThrownBy(() -> desk.issue(leader(), seen(child), issue, false))
                .hasMessageContaining("PLN-012");

        UUID target = check.list(plan(child)).getFirst().finding().parentTargetId();
        assertThatThrownBy(() -> exemptions.ask(officer(), child, target, "weaker", " "))
                .hasMessageContaining("PLN-016");
        assertThatThrownBy(() -> exemptions.ask(officer(), child, target, "missing", "Lý do"))
                .hasMessageContaining("PLN-017");
        exemptions.ask(officer(), child, target, "weaker", "Phường mới sáp nhập, thiếu máy móc");
        assertThat(check.countOpen(plan(child))).isEqualTo(2);
        CascadeLine asked = check.list(plan(child)).getFirst();
        UUID exemption = java.util.Objects.requireNonNull(asked.exemption()).id();
        assertThatThrownBy(() -> exemptions.approve(people.actor("phuc"), child, exemption))
                .hasMessageContaining("ACC-002");
        exemptions.approve(leader(), child, exemption);

        assertThat(check.countOpen(plan(child))).isEqualTo(1);
    }

    @Test
    @DisplayName("Hạn 30 ngày sau ban hành: mỗi đơn vị trực thuộc một nghĩa vụ; ban hành xong thì hết nợ (R2)")
    void owesAPlanUntilItIsIssued() {
        UUID parent = issued(province(), null, new Plan.ChildDue(null, 10), atLeast(FIGURE, 96, Reach.ALL));
        List<PlanDuty> owed = duties.list(parent);
        assertThat(owed).hasSizeGreaterThan(12).allSatisfy(duty -> {
            assertThat(duty.dueOn()).isEqualTo(LocalDate.of(2026, 11, 11));
            assertThat(duty.daysLate(LocalDate.of(2026, 11, 20))).isEqualTo(9);
        });

        UUID child = drafted(commune(), parent, null, atLeast(FIGURE, 96, Reach.ALL));
        issue(child, LocalDate.of(2026, 11, 10), false);

        assertThat(duties.list(parent))
                .filteredOn(PlanDuty::isDone)
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.unitId()).isEqualTo(commune());
                    assertThat(duty.childPlanId()).isEqualTo(child);
                    assertThat(duty.noLower()).isTrue();
                    assertThat(duty.daysLate(LocalDate.of(2026, 12, 1))).isZero();
                });
    }

    @Test
    @DisplayName("Mỗi nghĩa vụ là một dòng dữ liệu thống kê, đổi theo khi ban hành")
    void recordsEachDutyAsAFact() {
        UUID parent = issued(province(), null, new Plan.ChildDue(null, 20), atLeast(FIGURE, 96, Reach.ALL));
        String open = "facts.row_version where fact = 'plan-duty' and recorded_to is null and row_id in "
                + "(select id from programme.plan_duty where parent_plan_id = '%s')".formatted(parent);
        long owed = duties.list(parent).size();
        assertThat(count(open)).isEqualTo(owed);

        UUID child = drafted(commune(), parent, null, atLeast(FIGURE, 90, Reach.ALL));
        issue(child, LocalDate.of(2026, 11, 10), true);

        assertThat(count(open)).isEqualTo(owed);
        assertThat(count(open + " and values ->> 'issued_on' = '2026-11-10' and values ->> 'no_lower' = 'false'"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("Cấp trên sửa đổi: đối chiếu với bản mới, nghĩa vụ theo bản mới")
    void followsTheParentsAmendment() {
        UUID parent = issued(
                province(), null, new Plan.ChildDue(LocalDate.of(2026, 12, 31), null), atLeast(FIGURE, 90, Reach.ALL));
        UUID child = issued(commune(), parent, null, atLeast(FIGURE, 90, Reach.ALL));
        assertThat(check.countOpen(plan(child))).isZero();

        UUID amended = composer.succeed(officer(), seen(parent), Plan.Succession.AMENDS);
        UUID target = plans.listTargetsOfPlan(amended).getFirst().id();
        targets.change(officer(), seen(amended), target, atLeast(FIGURE, 95, Reach.ALL));
        issue(amended, LocalDate.of(2026, 11, 7), true);

        assertThat(check.countOpen(plan(child))).isEqualTo(1);
        assertThat(duties.list(parent)).isEmpty();
        assertThat(duties.list(amended)).filteredOn(PlanDuty::isDone).hasSize(1);
    }

    @Test
    @DisplayName("Trước hạn bảy ngày và khi quá hạn: lãnh đạo đơn vị được nhắc, mỗi dịp một lần")
    void remindsWhoeverOwes() throws Exception {
        clock.set("2026-11-01T09:00");
        UUID parent = issued(
                province(), null, new Plan.ChildDue(LocalDate.of(2026, 11, 10), null), atLeast(FIGURE, 96, Reach.ALL));
        String to = "path = '/desk/plans/%s' and account_id = '%s'"
                .formatted(parent, people.actor("phuc").accountId());
        assertThat(count("notifications.outbox where " + to)).isZero();

        clock.set("2026-11-05T09:00");
        waitFor("notifications.outbox where template = 'plan-due' and " + to);
        clock.set("2026-11-12T09:00");
        waitFor("notifications.outbox where template = 'plan-late' and " + to);
        assertThat(count("notifications.outbox where " + to)).isEqualTo(2);
    }

    private Plan plan(UUID id) {
        return plans.find(id).orElseThrow();
    }

    private void waitFor(String rows) throws InterruptedException {
        long end = System.nanoTime() + 30_000_000_000L;
        while (count(rows) == 0) {
            jdbc.sql("update jobs.scheduled_tasks set execution_time = now() "
                            + "where task_name = 'programme-remind-of-plans' and not picked")
                    .update();
            assertThat(System.nanoTime()).as(rows).isLessThan(end);
            Thread.sleep(300);
        }
    }

    private long count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Long.class).single();
    }
}
