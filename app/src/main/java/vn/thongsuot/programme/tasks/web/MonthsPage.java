package vn.thongsuot.programme.tasks.web;

import java.util.List;
import vn.thongsuot.platform.Ui;

/** Which months were published. */
record MonthsPage(Ui ui, List<Month> months) {

    /** A month and its page. */
    record Month(String text, String href) {}
}
