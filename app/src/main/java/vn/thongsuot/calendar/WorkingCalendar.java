package vn.thongsuot.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * When a unit works (Vietnamese: lịch làm việc), to the minute, in Vietnamese time. Immutable and thread-safe.
 *
 * <p>In a year that is not confirmed the plain week counts, with the holidays whose date never moves; what is computed
 * there is provisional (Vietnamese: tạm tính).
 */
public final class WorkingCalendar {

    private static final Set<MonthDay> FIXED_HOLIDAYS =
            Set.of(MonthDay.of(1, 1), MonthDay.of(4, 30), MonthDay.of(5, 1), MonthDay.of(9, 2));

    private final NavigableMap<LocalDate, Map<DayOfWeek, List<Hours>>> weeks;
    private final Map<LocalDate, SpecialDay> specialDays;
    private final Set<Integer> confirmedYears;

    /**
     * @param week working hours per weekday, each list in the order of the day; a missing or empty one is free
     * @param specialDays days that differ
     * @param confirmedYears years whose days off and worked Saturdays are known
     */
    public WorkingCalendar(
            Map<DayOfWeek, List<Hours>> week, List<SpecialDay> specialDays, Set<Integer> confirmedYears) {
        this(always(week), specialDays, confirmedYears);
    }

    /** As above. @param weeks working hours per weekday by the day from which they hold, the first one for all days before it too */
    public WorkingCalendar(
            NavigableMap<LocalDate, Map<DayOfWeek, List<Hours>>> weeks,
            List<SpecialDay> specialDays,
            Set<Integer> confirmedYears) {
        this.weeks = new TreeMap<>(weeks);
        this.specialDays =
                specialDays.stream().collect(Collectors.toUnmodifiableMap(SpecialDay::day, Function.identity()));
        this.confirmedYears = Set.copyOf(confirmedYears);
    }

    /** Monday to Friday, the same hours each day. */
    public static Map<DayOfWeek, List<Hours>> plainWeek(List<Hours> hours) {
        return Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)
                .stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), day -> hours));
    }

    public boolean isConfirmed(int year) {
        return confirmedYears.contains(year);
    }

    /** Working hours of a day in order; empty when it is free. */
    public List<Hours> hours(LocalDate day) {
        SpecialDay special = specialDays.get(day);
        if (special != null) {
            return special.hours();
        }
        if (!isConfirmed(day.getYear()) && FIXED_HOLIDAYS.contains(MonthDay.from(day))) {
            return List.of();
        }
        return weekOf(day).getOrDefault(day.getDayOfWeek(), List.of());
    }

    private Map<DayOfWeek, List<Hours>> weekOf(LocalDate day) {
        Map.Entry<LocalDate, Map<DayOfWeek, List<Hours>>> known = weeks.floorEntry(day);
        return Objects.requireNonNull(known == null ? weeks.firstEntry() : known)
                .getValue();
    }

    private static NavigableMap<LocalDate, Map<DayOfWeek, List<Hours>>> always(Map<DayOfWeek, List<Hours>> week) {
        NavigableMap<LocalDate, Map<DayOfWeek, List<Hours>>> weeks = new TreeMap<>();
        weeks.put(LocalDate.MIN, Map.copyOf(week));
        return weeks;
    }

    /** The holidays of a year whose date never moves. */
    public static List<LocalDate> fixedHolidays(int year) {
        return FIXED_HOLIDAYS.stream().map(day -> day.atYear(year)).sorted().toList();
    }

    public Optional<SpecialDay> findSpecialDay(LocalDate day) {
        return Optional.ofNullable(specialDays.get(day));
    }

    public boolean isWorkingDay(LocalDate day) {
        return !hours(day).isEmpty();
    }

    /** First opening of a working day. */
    public LocalDateTime opening(LocalDate day) {
        return day.atTime(hours(day).getFirst().opens());
    }

    /** Last closing of a working day. */
    public LocalDateTime closing(LocalDate day) {
        return day.atTime(hours(day).getLast().closes());
    }

    public boolean isWorkingTime(LocalDateTime at) {
        LocalTime time = at.toLocalTime();
        return hours(at.toLocalDate()).stream().anyMatch(hours -> hours.contains(time));
    }

    /** The instant itself inside working time, else the next opening. */
    public LocalDateTime nextWorkingTime(LocalDateTime at) {
        LocalTime time = at.toLocalTime();
        for (Hours hours : hours(at.toLocalDate())) {
            if (hours.contains(time)) {
                return at;
            }
            if (time.isBefore(hours.opens())) {
                return at.toLocalDate().atTime(hours.opens());
            }
        }
        return opening(nextWorkingDay(at.toLocalDate()));
    }

    /** The first working day after a day. */
    public LocalDate nextWorkingDay(LocalDate day) {
        return findNextWorkingDay(day)
                .orElseThrow(() -> new IllegalStateException("No working day within a year after " + day + "."));
    }

    /** The first working day after a day; empty where there is none within a year, as before an office has its hours. */
    public Optional<LocalDate> findNextWorkingDay(LocalDate day) {
        return day.plusDays(1)
                .datesUntil(day.plusDays(367))
                .filter(this::isWorkingDay)
                .findFirst();
    }

    /** The last working day before a day. */
    public LocalDate previousWorkingDay(LocalDate day) {
        LocalDate previous = day.minusDays(1);
        for (int tries = 0; tries < 366; tries++) {
            if (isWorkingDay(previous)) {
                return previous;
            }
            previous = previous.minusDays(1);
        }
        throw new IllegalStateException("No working day within a year before " + day + ".");
    }

    /** Working minutes in [from, to); 0 when {@code to} is not after {@code from}. */
    public long workingMinutes(LocalDateTime from, LocalDateTime to) {
        long minutes = 0;
        for (LocalDate day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
            for (Hours hours : hours(day)) {
                LocalDateTime opens = later(day.atTime(hours.opens()), from);
                LocalDateTime closes = earlier(day.atTime(hours.closes()), to);
                minutes += Math.max(0, Duration.between(opens, closes).toMinutes());
            }
        }
        return minutes;
    }

    private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDateTime earlier(LocalDateTime a, LocalDateTime b) {
        return a.isBefore(b) ? a : b;
    }
}
