package vn.thongsuot.reports.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.reports.Report;
import vn.thongsuot.reports.ReportAction;

/** What the page of a report shows. */
record ReportPage(
        Ui ui,
        Report report,
        String regime,
        String unit,
        String period,
        String days,
        String due,
        String delay,
        boolean late,
        String look,
        String asOf,
        boolean consolidated,
        @Nullable String regimeHref,
        List<Part> parts,
        List<String> missing,
        int changed,
        int unitsIn,
        int unitsAll,
        List<ReportAction> actions,
        Map<String, String> typed,
        Map<String, String> errors) {

    /**
     * One part.
     *
     * @param text what people wrote
     * @param sentence made from the figure; empty for others
     * @param reportHref where a value that is missing is reported
     * @param units what the units wrote for this part
     */
    record Part(
            int n,
            String kind,
            String title,
            String text,
            String sentence,
            @Nullable String value,
            @Nullable String aim,
            @Nullable Boolean met,
            @Nullable String source,
            @Nullable String reportHref,
            @Nullable String now,
            List<UnitText> units) {}

    /** What a unit wrote. */
    record UnitText(String unit, String text) {}

    boolean may(ReportAction action) {
        return actions.contains(action);
    }

    String typed(String name) {
        return typed.getOrDefault(name, "");
    }

    /** What was typed, or what stands there where nothing was typed. */
    String typedOr(String name, String saved) {
        return typed.getOrDefault(name, saved);
    }

    String href() {
        return "/desk/reports/" + report.id();
    }
}
