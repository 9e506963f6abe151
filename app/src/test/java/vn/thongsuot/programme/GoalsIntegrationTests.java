package vn.thongsuot.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Mục tiêu không có con số: ghi khi soạn thảo, lãnh đạo kết luận kèm căn cứ khi kế hoạch có hiệu lực")
class GoalsIntegrationTests extends PlanFixtures {

    @Autowired
    private Goals goals;

    @Autowired
    private PlanPartDesk partDesk;

    @Autowired
    private PlanParts parts;

    private UUID plan;
    private UUID goal;

    @BeforeEach
    void draftPlan() {
        plan = drafted(commune(), null, null, atLeast("dossiers.on-time-rate", 97, Reach.ALL));
        goal = goals.add(
                officer(),
                seen(plan),
                new Goal.Words(
                        ReformArea.ORGANISATION,
                        "Hoàn thành kiện toàn các phòng chuyên môn",
                        Horizon.year(2026),
                        null));
    }

    @Test
    void isJudgedOnGroundsAndKeepsTheLastWord() {
        issue(plan, LocalDate.of(2026, 11, 1), true);

        goals.judge(leader(), plan, goal, 0, false, "Còn một phòng chưa có trưởng phòng");
        goals.judge(leader(), plan, goal, 1, true, "Quyết định 12 ngày 20/11/2026");

        assertThat(get(plan).judgements()).isEqualTo(2);
        assertThat(Objects.requireNonNull(get(plan).judgement()).met()).isTrue();
        assertThat(Objects.requireNonNull(get(plan).judgement()).grounds()).startsWith("Quyết định 12");
    }

    @Test
    void refusesWithoutGroundsRightOrSight() {
        assertThatThrownBy(() -> goals.judge(leader(), plan, goal, 0, true, "Đã xong"))
                .hasMessageContaining("PLN-003");
        issue(plan, LocalDate.of(2026, 11, 1), true);

        assertThatThrownBy(() -> goals.judge(leader(), plan, goal, 0, true, "  "))
                .hasMessageContaining("PLN-018");
        assertThatThrownBy(() -> goals.judge(officer(), plan, goal, 0, true, "Đã xong"))
                .hasMessageContaining("ACC-002");
        assertThatThrownBy(() -> goals.judge(leader(), plan, UUID.randomUUID(), 0, true, "Đã xong"))
                .hasMessageContaining("ACC-001");
        goals.judge(leader(), plan, goal, 0, true, "Đã xong");
        assertThatThrownBy(() -> goals.judge(leader(), plan, goal, 0, false, "Chưa xong"))
                .hasMessageContaining("PLN-002");
    }

    @Test
    @DisplayName("Chỉ sửa được khi còn là dự thảo")
    void changesInADraftOnly() {
        UUID other = goals.add(
                officer(),
                seen(plan),
                new Goal.Words(ReformArea.STEERING, "Duy trì giao ban tháng", Horizon.year(2026), null));
        goals.remove(officer(), seen(plan), other);
        assertThat(goals.list(plan)).extracting(Goal::id).containsExactly(goal);

        issue(plan, LocalDate.of(2026, 11, 1), true);
        assertThatThrownBy(() -> goals.remove(officer(), seen(plan), goal)).hasMessageContaining("PLN-003");
    }

    @Test
    @DisplayName("Bản sửa đổi giữ mục tiêu và kết luận gần nhất")
    void goesOnInTheNextEdition() {
        issue(plan, LocalDate.of(2026, 11, 1), true);
        goals.judge(leader(), plan, goal, 0, true, "Quyết định 12 ngày 20/11/2026");

        UUID amended = composer.succeed(officer(), seen(plan), Plan.Succession.AMENDS);

        assertThat(get(amended).statement()).isEqualTo("Hoàn thành kiện toàn các phòng chuyên môn");
        assertThat(Objects.requireNonNull(get(amended).judgement()).met()).isTrue();
    }

    @Test
    @DisplayName("Soạn từ kế hoạch cấp trên: mục tiêu trong thời kỳ được lấy xuống, chưa có kết luận")
    void isTakenOverByAChild() {
        UUID parent = drafted(province(), null, null, atLeast("dossiers.on-time-rate", 97, Reach.ALL));
        goals.add(
                officer(),
                seen(parent),
                new Goal.Words(ReformArea.STEERING, "Đối thoại định kỳ", Horizon.of("2025-2030"), null));
        goals.add(
                officer(), seen(parent), new Goal.Words(ReformArea.STEERING, "Đến năm 2030", Horizon.year(2030), null));
        issue(parent, LocalDate.of(2026, 11, 1), true);
        goals.judge(leader(), parent, get(parent).id(), 0, true, "Sổ đối thoại");

        UUID child = composer.composeFromParent(officer(), commune(), PlanFixtures.head(parent, null));

        assertThat(goals.list(child)).extracting(Goal::statement).containsExactly("Đối thoại định kỳ");
        assertThat(get(child).horizon()).isEqualTo(Horizon.year(2026));
        assertThat(get(child).judgement()).isNull();
    }

    @Test
    @DisplayName("Phân công chủ trì và chế độ báo cáo: thêm, bỏ trong dự thảo; bản đã ban hành giữ nguyên")
    void keepsWhoLeadsWhat() {
        partDesk.addAgency(officer(), seen(plan), "Phòng Kinh tế", "Cải cách tài chính công");
        partDesk.addAgency(officer(), seen(plan), "Văn phòng", "Kiểm soát thủ tục hành chính");
        partDesk.addReport(officer(), seen(plan), "Báo cáo năm", "trước 05/12");
        partDesk.removeAgency(officer(), seen(plan), 1);

        assertThat(parts.listAgencies(plan))
                .extracting(PlanParts.Agency::agency)
                .containsExactly("Văn phòng");
        assertThat(parts.listReports(plan)).extracting(PlanParts.Report::due).containsExactly("trước 05/12");
        assertThatThrownBy(() -> partDesk.addAgency(officer(), seen(plan), "Phòng", " "))
                .hasMessageContaining("PLN-019");
        assertThatThrownBy(() -> partDesk.removeReport(officer(), seen(plan), 2))
                .hasMessageContaining("ACC-001");
        issue(plan, LocalDate.of(2026, 11, 1), true);
        assertThatThrownBy(() -> partDesk.removeReport(officer(), seen(plan), 1))
                .hasMessageContaining("PLN-003");
    }

    private Goal get(UUID of) {
        return goals.list(of).getFirst();
    }
}
