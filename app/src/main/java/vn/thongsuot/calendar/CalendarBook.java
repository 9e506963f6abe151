package vn.thongsuot.calendar;

import static vn.thongsuot.db.calendar.Tables.YEAR;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
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

    /** From where the days off of a year are known. */
    public Optional<String> findSource(UUID authorityId, int year) {
        return db.select(YEAR.SOURCE)
                .from(YEAR)
                .where(YEAR.AUTHORITY_ID.eq(authorityId), YEAR.YEAR_.eq(year))
                .fetchOptional(YEAR.SOURCE);
    }
}
