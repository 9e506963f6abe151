package vn.thongsuot.calendar;

import static vn.thongsuot.db.calendar.Tables.WEEKLY_HOURS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the plain weeks of a unit by the day from which they hold: the authority's, with what the unit has of its own. */
@Component
class PlainWeeks {

    private static final Field<LocalDate> FIRST = DSL.field("lower({0})", LocalDate.class, WEEKLY_HOURS.VALID);
    private static final Field<LocalDate> END = DSL.field("upper({0})", LocalDate.class, WEEKLY_HOURS.VALID);

    private final DSLContext db;

    PlainWeeks(DSLContext db) {
        this.db = db;
    }

    /** A stretch of a weekday, from a day until before another one. @param own whether it is the unit's */
    private record Row(
            boolean own,
            DayOfWeek weekday,
            Hours hours,
            LocalDate first,
            @Nullable LocalDate end) {

        boolean holds(LocalDate day) {
            return !day.isBefore(first) && (end == null || day.isBefore(end));
        }
    }

    /**
     * Working time, which counts: the unit's where it has any on the day, else the authority's.
     *
     * @param change that is not in force yet; null for what is
     * @return by the day from which it holds; the first one holds for all days before it, too
     */
    NavigableMap<LocalDate, Map<DayOfWeek, List<Hours>>> working(
            UUID authorityId, UUID unitId, @Nullable WeekChange change) {
        List<Row> rows = rows(authorityId, unitId, WeekChange.WORKING);
        if (change != null
                && change.counts()
                && (change.unitId() == null || change.unitId().equals(unitId))) {
            rows = with(rows, change);
        }
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Row row : rows) {
            LocalDate end = row.end();
            days.add(row.first());
            if (end != null) {
                days.add(end);
            }
        }
        NavigableMap<LocalDate, Map<DayOfWeek, List<Hours>>> weeks = new TreeMap<>();
        for (LocalDate day : days) {
            weeks.put(weeks.isEmpty() ? LocalDate.MIN : day, workingOn(rows, day));
        }
        if (weeks.isEmpty()) {
            weeks.put(LocalDate.MIN, Map.of());
        }
        return weeks;
    }

    /** Counter hours of a day, in which reception is possible: a weekday of the unit's own goes before the authority's. */
    Map<DayOfWeek, List<Hours>> counter(UUID authorityId, UUID unitId, LocalDate on) {
        List<Row> rows = rows(authorityId, unitId, WeekChange.COUNTER).stream()
                .filter(row -> row.holds(on))
                .toList();
        Map<DayOfWeek, List<Hours>> week =
                week(rows.stream().filter(row -> !row.own()).toList());
        week.putAll(week(rows.stream().filter(Row::own).toList()));
        return week;
    }

    private static Map<DayOfWeek, List<Hours>> workingOn(List<Row> rows, LocalDate day) {
        List<Row> held = rows.stream().filter(row -> row.holds(day)).toList();
        boolean own = held.stream().anyMatch(Row::own);
        return week(held.stream().filter(row -> row.own() == own).toList());
    }

    private static List<Row> with(List<Row> rows, WeekChange change) {
        boolean own = change.unitId() != null;
        List<Row> changed = new ArrayList<>();
        for (Row row : rows) {
            LocalDate end = row.end();
            if (row.own() != own || end != null && !end.isAfter(change.from())) {
                changed.add(row);
            } else if (row.first().isBefore(change.from())) {
                changed.add(new Row(own, row.weekday(), row.hours(), row.first(), change.from()));
            }
        }
        change.hours()
                .forEach((day, hours) ->
                        hours.forEach(stretch -> changed.add(new Row(own, day, stretch, change.from(), null))));
        return changed;
    }

    private List<Row> rows(UUID authorityId, UUID unitId, String purpose) {
        return db.select(
                        WEEKLY_HOURS.UNIT_ID, WEEKLY_HOURS.WEEKDAY, WEEKLY_HOURS.OPENS, WEEKLY_HOURS.CLOSES, FIRST, END)
                .from(WEEKLY_HOURS)
                .where(WEEKLY_HOURS.AUTHORITY_ID.eq(authorityId), WEEKLY_HOURS.PURPOSE.eq(purpose))
                .and(WEEKLY_HOURS.UNIT_ID.isNull().or(WEEKLY_HOURS.UNIT_ID.eq(unitId)))
                .orderBy(WEEKLY_HOURS.WEEKDAY, WEEKLY_HOURS.OPENS)
                .fetch(row -> new Row(
                        row.value1() != null,
                        DayOfWeek.of(row.value2()),
                        new Hours(row.value3(), row.value4()),
                        row.value5(),
                        row.value6()));
    }

    private static Map<DayOfWeek, List<Hours>> week(List<Row> rows) {
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        rows.forEach(row ->
                week.computeIfAbsent(row.weekday(), day -> new ArrayList<>()).add(row.hours()));
        return week;
    }
}
