package vn.thongsuot.centres.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/**
 * Booking a time at a point.
 *
 * @param days that can be booked; each is a link
 * @param slots half hours of the chosen day
 */
record BookingPage(
        Ui ui,
        String path,
        String point,
        String address,
        List<Choice> days,
        String day,
        List<Slot> slots,
        List<Choice> fields,
        List<Choice> priorities,
        TypedForm form,
        Map<String, String> errors) {

    /** A half hour. @param left how many are left, in words */
    record Slot(String time, String left, boolean free, boolean chosen) {}

    /** The points between which people choose. */
    record Points(Ui ui, List<Point> points, @Nullable String error, String code) {}

    /** A point with its services in words. */
    record Point(String path, String name, String address, String services) {}

    /** A booking as who has the code sees it. @param off whether nobody will be there, since a later decision made it a day off */
    record Booked(
            Ui ui,
            String code,
            String point,
            String address,
            String when,
            String field,
            String status,
            boolean open,
            boolean off) {}
}
