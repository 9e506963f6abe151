package vn.thongsuot.inspections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.inspections.findings.FindingAction;
import vn.thongsuot.inspections.findings.FindingState;
import vn.thongsuot.inspections.findings.FindingTransitions;

@DisplayName("Bảng chuyển trạng thái cuộc kiểm tra và tồn tại, hạn chế")
class InspectionTransitionsTests {

    @Test
    @DisplayName("Cuộc kiểm tra đến được mọi trạng thái; chỉ đã kết luận và không thực hiện là điểm cuối")
    void reachesEveryStateOfAnInspection() {
        Set<InspectionState> reached = EnumSet.of(InspectionState.PLANNED);
        for (int i = 0; i < InspectionState.values().length; i++) {
            InspectionTransitions.list().stream()
                    .filter(edge -> reached.contains(edge.from()))
                    .forEach(edge -> reached.add(edge.to()));
        }

        assertThat(reached).containsExactlyInAnyOrder(InspectionState.values());
        assertThat(Arrays.stream(InspectionState.values())
                        .filter(state -> InspectionTransitions.list().stream().noneMatch(edge -> edge.from() == state)))
                .containsExactlyInAnyOrder(InspectionState.CONCLUDED, InspectionState.DROPPED);
    }

    @Test
    @DisplayName(
            "Tồn tại đến được mọi trạng thái; đã khắc phục và đã rút là điểm cuối, đã kiến nghị còn được công nhận")
    void reachesEveryStateOfAFinding() {
        Set<FindingState> reached = EnumSet.of(FindingState.DRAFT);
        for (int i = 0; i < FindingState.values().length; i++) {
            FindingTransitions.list().stream()
                    .filter(edge -> reached.contains(edge.from()))
                    .forEach(edge -> reached.add(edge.to()));
        }

        assertThat(reached).containsExactlyInAnyOrder(FindingState.values());
        assertThat(Arrays.stream(FindingState.values())
                        .filter(state -> FindingTransitions.list().stream().noneMatch(edge -> edge.from() == state)))
                .containsExactlyInAnyOrder(FindingState.FIXED, FindingState.WITHDRAWN);
    }

    @Test
    @DisplayName("Điều không có trong bảng thì bị từ chối; mỗi cặp có nhiều nhất một bước")
    void refusesWhatIsNotListed() {
        assertThat(InspectionTransitions.find(InspectionState.PLANNED, InspectionAction.CONCLUDE))
                .isEmpty();
        assertThat(InspectionTransitions.find(InspectionState.CONCLUDED, InspectionAction.RECORD))
                .isEmpty();
        assertThat(InspectionTransitions.find(InspectionState.MINUTED, InspectionAction.RECORD))
                .isEmpty();
        assertThat(FindingTransitions.find(FindingState.OPEN, FindingAction.ACCEPT))
                .isEmpty();
        assertThat(FindingTransitions.find(FindingState.FIXED, FindingAction.ESCALATE))
                .isEmpty();
        assertThat(InspectionTransitions.list().stream()
                        .map(edge -> edge.from() + " " + edge.action())
                        .distinct())
                .hasSameSizeAs(InspectionTransitions.list());
        assertThat(FindingTransitions.list().stream()
                        .map(edge -> edge.from() + " " + edge.action())
                        .distinct())
                .hasSameSizeAs(FindingTransitions.list());
    }

    @Test
    @DisplayName("Cơ quan kiểm tra công nhận khắc phục, không phải đơn vị được kiểm tra; có hiệu lực là nhờ kết luận")
    void keepsTheSidesApart() {
        assertThat(FindingTransitions.list())
                .filteredOn(edge -> edge.action() == FindingAction.ACCEPT || edge.action() == FindingAction.RETURN)
                .allMatch(edge -> edge.side() == FindingTransitions.Side.TEAM);
        assertThat(FindingTransitions.list())
                .filteredOn(edge -> edge.action() == FindingAction.REPORT)
                .allMatch(edge -> edge.side() == FindingTransitions.Side.OWNER);
        assertThat(FindingTransitions.list())
                .filteredOn(edge -> edge.action() == FindingAction.CONFIRM)
                .allMatch(edge -> edge.side() == FindingTransitions.Side.CONCLUSION);
        assertThat(InspectionTransitions.list())
                .filteredOn(edge -> edge.action() == InspectionAction.CONCLUDE)
                .allMatch(edge -> edge.side() == InspectionTransitions.Side.SIGNER);
    }
}
