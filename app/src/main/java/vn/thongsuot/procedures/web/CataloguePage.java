package vn.thongsuot.procedures.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;

/** What the list of procedures shows. */
record CataloguePage(
        Ui ui,
        String words,
        String field,
        String kind,
        List<Choice> fields,
        List<Row> rows,
        int total,
        int page,
        @Nullable String previousHref,
        @Nullable String nextHref) {

    /** A field that can be chosen, with its number of procedures. */
    record Choice(String code, String name, int count) {}

    /** A procedure of the list. @param feeWarning that what is charged is not what was announced; empty for none */
    record Row(
            String code,
            String href,
            String name,
            String field,
            String level,
            String agency,
            String limit,
            String fee,
            String feeWarning,
            String online,
            boolean boundaryFree,
            boolean confirmed,
            boolean internal) {}
}
