package vn.thongsuot.programme.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.indicators.Expression;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.indicators.SourceKind;
import vn.thongsuot.programme.Aim;
import vn.thongsuot.programme.Comparator;
import vn.thongsuot.programme.Horizon;
import vn.thongsuot.programme.Proof;
import vn.thongsuot.programme.Reach;
import vn.thongsuot.programme.ReformArea;
import vn.thongsuot.programme.Target;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Hàng 13: cảnh báo sớm trước nhiều tuần, báo lên từng bậc theo thời gian chậm")
class EarlyWarningTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final BoardSettings SETTINGS = new BoardSettings(new BigDecimal("0.1"), 4, 8);

    @Test
    @DisplayName("Đang đúng tiến độ nhưng cả đầu tốt của dự báo cũng không đạt: báo trước 13 tuần")
    void row13WarnsWeeksBeforeTheYearIsLost() {
        EarlyWarning warning =
                warning(Progress.ON_TRACK, null, forecast("93", "95.9")).orElseThrow();

        assertThat(warning.willMiss()).isTrue();
        assertThat(warning.weeksLeft()).isEqualTo(13);
        assertThat(warning.step()).isEqualTo(EarlyWarning.Step.OFFICER);
    }

    @Test
    void saysNothingWhileTheForecastHoldsTheGoal() {
        assertThat(warning(Progress.ON_TRACK, null, forecast("94", "96"))).isEmpty();
        assertThat(warning(Progress.ON_TRACK, null, Optional.empty())).isEmpty();
    }

    @Test
    @DisplayName("Chậm dưới 4 tuần báo công chức, từ 4 tuần báo thủ trưởng, từ 8 tuần báo cấp trên")
    void row13ClimbsWithTheTime() {
        assertThat(stepAfter(TODAY.minusDays(27))).isEqualTo(EarlyWarning.Step.OFFICER);
        assertThat(stepAfter(TODAY.minusDays(28))).isEqualTo(EarlyWarning.Step.LEADER);
        assertThat(stepAfter(TODAY.minusDays(55))).isEqualTo(EarlyWarning.Step.LEADER);
        assertThat(stepAfter(TODAY.minusDays(56))).isEqualTo(EarlyWarning.Step.ABOVE);
    }

    private static Indicator indicator() {
        return new Indicator(
                "a.b",
                "1",
                LocalizedText.of("Chỉ số thử"),
                LocalizedText.of("%"),
                true,
                "dossier",
                "finished_on",
                "1",
                "1",
                new Expression.Number(BigDecimal.ONE),
                new Expression.Number(BigDecimal.ONE),
                true,
                new Indicator.Notes("dossiers", SourceKind.COMPUTED, "pair", null, null, null, null, null, null, false),
                LocalDate.of(2020, 1, 1),
                null);
    }

    private static EarlyWarning.Step stepAfter(LocalDate since) {
        return warning(Progress.LATE, since, Optional.empty()).orElseThrow().step();
    }

    private static Optional<Forecast> forecast(String low, String high) {
        return Optional.of(new Forecast(new BigDecimal(low), new BigDecimal(low), new BigDecimal(high), 6, 1000));
    }

    private static Optional<EarlyWarning> warning(
            Progress progress, @Nullable LocalDate since, Optional<Forecast> forecast) {
        Target target = new Target(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                ReformArea.PROCEDURES,
                LocalizedText.of("Chỉ tiêu thử"),
                null,
                Aim.of(Comparator.AT_LEAST, new BigDecimal("96"), "%"),
                Reach.ALL,
                Proof.by("a.b"),
                Horizon.year(2026),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                null,
                null,
                null);
        TargetStanding standing = new TargetStanding(
                target,
                indicator(),
                null,
                new BigDecimal("95"),
                LocalDate.of(2026, 1, 1),
                TODAY,
                progress,
                null,
                BigDecimal.ZERO,
                since,
                new Course(List.of()),
                List.of(),
                forecast,
                Optional.empty());
        return EarlyWarning.of(standing, TODAY, SETTINGS);
    }
}
