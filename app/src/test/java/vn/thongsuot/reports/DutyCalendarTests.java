package vn.thongsuot.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.calendar.Hours;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Hạn gửi báo cáo và ngày nghỉ")
class DutyCalendarTests {

    private static final WorkingCalendar WORKS = new WorkingCalendar(
            WorkingCalendar.plainWeek(List.of(new Hours(LocalTime.of(8, 0), LocalTime.of(17, 0)))),
            List.of(),
            Set.of());

    @Test
    @DisplayName("Chế độ không quy định thì hạn giữ nguyên, dù rơi vào ngày nghỉ")
    void staysWhereTheRegimeSaysNothing() {
        assertThat(due(false, null, 2, 8)).isEqualTo(LocalDate.of(2026, 9, 2));
        assertThat(due(false, 14, 3, 10)).isEqualTo(LocalDate.of(2026, 10, 17));
    }

    @Test
    @DisplayName("Chế độ quy định thì hạn rơi vào ngày lễ, thứ Bảy chuyển sang ngày làm việc kế tiếp")
    void movesOffDaysOff() {
        assertThat(due(true, null, 2, 8)).isEqualTo(LocalDate.of(2026, 9, 3));
        assertThat(due(true, 14, 3, 10)).isEqualTo(LocalDate.of(2026, 10, 19));
        assertThat(due(true, 14, 5, 10)).isEqualTo(LocalDate.of(2026, 10, 19));
    }

    /** Of the report of a month of 2026. */
    private static LocalDate due(
            boolean moves, @org.jspecify.annotations.Nullable Integer cutOff, int days, int month) {
        UUID unit = UUID.randomUUID();
        Regime regime = new Regime(
                UUID.randomUUID(),
                unit,
                LocalizedText.of("Thử"),
                unit,
                null,
                null,
                Regime.Reporters.ALL,
                true,
                cutOff,
                null,
                true,
                new Regime.Handling(moves, true, null),
                LocalDate.of(2026, 1, 1),
                null,
                UUID.randomUUID(),
                null,
                0,
                List.of(new Regime.Cadence(PeriodKind.MONTH, days, days + 2)));
        return DutyCalendar.upTo(regime, LocalDate.of(2026, 12, 31), WORKS).stream()
                .filter(one -> one.period().year() == 2026 && one.period().n() == month)
                .findFirst()
                .orElseThrow()
                .dueOn();
    }
}
