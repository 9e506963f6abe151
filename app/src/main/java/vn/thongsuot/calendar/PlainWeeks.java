package vn.thongsuot.calendar;

import static vn.thongsuot.db.calendar.Tables.WEEKLY_HOURS;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.thongsuot.db.calendar.tables.records.WeeklyHoursRecord;

/** Reads the plain week of a unit: the authority's, with what the unit has of its own. */
@Component
class PlainWeeks {

    private final DSLContext db;

    PlainWeeks(DSLContext db) {
        this.db = db;
    }

    /** Working time, which counts: the unit's where it has any, else the authority's. */
    Map<DayOfWeek, List<Hours>> working(UUID authorityId, UUID unitId) {
        List<WeeklyHoursRecord> rows = rows(authorityId, unitId, "working");
        boolean own = rows.stream().anyMatch(row -> row.getUnitId() != null);
        return week(
                rows.stream().filter(row -> own == (row.getUnitId() != null)).toList());
    }

    /** Counter hours, in which reception is possible: a weekday of the unit's own goes before the authority's. */
    Map<DayOfWeek, List<Hours>> counter(UUID authorityId, UUID unitId) {
        List<WeeklyHoursRecord> rows = rows(authorityId, unitId, "counter");
        Map<DayOfWeek, List<Hours>> week =
                week(rows.stream().filter(row -> row.getUnitId() == null).toList());
        week.putAll(week(rows.stream().filter(row -> row.getUnitId() != null).toList()));
        return week;
    }

    private List<WeeklyHoursRecord> rows(UUID authorityId, UUID unitId, String purpose) {
        return db.selectFrom(WEEKLY_HOURS)
                .where(WEEKLY_HOURS.AUTHORITY_ID.eq(authorityId), WEEKLY_HOURS.PURPOSE.eq(purpose))
                .and(WEEKLY_HOURS.UNIT_ID.isNull().or(WEEKLY_HOURS.UNIT_ID.eq(unitId)))
                .orderBy(WEEKLY_HOURS.WEEKDAY, WEEKLY_HOURS.OPENS)
                .fetch();
    }

    private static Map<DayOfWeek, List<Hours>> week(List<WeeklyHoursRecord> rows) {
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        rows.forEach(row -> week.computeIfAbsent(DayOfWeek.of(row.getWeekday()), day -> new ArrayList<>())
                .add(new Hours(row.getOpens(), row.getCloses())));
        return week;
    }
}
