package vn.thongsuot.programme.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.dossiers.CaseLine;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.indicators.IndicatorRows;
import vn.thongsuot.platform.Ui;

/**
 * The rows behind one side of a figure.
 *
 * @param total how many there are on all pages
 */
record CasesPage(
        Ui ui,
        Indicator indicator,
        String unitName,
        FigureQuery query,
        IndicatorRows.Side side,
        String value,
        long total,
        List<CaseLine> lines,
        @Nullable String previousHref,
        @Nullable String nextHref,
        int page) {

    /** The same dossiers as a file, all of them. */
    String fileHref(String format) {
        return query.caseFileHref(indicator.id(), side.key(), format);
    }

    String sideKey() {
        return "figure.side." + side.key();
    }
}
