package vn.thongsuot.surveys.web;

import java.util.List;
import vn.thongsuot.platform.Ui;

/** Published rounds for everybody. */
record PublishedPage(Ui ui, List<Row> rows) {

    PublishedPage {
        rows = List.copyOf(rows);
    }

    record Row(String href, String name, String about) {}
}
