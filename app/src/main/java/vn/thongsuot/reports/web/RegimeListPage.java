package vn.thongsuot.reports.web;

import java.util.List;
import vn.thongsuot.platform.Ui;

/** What the list of regimes shows. */
record RegimeListPage(Ui ui, List<Row> rows, boolean mayEdit) {

    /** A regime with what is owed under it now. */
    record Row(
            String href,
            String name,
            boolean sample,
            String recipient,
            String cadences,
            String from,
            int owed,
            int late) {}
}
