package vn.thongsuot.programme.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Đường thẳng tới đích và phần quãng đường còn thiếu")
class LineTests {

    private static final LocalDate BEGIN = LocalDate.of(2025, 12, 31);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private final Line up = new Line(BEGIN, new BigDecimal("60"), END, new BigDecimal("96"), true);
    private final Line down = new Line(BEGIN, new BigDecimal("100"), END, new BigDecimal("70"), false);

    @Test
    void passesEqualPartsOfTheWayInEqualTimes() {
        assertThat(up.at(BEGIN)).isEqualByComparingTo("60");
        assertThat(up.at(BEGIN.plusDays(73))).isEqualByComparingTo("67.2");
        assertThat(up.at(END)).isEqualByComparingTo("96");
        assertThat(up.at(END.plusYears(1))).isEqualByComparingTo("96");
    }

    @Test
    void tellsTheMissingShareOfTheWay() {
        assertThat(up.behind(new BigDecimal("63.6"), BEGIN.plusDays(73))).isEqualByComparingTo("0.1");
        assertThat(up.behind(new BigDecimal("70.8"), BEGIN.plusDays(73))).isEqualByComparingTo("-0.1");
    }

    @Test
    void turnsRoundWhereLowerIsBetter() {
        assertThat(down.at(BEGIN.plusDays(146))).isEqualByComparingTo("88");
        assertThat(down.behind(new BigDecimal("91"), BEGIN.plusDays(146))).isEqualByComparingTo("0.1");
        assertThat(down.behind(new BigDecimal("85"), BEGIN.plusDays(146))).isNegative();
    }

    @Test
    @DisplayName("Đầu kỳ đã đạt thì phải giữ: thấp hơn đích là chậm, không phải là vượt")
    void keepsAGoalThatWasReachedBefore() {
        Line kept = new Line(BEGIN, new BigDecimal("97"), END, new BigDecimal("96"), true);

        assertThat(kept.at(BEGIN.plusDays(73))).isEqualByComparingTo("96");
        assertThat(kept.behind(new BigDecimal("95"), BEGIN.plusDays(73))).isEqualByComparingTo("1");
        assertThat(kept.behind(new BigDecimal("96.5"), BEGIN.plusDays(73))).isZero();
    }

    @Test
    void isLateOnlyAboveTheLimit() {
        assertThat(Progress.of(false, new BigDecimal("0.11"), TENTH)).isEqualTo(Progress.LATE);
        assertThat(Progress.of(false, TENTH, TENTH)).isEqualTo(Progress.AT_RISK);
        assertThat(Progress.of(false, BigDecimal.ZERO, TENTH)).isEqualTo(Progress.ON_TRACK);
        assertThat(Progress.of(true, new BigDecimal("0.5"), TENTH)).isEqualTo(Progress.MET);
    }
}
