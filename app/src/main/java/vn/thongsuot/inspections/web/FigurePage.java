package vn.thongsuot.inspections.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.indicators.FigureRows;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.inspections.Inspection;
import vn.thongsuot.platform.Ui;

/** What opening a figure beside a question shows: value, formula, the rows behind it, and what was kept with the minutes. */
record FigurePage(
        Ui ui,
        Inspection inspection,
        String unit,
        Indicator indicator,
        String value,
        String sides,
        String days,
        @Nullable String kept,
        List<Side> lists,
        FigureRows.@Nullable Table rows) {

    /** A list that can be opened. */
    record Side(String key, String href, String count, boolean chosen) {}
}
