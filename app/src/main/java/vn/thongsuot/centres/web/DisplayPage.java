package vn.thongsuot.centres.web;

import java.util.List;
import vn.thongsuot.platform.Ui;

/**
 * The board that hangs in the hall.
 *
 * @param rows newest call first
 * @param said the newest call as a sentence, for those who hear; empty where nobody is called
 */
record DisplayPage(Ui ui, String path, String point, List<Row> rows, String said, int waiting, int open, String now) {

    /** A called number and its counter. */
    record Row(String number, int counter, boolean newest) {}
}
