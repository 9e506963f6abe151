package vn.thongsuot.surveys.web;

import java.util.List;
import vn.thongsuot.platform.Ui;

/** Numbered sheets of a round. */
record SheetListPage(Ui ui, String title, String back, List<Row> rows) {

    SheetListPage {
        rows = List.copyOf(rows);
    }

    /** @param turn whether this person can do something to it */
    record Row(
            String href,
            String n,
            String unit,
            String group,
            String channel,
            String stateKey,
            String look,
            boolean turn) {}
}
