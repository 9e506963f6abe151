package vn.thongsuot.calendar.changes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.thongsuot.calendar.SpecialDay;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.calendar.WorkingCalendars;
import vn.thongsuot.shared.DayFormat;
import vn.thongsuot.shared.DomainException;

/**
 * When the days off of a year may be taken as known (Vietnamese: điều kiện xác nhận lịch năm): the year is near, for the whole authority,
 * not confirmed yet, and its holidays stand in it. Where one of fixed date is missing it would turn into a working day.
 */
@Component
class YearSettlement {

    private static final int YEARS_BACK = 1;
    private static final int YEARS_AHEAD = 2;

    private final WorkingCalendars calendars;
    private final Clock clock;

    YearSettlement(WorkingCalendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * @throws DomainException CAL-010 if the year is confirmed already, CAL-011 for a year that is not near, CAL-012 without its days off,
     *     CAL-013 for one unit alone
     */
    void require(CalendarChange change) {
        Integer year = change.settlesYear();
        if (year == null) {
            return;
        }
        if (change.unitId() != null) {
            throw new DomainException("CAL-013", DomainException.Kind.INVALID, "a year is settled for all");
        }
        if (years().noneMatch(allowed -> allowed == year)) {
            throw new DomainException(
                    "CAL-011",
                    DomainException.Kind.INVALID,
                    "year %d, allowed: %d to %d".formatted(year, thisYear() - YEARS_BACK, thisYear() + YEARS_AHEAD),
                    String.valueOf(thisYear() - YEARS_BACK),
                    String.valueOf(thisYear() + YEARS_AHEAD));
        }
        if (calendar(change.authorityId()).isConfirmed(year)) {
            throw new DomainException(
                    "CAL-010", DomainException.Kind.CONFLICT, "year is confirmed", String.valueOf(year));
        }
        WorkingCalendar settled = calendar(change);
        List<LocalDate> missing = WorkingCalendar.fixedHolidays(year).stream()
                .filter(settled::isWorkingDay)
                .toList();
        if (!missing.isEmpty()) {
            throw new DomainException(
                    "CAL-012",
                    DomainException.Kind.INVALID,
                    "holidays are missing",
                    String.valueOf(year),
                    String.join(
                            ", ", missing.stream().map(DayFormat.DAY::format).toList()));
        }
    }

    List<Integer> listOpen(UUID authorityId) {
        WorkingCalendar calendar = calendar(authorityId);
        return years().filter(year -> !calendar.isConfirmed(year)).boxed().toList();
    }

    Optional<SettledYear> find(CalendarChange change) {
        Integer year = change.settlesYear();
        if (year == null) {
            return Optional.empty();
        }
        WorkingCalendar calendar = change.isDraft() ? calendar(change) : calendar(change.authorityId());
        List<SpecialDay> days = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .flatMap(day -> calendar.findSpecialDay(day).stream())
                .toList();
        int off = (int) days.stream().filter(day -> day.hours().isEmpty()).count();
        int worked = (int) days.stream()
                .filter(day -> day.kind() == SpecialDay.Kind.WORKED)
                .count();
        return Optional.of(new SettledYear(year, off, worked));
    }

    /** Read anew: another node may just have applied a decision. */
    private WorkingCalendar calendar(UUID authorityId) {
        return calendars.with(authorityId, authorityId, null, Map.of());
    }

    private WorkingCalendar calendar(CalendarChange change) {
        return calendars.with(
                change.authorityId(),
                change.authorityId(),
                null,
                change.specials(),
                change.week(),
                change.settlesYear());
    }

    private IntStream years() {
        return IntStream.rangeClosed(thisYear() - YEARS_BACK, thisYear() + YEARS_AHEAD);
    }

    private int thisYear() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone()).getYear();
    }
}
