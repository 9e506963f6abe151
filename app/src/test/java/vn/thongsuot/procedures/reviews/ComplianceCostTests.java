package vn.thongsuot.procedures.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Chi phí tuân thủ: thời gian × thu nhập + phí + chi phí khác, nhân số lần và số đối tượng")
class ComplianceCostTests {

    @Test
    @DisplayName("Ví dụ đã công bố: 1.024.000 đồng xuống 231.000 đồng, 3.228 đối tượng, giảm 77,44 %")
    void agreesWithAPublishedExample() {
        ComplianceCost before = cost(1_024_000, 3228);
        ComplianceCost after = cost(231_000, 3228);

        assertThat(before.perDossier()).isEqualTo(1_024_000);
        assertThat(before.perYear()).isEqualTo(3_305_472_000L);
        assertThat(before.perYear() - after.perYear()).isEqualTo(2_559_804_000L);
        assertThat(before.savingPercent(after)).isEqualByComparingTo(new BigDecimal("77.44"));
    }

    @Test
    @DisplayName("Làm tròn một lần sau khi cộng, không làm tròn từng công việc")
    void roundsOnce() {
        ComplianceCost.Line third = new ComplianceCost.Line("Đi lại", 20, 100, 0, 0);
        ComplianceCost cost = new ComplianceCost(List.of(third, third, third), 1, 1);

        assertThat(third.total()).isEqualTo(33);
        assertThat(cost.perDossier()).isEqualTo(100);
    }

    @Test
    void savesNothingOfNothing() {
        assertThat(new ComplianceCost(List.of(), 1, 1).savingPercent(cost(5, 1)))
                .isEqualByComparingTo("0");
    }

    @Test
    @DisplayName("Đọc lại đúng bảng đã ghi; dòng không đọc được bị từ chối kèm nội dung")
    void readsWhatItWrote() {
        List<ComplianceCost.Line> lines = CostText.read("Chuẩn bị hồ sơ | 120 | 50.000 | 0 | 20.000\n\nNộp hồ sơ | 30");

        assertThat(CostText.read(CostText.write(lines))).isEqualTo(lines);
        assertThat(lines.getFirst().total()).isEqualTo(120_000);
        assertThatThrownBy(() -> CostText.read("Chuẩn bị | hai giờ")).hasMessageContaining("REV-003");
    }

    @Test
    void keepsOneTable() {
        for (ReviewState state : ReviewState.values()) {
            assertThat(ReviewTransitions.list()).anyMatch(edge -> edge.from() == state || edge.to() == state);
        }
        assertThat(ReviewTransitions.list()).noneMatch(edge -> edge.from() == ReviewState.APPROVED);
        assertThat(ReviewTransitions.find(ReviewState.PLANNED, ReviewAction.APPROVE))
                .isEmpty();
    }

    private static ComplianceCost cost(long fee, int subjects) {
        return new ComplianceCost(List.of(new ComplianceCost.Line("Cả thủ tục", 0, 0, fee, 0)), 1, subjects);
    }
}
