package vn.thongsuot.programme.tasks.web;

import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.tasks.MonthResults;

/**
 * What the results of a month show.
 *
 * @param publishable whether the reader may freeze and publish them now
 * @param nextHref null where the next month has not begun
 */
record ResultsPage(
        Ui ui,
        MonthResults results,
        boolean publishable,
        @Nullable String nextHref,
        Map<String, String> errors) {

    String monthText() {
        return text(results.month());
    }

    String previousHref() {
        return deskHref(results.month().minusMonths(1)) + "?unit=" + results.unitId();
    }

    String publishHref() {
        return deskHref(results.month());
    }

    String publicHref() {
        return publicHref(results.month());
    }

    /** The month in one sentence, so that nobody has to read the table. */
    String sentence() {
        return results.total()
                .map(sum -> ui.t(
                        "results.sentence",
                        ui.number(sum.assigned()),
                        ui.number(sum.doneOnTime()),
                        ui.number(sum.doneLate()),
                        ui.number(sum.running()),
                        ui.number(sum.runningLate())))
                .orElseGet(() -> ui.t("results.none"));
    }

    static String text(YearMonth month) {
        return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
    }

    static String deskHref(YearMonth month) {
        return "/desk/tasks/results/%d/%d".formatted(month.getYear(), month.getMonthValue());
    }

    static String publicHref(YearMonth month) {
        return "/tasks/%d/%d".formatted(month.getYear(), month.getMonthValue());
    }
}
