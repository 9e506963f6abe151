package vn.thongsuot.calendar;

import static vn.thongsuot.db.calendar.Tables.CHANGE;
import static vn.thongsuot.db.calendar.Tables.SPECIAL_DAY;
import static vn.thongsuot.db.calendar.Tables.YEAR;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;

/** What people read of a calendar beside the counting: hours of the week and where a year comes from (Vietnamese: tra cứu lịch làm việc). */
@Service
public class CalendarBook {

    private final DSLContext db;
    private final PlainWeeks weeks;
    private final Clock clock;

    CalendarBook(DSLContext db, PlainWeeks weeks, Clock clock) {
        this.db = db;
        this.weeks = weeks;
        this.clock = clock;
    }

    /** Working time of today, which counts; a free weekday is missing. */
    public Map<DayOfWeek, List<Hours>> listWorkingHours(UUID authorityId, UUID unitId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return Objects.requireNonNull(weeks.working(authorityId, unitId, null).floorEntry(today))
                .getValue();
    }

    /** Counter hours of today, in which reception is possible; a weekday without them is missing. */
    public Map<DayOfWeek, List<Hours>> listCounterHours(UUID authorityId, UUID unitId) {
        return weeks.counter(authorityId, unitId, LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    /** Days from today on from which other working time of the unit or the authority holds. */
    public List<LocalDate> listComing(UUID authorityId, UUID unitId) {
        return List.copyOf(weeks.working(authorityId, unitId, null)
                .tailMap(LocalDate.ofInstant(clock.instant(), clock.getZone()), false)
                .keySet());
    }

    /** A decision that brought a day (Vietnamese: quyết định làm căn cứ của ngày). */
    public record Source(UUID changeId, String number) {}

    /** The decisions by which days of a unit's year differ; a day that came with the product is missing. */
    public Map<LocalDate, Source> listSources(UUID authorityId, UUID unitId, int year) {
        Map<LocalDate, Source> sources = new HashMap<>();
        db.select(SPECIAL_DAY.DAY, SPECIAL_DAY.CHANGE_ID, CHANGE.NUMBER)
                .from(SPECIAL_DAY)
                .leftJoin(CHANGE)
                .on(CHANGE.ID.eq(SPECIAL_DAY.CHANGE_ID))
                .where(SPECIAL_DAY.AUTHORITY_ID.eq(authorityId))
                .and(SPECIAL_DAY.UNIT_ID.isNull().or(SPECIAL_DAY.UNIT_ID.eq(unitId)))
                .and(SPECIAL_DAY.DAY.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .orderBy(SPECIAL_DAY.UNIT_ID.asc().nullsFirst())
                .forEach(row -> {
                    if (row.value2() == null) {
                        sources.remove(row.value1());
                    } else {
                        sources.put(row.value1(), new Source(row.value2(), row.value3()));
                    }
                });
        return sources;
    }

    /** From where the days off of a year are known. */
    public Optional<String> findSource(UUID authorityId, int year) {
        return db.select(YEAR.SOURCE)
                .from(YEAR)
                .where(YEAR.AUTHORITY_ID.eq(authorityId), YEAR.YEAR_.eq(year))
                .fetchOptional(YEAR.SOURCE);
    }
}
