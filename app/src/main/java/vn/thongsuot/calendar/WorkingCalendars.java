package vn.thongsuot.calendar;

import static vn.thongsuot.db.calendar.Tables.SPECIAL_DAY;
import static vn.thongsuot.db.calendar.Tables.YEAR;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.thongsuot.db.calendar.tables.records.SpecialDayRecord;
import vn.thongsuot.platform.LocalizedJson;

/** Working calendars of units (Vietnamese: lịch làm việc của đơn vị): the authority's, with what a unit has of its own. */
@Service
public class WorkingCalendars {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final DSLContext db;
    private final PlainWeeks weeks;
    private final Clock clock;
    private final Map<UUID, Kept> kept = new ConcurrentHashMap<>();

    WorkingCalendars(DSLContext db, PlainWeeks weeks, Clock clock) {
        this.db = db;
        this.weeks = weeks;
        this.clock = clock;
    }

    /** The calendar of working time, which counts; immutable, at most half a minute old. */
    public WorkingCalendar forUnit(UUID authorityId, UUID unitId) {
        Instant now = clock.instant();
        Kept known = kept.get(unitId);
        if (known == null || known.until().isBefore(now)) {
            known = new Kept(load(authorityId, unitId), now.plus(FRESH));
            kept.put(unitId, known);
        }
        return known.calendar();
    }

    /** The calendar of a unit as it would be with other days in place of its own or, for an authority's change, of the common ones. */
    public WorkingCalendar with(
            UUID authorityId, UUID unitId, @Nullable UUID changedUnit, Map<LocalDate, Optional<SpecialDay>> changes) {
        return with(authorityId, unitId, changedUnit, changes, null, null);
    }

    /** As above, with other hours of the week and a year that is confirmed as well. */
    public WorkingCalendar with(
            UUID authorityId,
            UUID unitId,
            @Nullable UUID changedUnit,
            Map<LocalDate, Optional<SpecialDay>> changes,
            @Nullable WeekChange week,
            @Nullable Integer settledYear) {
        Map<LocalDate, SpecialDay> common = new LinkedHashMap<>();
        Map<LocalDate, SpecialDay> own = new LinkedHashMap<>();
        rows(authorityId, unitId).forEach(row -> (row.getUnitId() == null ? common : own).put(row.getDay(), day(row)));
        Map<LocalDate, SpecialDay> changed = changedUnit == null ? common : own;
        if (changedUnit == null || changedUnit.equals(unitId)) {
            changes.forEach((date, special) ->
                    special.ifPresentOrElse(found -> changed.put(date, found), () -> changed.remove(date)));
        }
        common.putAll(own);
        Set<Integer> years = new HashSet<>(confirmed(authorityId));
        if (settledYear != null) {
            years.add(settledYear);
        }
        return new WorkingCalendar(weeks.working(authorityId, unitId, week), List.copyOf(common.values()), years);
    }

    /** Forgets what is kept, after a change on this node. */
    void forget() {
        kept.clear();
    }

    private WorkingCalendar load(UUID authorityId, UUID unitId) {
        return new WorkingCalendar(
                weeks.working(authorityId, unitId, null),
                days(authorityId, unitId),
                new HashSet<>(confirmed(authorityId)));
    }

    private List<Integer> confirmed(UUID authorityId) {
        return db.select(YEAR.YEAR_)
                .from(YEAR)
                .where(YEAR.AUTHORITY_ID.eq(authorityId), YEAR.CONFIRMED.isTrue())
                .fetch(YEAR.YEAR_);
    }

    private List<SpecialDayRecord> rows(UUID authorityId, UUID unitId) {
        return db.selectFrom(SPECIAL_DAY)
                .where(SPECIAL_DAY.AUTHORITY_ID.eq(authorityId))
                .and(SPECIAL_DAY.UNIT_ID.isNull().or(SPECIAL_DAY.UNIT_ID.eq(unitId)))
                .orderBy(SPECIAL_DAY.UNIT_ID.asc().nullsFirst())
                .fetch();
    }

    private List<SpecialDay> days(UUID authorityId, UUID unitId) {
        Map<LocalDate, SpecialDay> days = new LinkedHashMap<>();
        rows(authorityId, unitId).forEach(row -> days.put(row.getDay(), day(row)));
        return List.copyOf(days.values());
    }

    private static SpecialDay day(SpecialDayRecord row) {
        return new SpecialDay(
                row.getDay(),
                SpecialDay.Kind.of(row.getKind()),
                LocalizedJson.read(row.getName()),
                row.getHours() == null ? List.of() : Hours.parse(row.getHours()),
                row.getConfirmed());
    }

    private record Kept(WorkingCalendar calendar, Instant until) {}
}
