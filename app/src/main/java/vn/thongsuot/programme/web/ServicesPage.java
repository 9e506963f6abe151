package vn.thongsuot.programme.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.exports.ExportFilter;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;

/**
 * What the page of services shows.
 *
 * @param idle how many procedures of the catalogue had nothing to show
 */
record ServicesPage(Ui ui, FigureQuery query, List<String> heads, List<Row> rows, int idle, List<Choice> units) {

    /** Address of the list as a file. */
    String file(String format) {
        return ExportFilter.href(
                ServiceExport.NAME,
                format,
                "unit",
                query.unit().toString(),
                "scope",
                query.scope().key(),
                "from",
                query.from().toString(),
                "to",
                query.to().toString());
    }

    /** A procedure with its figures, in the order of the heads. */
    record Row(String code, String name, @Nullable String funnelHref, List<Cell> cells) {}

    /** A figure and where it opens; nowhere where the reader may not open it, or nobody may. */
    record Cell(String value, @Nullable String href) {}
}
