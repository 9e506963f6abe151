package vn.thongsuot.calendar;

import static vn.thongsuot.db.calendar.Tables.YEAR;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;

/** What people read of a calendar beside the counting: hours of the week and where a year comes from (Vietnamese: tra cứu lịch làm việc). */
@Service
public class CalendarBook {

    private final DSLContext db;
    private final PlainWeeks weeks;

    CalendarBook(DSLContext db, PlainWeeks weeks) {
        this.db = db;
        this.weeks = weeks;
    }

    /** Working time, which counts; a free weekday is missing. */
    public Map<DayOfWeek, List<Hours>> listWorkingHours(UUID authorityId, UUID unitId) {
        return weeks.working(authorityId, unitId);
    }

    /** Counter hours, in which reception is possible; a weekday without them is missing. */
    public Map<DayOfWeek, List<Hours>> listCounterHours(UUID authorityId, UUID unitId) {
        return weeks.counter(authorityId, unitId);
    }

    /** From where the days off of a year are known. */
    public Optional<String> findSource(UUID authorityId, int year) {
        return db.select(YEAR.SOURCE)
                .from(YEAR)
                .where(YEAR.AUTHORITY_ID.eq(authorityId), YEAR.YEAR_.eq(year))
                .fetchOptional(YEAR.SOURCE);
    }
}
