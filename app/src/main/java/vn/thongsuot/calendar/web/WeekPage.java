package vn.thongsuot.calendar.web;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.thongsuot.calendar.Hours;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/**
 * What the page of the hours of the week shows.
 *
 * @param coming days from which other working time holds
 * @param editable whether the reader may prepare a decision for some unit
 */
record WeekPage(
        Ui ui,
        String unitName,
        List<Choice> shown,
        List<Line> working,
        List<Line> counter,
        List<String> coming,
        boolean editable,
        List<Choice> units,
        List<Choice> purposes,
        TypedForm form,
        Map<String, String> errors) {

    /** A weekday. @param key of its field in the form */
    record Line(String key, String name, List<String> hours) {}

    static List<Line> lines(Ui ui, Map<DayOfWeek, List<Hours>> hours) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Line(
                        field(day),
                        ui.t("weekday." + day.getValue()),
                        SpecialDays.hours(hours.getOrDefault(day, List.of()))))
                .toList();
    }

    static String field(DayOfWeek day) {
        return "day" + day.getValue();
    }

    /** As typed, else the working time of today. */
    String value(Line line) {
        return form.textOr(line.key(), String.join(" ", line.hours()).replace('–', '-'));
    }
}
