package vn.thongsuot.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.access.Permission;

@DisplayName("Bảng chuyển trạng thái báo cáo")
class ReportTransitionsTests {

    @Test
    @DisplayName("Mọi trạng thái đều đến được từ bản nháp, không có ngõ cụt ngoài báo cáo đã tiếp nhận")
    void reachesEveryState() {
        Set<ReportState> reached = EnumSet.of(ReportState.DRAFT);
        for (int i = 0; i < ReportState.values().length; i++) {
            ReportTransitions.list().stream()
                    .filter(edge -> reached.contains(edge.from()))
                    .forEach(edge -> reached.add(edge.to()));
        }

        assertThat(reached).containsExactlyInAnyOrder(ReportState.values());
        assertThat(Arrays.stream(ReportState.values())
                        .filter(state -> ReportTransitions.list().stream().noneMatch(edge -> edge.from() == state)))
                .isEmpty();
    }

    @Test
    @DisplayName("Điều không có trong bảng thì bị từ chối")
    void refusesWhatIsNotListed() {
        assertThat(ReportTransitions.find(ReportState.SENT, ReportAction.EDIT)).isEmpty();
        assertThat(ReportTransitions.find(ReportState.DRAFT, ReportAction.SIGN)).isEmpty();
        assertThat(ReportTransitions.find(ReportState.SIGNED, ReportAction.RETURN))
                .isEmpty();
        long pairs = (long) ReportState.values().length * ReportAction.values().length;
        long allowed = Arrays.stream(ReportState.values())
                .flatMap(state -> Arrays.stream(ReportAction.values())
                        .filter(action -> ReportTransitions.find(state, action).isPresent()))
                .count();
        assertThat(allowed).isEqualTo(ReportTransitions.list().size()).isLessThan(pairs);
    }

    @Test
    @DisplayName("Chỉ lãnh đạo của chính đơn vị duyệt và ký; chỉ bên nhận tiếp nhận hoặc trả lại")
    void keepsTheSidesApart() {
        assertThat(ReportTransitions.list())
                .filteredOn(edge -> edge.action() == ReportAction.SIGN || edge.action() == ReportAction.APPROVE)
                .allMatch(edge -> edge.side() == ReportTransitions.Side.SIGNER
                        && edge.permission() == Permission.PROGRAMME_APPROVE);
        assertThat(ReportTransitions.list())
                .filteredOn(edge -> edge.action() == ReportAction.ACCEPT || edge.action() == ReportAction.SEND_BACK)
                .allMatch(edge -> edge.side() == ReportTransitions.Side.RECEIVER);
    }
}
