package vn.thongsuot.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Other hours of the week from a day on (Vietnamese: thay đổi giờ làm việc trong tuần).
 *
 * @param unitId null for all of the authority; a unit with hours of its own keeps them
 * @param purpose {@code working}, which counts, or {@code counter}, in which reception is possible
 * @param hours by weekday, in the order of the day; a free weekday is missing
 */
public record WeekChange(@Nullable UUID unitId, String purpose, LocalDate from, Map<DayOfWeek, List<Hours>> hours) {

    public static final String WORKING = "working";
    public static final String COUNTER = "counter";

    public WeekChange {
        Map<DayOfWeek, List<Hours>> copied = new EnumMap<>(DayOfWeek.class);
        hours.forEach((day, stretches) -> {
            if (!stretches.isEmpty()) {
                copied.put(day, List.copyOf(stretches));
            }
        });
        hours = copied;
    }

    /** Whether due dates are counted by it. */
    public boolean counts() {
        return purpose.equals(WORKING);
    }
}
