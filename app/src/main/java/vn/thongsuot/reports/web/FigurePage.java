package vn.thongsuot.reports.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.indicators.FigureRows;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.reports.ReportContent;

/** What opening a figure of a report shows: formula, inputs, the rows as they were, and what they would say now. */
record FigurePage(
        Ui ui,
        String reportHref,
        String reportName,
        String title,
        ReportContent.FigurePart figure,
        String value,
        String sentence,
        String top,
        String bottom,
        String days,
        String asOf,
        boolean frozen,
        @Nullable String now,
        @Nullable String reportedHref,
        List<Side> sides,
        FigureRows.@Nullable Table rows,
        String casesHref,
        List<Unit> units) {

    /** A list that can be opened. */
    record Side(String key, String href, String count, boolean chosen) {}

    /** A unit's part in a consolidated figure. */
    record Unit(String name, String top, String bottom, String value, String sent, boolean differs) {}
}
