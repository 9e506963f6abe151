package vn.thongsuot.indicators.web;

import java.util.List;
import vn.thongsuot.platform.Ui;

/** The list of reported values. */
record ValuesPage(Ui ui, String state, List<String> states, List<Row> rows, boolean mayReport) {

    /** A value of the list. */
    record Row(
            String href, String indicator, String unit, String period, String value, String stateKey, String author) {}
}
