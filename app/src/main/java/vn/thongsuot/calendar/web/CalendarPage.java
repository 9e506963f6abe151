package vn.thongsuot.calendar.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;

/**
 * What the calendar of a year shows.
 *
 * @param workingDays in the whole year
 */
record CalendarPage(
        Ui ui,
        int year,
        String unitName,
        boolean confirmed,
        String source,
        int workingDays,
        String previousHref,
        String nextHref,
        String csvHref,
        List<Choice> units,
        List<Month> months,
        List<Special> specials,
        List<Weekday> week) {

    /** A month; each week has seven cells. */
    record Month(int number, String name, int workingDays, List<List<Cell>> weeks) {}

    /**
     * A day.
     *
     * @param number null outside the month
     * @param mark short word for a day that differs; empty on a plain one
     * @param reason why it differs, for those who do not see the colour
     */
    record Cell(@Nullable Integer number, String look, String mark, String reason, boolean today) {}

    /**
     * A day that differs from the plain week.
     *
     * @param sourceHref the decision that brought it; null where it came with the product
     */
    record Special(
            String day,
            String kind,
            String kindLook,
            String reason,
            List<String> hours,
            String source,
            @Nullable String sourceHref,
            boolean checked) {}

    /** Hours of a weekday. */
    record Weekday(String name, List<String> working, List<String> counter) {}
}
