package vn.thongsuot.centres.booking;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.thongsuot.calendar.Hours;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.centres.CounterView;
import vn.thongsuot.centres.ShiftView;

/** Half hours of a day and how many can be booked in each (Vietnamese: khung giờ hẹn); pure. */
final class SlotPlan {

    static final int MINUTES = 30;

    private SlotPlan() {}

    /** Half hours that lie in the opening hours as a whole. */
    static List<LocalTime> times(List<Hours> hours) {
        List<LocalTime> times = new ArrayList<>();
        for (Hours stretch : hours) {
            int closes = stretch.closes().toSecondOfDay() / 60;
            for (int at = stretch.opens().toSecondOfDay() / 60; at + MINUTES <= closes; at += MINUTES) {
                times.add(LocalTime.ofSecondOfDay(at * 60L));
            }
        }
        return times;
    }

    /** Whether the place is open in the whole of a half hour. */
    static boolean isWorked(WorkingCalendar calendar, LocalDate day, LocalTime slot) {
        return times(calendar.hours(day)).contains(slot);
    }

    /**
     * Counters that are to be open in a half hour: those with a shift over all of it, or every counter on a day without any shift.
     *
     * @param shifts of the day
     */
    static int open(LocalTime slot, List<CounterView> counters, List<ShiftView> shifts) {
        if (shifts.isEmpty()) {
            return counters.size();
        }
        LocalTime end = slot.plusMinutes(MINUTES);
        return (int) shifts.stream()
                .filter(shift -> !shift.hours().opens().isAfter(slot)
                        && !shift.hours().closes().isBefore(end))
                .map(ShiftView::counterId)
                .distinct()
                .count();
    }

    /** What so many counters serve in a half hour, and the share of it that can be booked; one at least where a counter is open. */
    static int capacity(int counters, int serviceMinutes, int percent) {
        return counters == 0 ? 0 : Math.max(1, counters * MINUTES * percent / (serviceMinutes * 100));
    }
}
