package vn.thongsuot.calendar.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.calendar.WorkingCalendar;

/** What people have planned on days by a calendar and no limit counts (Vietnamese: lịch hẹn, ca trực trong ngày); a bean. */
public interface PlannedDays {

    /**
     * What lies on days from today on in time that is not worked, by day and place.
     *
     * @param unitId the unit whose calendar changes; null for all of the authority
     * @param calendars calendar of a unit by which the time is worked or not
     */
    List<PlannedDay> listUnworked(
            UUID authorityId,
            @Nullable UUID unitId,
            NavigableSet<LocalDate> days,
            Function<UUID, WorkingCalendar> calendars);

    /** Tells those who left a contact that a decision makes their time unworked, each once; in the caller's transaction. */
    void tell(
            UUID changeId,
            UUID authorityId,
            @Nullable UUID unitId,
            NavigableSet<LocalDate> days,
            Function<UUID, WorkingCalendar> calendars);

    /** Who was told when a decision was applied. */
    Told countTold(UUID authorityId, UUID changeId);
}
