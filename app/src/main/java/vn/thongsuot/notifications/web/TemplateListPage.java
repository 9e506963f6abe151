package vn.thongsuot.notifications.web;

import java.util.List;
import vn.thongsuot.platform.Ui;

/** What the list of messages shows. */
record TemplateListPage(Ui ui, List<Row> rows) {

    /** @param version in use, in words */
    record Row(String name, String text, String version) {}
}
