package vn.thongsuot.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("So sánh giá trị thực tế với chỉ tiêu")
class ComparatorTests {

    @ParameterizedTest(name = "{0} {1}{2}: thực tế {3} -> {4}")
    @CsvSource({
        ">=, 96, , 96, true",
        ">=, 96, , 95.99, false",
        ">, 96, , 96, false",
        ">, 96, , 96.01, true",
        "=, 100, , 100.00, true",
        "=, 100, , 99.9, false",
        "<=, 5, , 5, true",
        "<=, 5, , 5.1, false",
        "<, 5, , 5, false",
        "<, 5, , 4.9, true",
        "decrease>=, 10, , 12, true",
        "decrease>=, 10, , 9, false",
        "increase>=, 1.6, , 1.6, true",
        "per-year-increase>=, 20, , 19, false",
        "range, 25, 35, 25, true",
        "range, 25, 35, 35, true",
        "range, 25, 35, 35.1, true",
        "range, 25, 35, 24.9, false"
    })
    void tellsWhatIsMet(String symbol, BigDecimal value, BigDecimal valueTo, BigDecimal actual, boolean met) {
        Comparator comparator = Comparator.of(symbol);

        assertThat(comparator.met(actual, new Aim(comparator, value, valueTo, "%"), true))
                .isEqualTo(met);
    }

    @Test
    @DisplayName("Số trần đọc là tối thiểu, hoặc tối đa khi càng thấp càng tốt")
    void readsAPlainNumberInTheBetterDirection() {
        Aim plain = Aim.of(Comparator.EXACTLY, BigDecimal.valueOf(5), "%");

        assertThat(Comparator.EXACTLY.met(BigDecimal.valueOf(6), plain, true)).isTrue();
        assertThat(Comparator.EXACTLY.met(BigDecimal.valueOf(6), plain, false)).isFalse();
        assertThat(Comparator.EXACTLY.met(BigDecimal.valueOf(4), plain, false)).isTrue();
    }

    @Test
    void readsWhatItWrites() {
        assertThat(Arrays.stream(Comparator.values()).map(known -> Comparator.of(known.symbol())))
                .containsExactly(Comparator.values());
        assertThatThrownBy(() -> Comparator.of("~")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAnUpsideDownRange() {
        assertThatThrownBy(() -> new Aim(Comparator.RANGE, BigDecimal.TEN, BigDecimal.ONE, "%"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Aim(Comparator.AT_LEAST, BigDecimal.ONE, BigDecimal.TEN, "%"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"2025, 2025, 2025, false", "2021-2030, 2021, 2030, true", "2021 – 2030, 2021, 2030, true"})
    void readsHorizons(String text, int first, int last, boolean period) {
        Horizon horizon = Horizon.of(text);

        assertThat(horizon).isEqualTo(new Horizon(first, last));
        assertThat(horizon.isPeriod()).isEqualTo(period);
        assertThat(Horizon.of(horizon.toString())).isEqualTo(horizon);
    }

    @ParameterizedTest
    @CsvSource({"25", "2030-2021", "năm 2025", "''"})
    void refusesOtherHorizons(String text) {
        assertThatThrownBy(() -> Horizon.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
