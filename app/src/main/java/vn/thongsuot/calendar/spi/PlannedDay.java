package vn.thongsuot.calendar.spi;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.thongsuot.shared.LocalizedText;

/**
 * What people have planned at a place in time that is not worked (Vietnamese: lịch hẹn, ca trực rơi vào giờ nghỉ).
 *
 * @param href page of the place
 * @param bookings how many are booked, by the time of day
 * @param shifts how many shifts lie in such time, wholly or in part
 */
public record PlannedDay(
        LocalDate day, LocalizedText place, String href, SortedMap<LocalTime, Integer> bookings, int shifts) {

    public PlannedDay {
        bookings = Collections.unmodifiableSortedMap(new TreeMap<>(bookings));
    }

    public int booked() {
        return bookings.values().stream().mapToInt(Integer::intValue).sum();
    }
}
