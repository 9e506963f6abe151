package vn.thongsuot.programme.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.programme.Aim;
import vn.thongsuot.programme.Comparator;
import vn.thongsuot.programme.Horizon;
import vn.thongsuot.programme.Proof;
import vn.thongsuot.programme.Reach;
import vn.thongsuot.programme.ReformArea;
import vn.thongsuot.programme.Target;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("R27-R29: một chỉ số ở nhiều kế hoạch, nhiều lĩnh vực chỉ được tính một lần")
class CountedOnceTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    @DisplayName("R27, R29: cùng chỉ số ở hai lĩnh vực và hai kế hoạch là một; lần cấp bách nhất đại diện")
    void countsOneFigureOnce() {
        TargetStanding first = standing(ReformArea.PROCEDURES, "a.b", null, null, "2026");
        TargetStanding again = standing(ReformArea.DIGITAL_GOVERNMENT, "a.b", " ", null, "2026");
        TargetStanding other = standing(ReformArea.PROCEDURES, "c.d", null, null, "2026");

        assertThat(CountedOnce.of(List.of(first, again, other))).containsExactly(first, other);
    }

    @Test
    @DisplayName("R28: khác thời điểm, khác cấp, khác bộ lọc là chỉ tiêu khác")
    void keepsWhatMeasuresSomethingElse() {
        List<TargetStanding> different = List.of(
                standing(ReformArea.PROCEDURES, "a.b", null, null, "2026"),
                standing(ReformArea.PROCEDURES, "a.b", null, null, "2021-2025"),
                standing(ReformArea.PROCEDURES, "a.b", null, UnitLevel.COMMUNE, "2026"),
                standing(ReformArea.PROCEDURES, "a.b", "field_group = land", null, "2026"));

        assertThat(CountedOnce.of(different)).isEqualTo(different);
    }

    @Test
    @DisplayName("Chỉ tiêu chưa gắn chỉ số thì không đoán là trùng")
    void keepsWhatNothingProves() {
        List<TargetStanding> unproved = List.of(
                standing(ReformArea.PROCEDURES, null, null, null, "2026"),
                standing(ReformArea.PROCEDURES, null, null, null, "2026"));

        assertThat(CountedOnce.of(unproved)).hasSize(2);
    }

    private static TargetStanding standing(
            ReformArea area,
            @Nullable String indicator,
            @Nullable String filter,
            @Nullable UnitLevel level,
            String horizon) {
        Horizon when = Horizon.of(horizon);
        Target target = new Target(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                area,
                LocalizedText.of("Chỉ tiêu thử"),
                null,
                Aim.of(Comparator.AT_LEAST, BigDecimal.TEN, "%"),
                new Reach(level, null, null, null),
                new Proof(indicator, filter),
                when,
                LocalDate.of(when.first(), 1, 1),
                when.lastDay(),
                null,
                null,
                null);
        return TargetStanding.unproved(target, TODAY);
    }
}
