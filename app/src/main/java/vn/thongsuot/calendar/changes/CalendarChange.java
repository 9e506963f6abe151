package vn.thongsuot.calendar.changes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.calendar.Hours;
import vn.thongsuot.calendar.SpecialDay;
import vn.thongsuot.shared.LocalizedText;

/**
 * A decision that changes days (Vietnamese: quyết định thay đổi lịch làm việc).
 *
 * @param unitId null for all of the authority
 * @param status draft, discarded or applied
 */
public record CalendarChange(
        UUID id,
        UUID authorityId,
        @Nullable UUID unitId,
        String number,
        LocalDate decidedOn,
        String status,
        int version,
        UUID draftedBy,
        @Nullable UUID appliedBy,
        @Nullable Instant appliedAt,
        List<Day> days) {

    public CalendarChange {
        days = List.copyOf(days);
    }

    /**
     * What it makes of a day.
     *
     * @param kind null where the day follows the plain week again
     * @param beforeKind what it was when it was applied; null on a plain day
     */
    public record Day(
            LocalDate day,
            SpecialDay.@Nullable Kind kind,
            LocalizedText name,
            List<Hours> hours,
            @Nullable String beforeKind) {

        public Day {
            hours = List.copyOf(hours);
        }

        Optional<SpecialDay> special() {
            return kind == null ? Optional.empty() : Optional.of(new SpecialDay(day, kind, name, hours, true));
        }
    }

    public boolean isDraft() {
        return status.equals("draft");
    }

    /** As calendars take it. */
    Map<LocalDate, Optional<SpecialDay>> specials() {
        Map<LocalDate, Optional<SpecialDay>> specials = new LinkedHashMap<>();
        days.forEach(day -> specials.put(day.day(), day.special()));
        return specials;
    }
}
