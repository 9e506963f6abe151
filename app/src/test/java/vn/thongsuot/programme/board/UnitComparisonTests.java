package vn.thongsuot.programme.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.programme.board.UnitComparison.Verdict;

@DisplayName("So sánh đơn vị có tính đến số hồ sơ")
class UnitComparisonTests {

    private static final BigDecimal ALL = new BigDecimal("96");

    @Test
    void doesNotBlameASmallUnitForOneCase() {
        assertThat(UnitComparison.of(9, 10, ALL).verdict()).isEqualTo(Verdict.LIKE_ALL);
        assertThat(UnitComparison.of(9_000, 10_000, ALL).verdict()).isEqualTo(Verdict.BELOW);
        assertThat(UnitComparison.of(9_900, 10_000, ALL).verdict()).isEqualTo(Verdict.ABOVE);
    }

    @Test
    void givesTheIntervalOfWilson() {
        UnitComparison half = UnitComparison.of(50, 100, ALL);

        assertThat(half.low()).isEqualByComparingTo("40.38");
        assertThat(half.high()).isEqualByComparingTo("59.62");
    }
}
