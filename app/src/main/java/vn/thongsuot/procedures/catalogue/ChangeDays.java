package vn.thongsuot.procedures.catalogue;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.calendar.WorkingCalendars;

/**
 * Last days of the duties that a change of procedures creates (Vietnamese: hạn công bố, hạn công khai), for a province: announced
 * five working days before it takes effect, public five working days after the decision (766/QĐ-TTg, 1.1 and 1.2). These hold for
 * procedures of citizens and businesses; internal ones have no such days. No act sets a day for routes; they are due when the change
 * takes effect.
 */
@Component
class ChangeDays {

    private static final int BEFORE = 5;
    private static final int AFTER = 5;

    private final WorkingCalendars calendars;

    ChangeDays(WorkingCalendars calendars) {
        this.calendars = calendars;
    }

    LocalDate announceDue(UUID authorityId, UUID unitId, LocalDate effectiveOn) {
        WorkingCalendar calendar = calendars.forUnit(authorityId, unitId);
        LocalDate day = effectiveOn;
        for (int i = 0; i < BEFORE; i++) {
            day = calendar.previousWorkingDay(day);
        }
        return day;
    }

    LocalDate publishDue(UUID authorityId, UUID unitId, LocalDate announcedOn) {
        WorkingCalendar calendar = calendars.forUnit(authorityId, unitId);
        LocalDate day = announcedOn;
        for (int i = 0; i < AFTER; i++) {
            day = calendar.nextWorkingDay(day);
        }
        return day;
    }

    WorkingCalendar calendar(UUID authorityId, UUID unitId) {
        return calendars.forUnit(authorityId, unitId);
    }
}
