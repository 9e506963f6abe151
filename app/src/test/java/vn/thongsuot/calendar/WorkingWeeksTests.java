package vn.thongsuot.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Giờ làm việc theo từng giai đoạn")
class WorkingWeeksTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 17);

    private final WorkingCalendar calendar = new WorkingCalendar(weeks(), List.of(), Set.of(2026));

    @Test
    @DisplayName("Ngày trước mốc đầu theo giờ đầu; từ mốc sau theo giờ mới; phút làm việc cộng đúng qua mốc")
    void followsTheWeekOfTheDay() {
        assertThat(calendar.hours(MONDAY.minusWeeks(52))).hasSize(2);
        assertThat(calendar.hours(MONDAY.minusDays(3))).hasSize(2);
        assertThat(calendar.hours(MONDAY)).isEqualTo(Hours.parse("08:00-12:00"));
        assertThat(calendar.isWorkingDay(MONDAY.plusDays(1))).isFalse();
        assertThat(calendar.workingMinutes(
                        MONDAY.minusDays(3).atTime(0, 0), MONDAY.plusDays(1).atTime(0, 0)))
                .isEqualTo(7 * 60 + 30 + 4 * 60);
        assertThat(calendar.nextWorkingDay(MONDAY)).isEqualTo(MONDAY.plusWeeks(1));
    }

    private static NavigableMap<LocalDate, Map<DayOfWeek, List<Hours>>> weeks() {
        NavigableMap<LocalDate, Map<DayOfWeek, List<Hours>>> weeks = new TreeMap<>();
        weeks.put(LocalDate.of(2026, 1, 1), WorkingCalendar.plainWeek(Hours.parse("07:30-11:30 13:30-17:00")));
        weeks.put(MONDAY, Map.of(DayOfWeek.MONDAY, Hours.parse("08:00-12:00")));
        return weeks;
    }
}
