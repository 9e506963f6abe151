package vn.thongsuot.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Entry;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Vòng đời kế hoạch: soạn, trình, ban hành, sửa đổi, thay thế, kết thúc")
class PlansIntegrationTests extends PlanFixtures {

    private static final String FIGURE = "dossiers.on-time-rate";

    @Autowired
    private AuditTrail audit;

    @Test
    @DisplayName("Chỉ tiêu chỉ có hiệu lực sau khi ban hành; mọi bước đều có trong nhật ký")
    void putsTargetsInForceByIssue() {
        UUID plan = drafted(commune(), null, null, atLeast(FIGURE, 97, Reach.ALL));
        assertThat(plans.listTargetsOfUnit(commune()))
                .noneMatch(target -> target.planId().equals(plan));

        desk.submit(officer(), seen(plan));
        desk.sendBack(leader(), seen(plan), "Bổ sung chỉ tiêu");
        assertThat(plans.find(plan).orElseThrow().remarks()).isEqualTo("Bổ sung chỉ tiêu");
        issue(plan, LocalDate.of(2026, 11, 2), false);

        assertThat(plans.listTargetsOfUnit(commune()))
                .filteredOn(target -> target.planId().equals(plan))
                .singleElement()
                .satisfies(target -> assertThat(target.value()).isEqualByComparingTo("97"));
        assertThat(audit.list(PlanJournal.stream(plan)).stream().map(Entry::action))
                .containsExactly(
                        "plan.drafted",
                        "plan.edited",
                        "plan.submitted",
                        "plan.sent-back",
                        "plan.submitted",
                        "plan.issued");
    }

    @Test
    void refusesWhatTheStateDoesNotAllow() {
        UUID plan = issued(commune(), null, null, atLeast(FIGURE, 97, Reach.ALL));

        assertThatThrownBy(() -> targets.add(officer(), seen(plan), atLeast(FIGURE, 98, Reach.ALL)))
                .hasMessageContaining("PLN-003")
                .hasMessageContaining("allowed from: [DRAFT]");
        assertThatThrownBy(() ->
                        desk.issue(leader(), seen(plan), new Plan.Issue("1/KH", LocalDate.of(2026, 1, 1), "Thử"), true))
                .hasMessageContaining("PLN-003");
    }

    @Test
    @DisplayName("Người sau thấy bản cũ: bị từ chối, không ghi đè")
    void refusesAStaleView() {
        UUID plan = drafted(commune(), null, null, atLeast(FIGURE, 97, Reach.ALL));
        PlanSeen old = seen(plan);
        targets.add(officer(), old, atLeast(FIGURE, 98, Reach.ALL));

        assertThatThrownBy(() -> targets.add(officer(), old, atLeast(FIGURE, 99, Reach.ALL)))
                .hasMessageContaining("PLN-002");
        assertThat(plans.listTargetsOfPlan(plan)).hasSize(2);
    }

    @Test
    @DisplayName("Chỉ lãnh đạo ban hành; số không trùng trong năm; ngày không ở tương lai; phải có chỉ tiêu")
    void guardsTheIssue() {
        UUID empty = desk.create(officer(), commune(), head(null, null));
        assertThatThrownBy(() -> desk.submit(officer(), seen(empty))).hasMessageContaining("PLN-007");

        UUID plan = drafted(commune(), null, null, atLeast(FIGURE, 97, Reach.ALL));
        desk.submit(officer(), seen(plan));
        String number = number();
        Plan.Issue today = new Plan.Issue(number, LocalDate.of(2026, 11, 20), "Thử");
        assertThatThrownBy(() -> desk.issue(officer(), seen(plan), today, true)).hasMessageContaining("ACC-002");
        assertThatThrownBy(() -> desk.issue(
                        leader(), seen(plan), new Plan.Issue(number, LocalDate.of(2026, 11, 21), "Thử"), true))
                .hasMessageContaining("PLN-011");
        desk.issue(leader(), seen(plan), today, true);

        UUID second = drafted(commune(), null, null, atLeast(FIGURE, 97, Reach.ALL));
        desk.submit(officer(), seen(second));
        assertThatThrownBy(() -> desk.issue(leader(), seen(second), today, true))
                .hasMessageContaining("PLN-013");
    }

    @Test
    @DisplayName("Sửa đổi: bản cũ vẫn đọc được, chỉ bản mới có hiệu lực; thay thế cũng vậy")
    void keepsTheOldEditionReadable() {
        UUID first = issued(commune(), null, null, atLeast(FIGURE, 97, Reach.ALL));
        UUID second = composer.succeed(officer(), seen(first), Plan.Succession.AMENDS);
        Target copied = plans.listTargetsOfPlan(second).getFirst();
        targets.change(officer(), seen(second), copied.id(), atLeast(FIGURE, 99, Reach.ALL));
        assertThat(plans.find(first).orElseThrow().state()).isEqualTo(PlanState.ISSUED);
        issue(second, LocalDate.of(2026, 11, 3), true);

        assertThat(plans.find(first).orElseThrow().state()).isEqualTo(PlanState.AMENDED);
        assertThat(plans.find(second).orElseThrow().edition()).isEqualTo(2);
        assertThat(plans.listTargetsOfPlan(first).getFirst().value()).isEqualByComparingTo("97");
        assertThat(plans.listTargetsOfUnit(commune()).stream().map(Target::planId))
                .contains(second)
                .doesNotContain(first);
        assertThat(plans.findPublic(first.toString())).isPresent();

        UUID third = composer.succeed(officer(), seen(second), Plan.Succession.REPLACES);
        issue(third, LocalDate.of(2026, 11, 4), true);
        assertThat(plans.find(second).orElseThrow().state()).isEqualTo(PlanState.REPLACED);
        desk.close(leader(), seen(third));
        assertThat(plans.find(third).orElseThrow().state()).isEqualTo(PlanState.CLOSED);
    }

    @Test
    @DisplayName("Soạn từ kế hoạch cấp trên: lấy chỉ tiêu của cấp mình, trong thời kỳ của mình (R1, R11)")
    void composesFromTheParentPlan() {
        TargetDraft all = atLeast("all", 90, Reach.ALL);
        TargetDraft commune = atLeast("level", 15, Reach.ALL.at(UnitLevel.COMMUNE));
        TargetDraft ofProvince = atLeast("level", 30, Reach.ALL.at(UnitLevel.PROVINCE));
        TargetDraft later = new TargetDraft(
                ReformArea.STEERING,
                LocalizedText.of("Đến năm 2030"),
                null,
                all.aim(),
                Reach.ALL,
                Proof.by("later"),
                Horizon.year(2030),
                null,
                null,
                null);
        UUID parent = issued(province(), null, null, all, commune, ofProvince, later);

        UUID child = composer.composeFromParent(officer(), commune(), head(parent, null));

        List<Target> taken = plans.listTargetsOfPlan(child);
        assertThat(taken.stream().map(Target::indicatorId)).containsExactly("all", "level");
        assertThat(taken.getLast().value()).isEqualByComparingTo("15");
        assertThat(taken).allMatch(target -> target.level() == UnitLevel.COMMUNE && target.takenFrom() != null);
    }

    @Test
    @DisplayName(
            "Dự thảo của đơn vị khác không tồn tại với người lạ; kế hoạch đã ban hành thì ai trong tỉnh cũng đọc được")
    void showsDraftsToTheirOwnOnly() {
        UUID plan = drafted(commune(), null, null, atLeast(FIGURE, 97, Reach.ALL));

        assertThatThrownBy(() -> plans.get(people.actor("xa02.ld"), plan)).hasMessageContaining("ACC-001");
        assertThat(plans.get(people.actor("phuc"), plan).id()).isEqualTo(plan);
        assertThat(plans.findPublic(plan.toString())).isEmpty();
        assertThatThrownBy(() -> desk.submit(people.actor("phuc"), seen(plan))).hasMessageContaining("ACC-002");

        issue(plan, LocalDate.of(2026, 11, 5), true);
        assertThat(plans.get(people.actor("xa02.ld"), plan).id()).isEqualTo(plan);
    }
}
