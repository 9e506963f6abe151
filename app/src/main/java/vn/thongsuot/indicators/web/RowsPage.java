package vn.thongsuot.indicators.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.exports.ExportFilter;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.platform.Ui;

/** The rows behind one side of a figure, with the fields that its fact keeps. */
record RowsPage(
        Ui ui,
        Indicator indicator,
        String unitName,
        String sideKey,
        String total,
        String formula,
        List<String> heads,
        List<List<String>> rows,
        ExportFilter files,
        String backHref,
        @Nullable String previousHref,
        @Nullable String nextHref,
        int page) {

    /** Message key of what is said where no row is shown. */
    String emptyKey() {
        return total.equals("0") ? "indicator.rows.empty" : "indicator.rows.few";
    }
}
