package vn.thongsuot.calendar.changes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.calendar.Hours;
import vn.thongsuot.calendar.SpecialDay;
import vn.thongsuot.calendar.WeekChange;
import vn.thongsuot.shared.LocalizedText;

/**
 * A decision that changes days (Vietnamese: quyết định thay đổi lịch làm việc).
 *
 * @param unitId null for all of the authority
 * @param status draft, discarded or applied
 * @param week other hours of the week; null where it changes days only
 * @param settlesYear year whose days off are known with it (Vietnamese: xác nhận lịch năm); null where it settles none
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
        Instant draftedAt,
        @Nullable UUID appliedBy,
        @Nullable Instant appliedAt,
        List<Day> days,
        @Nullable WeekChange week,
        @Nullable Integer settlesYear) {

    /** Longer than any case is open by its limit. */
    private static final int COUNTED_DAYS = 800;

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

    /** Days that count otherwise than before; of other hours of the week those of the next {@value #COUNTED_DAYS} days. */
    NavigableSet<LocalDate> changedDays() {
        TreeSet<LocalDate> changed = new TreeSet<>();
        days.forEach(day -> changed.add(day.day()));
        if (week != null && week.counts()) {
            week.from().datesUntil(week.from().plusDays(COUNTED_DAYS)).forEach(changed::add);
        }
        return changed;
    }

    /** Whether open cases have to be counted again. */
    boolean counts() {
        return !days.isEmpty() || settlesYear != null || week != null && week.counts();
    }

    /** As calendars take it. */
    Map<LocalDate, Optional<SpecialDay>> specials() {
        Map<LocalDate, Optional<SpecialDay>> specials = new LinkedHashMap<>();
        days.forEach(day -> specials.put(day.day(), day.special()));
        return specials;
    }
}
