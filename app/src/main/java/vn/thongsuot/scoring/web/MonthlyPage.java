package vn.thongsuot.scoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;

/**
 * Points of the 766 set for a month.
 *
 * @param kept whether they are the kept points of a whole month, not those of a running one
 * @param label name of the formulas' version
 * @param unit the unit that is opened; null for all
 */
record MonthlyPage(
        Ui ui,
        String title,
        boolean kept,
        @Nullable String label,
        List<Choice> months,
        String month,
        List<Head> heads,
        List<Row> rows,
        @Nullable Unit unit) {

    /** A group with its maximum. */
    record Head(String nameKey, String max) {}

    /** A unit with the points of each group. */
    record Row(String href, String unit, List<String> points, String total, boolean whole) {}

    /** One unit in detail. */
    record Unit(String name, List<Part> parts) {}

    /** An indicator of the opened unit. */
    record Part(
            String groupKey,
            String name,
            String href,
            String points,
            String sourceKey,
            String version,
            String history) {}
}
