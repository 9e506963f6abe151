package vn.thongsuot.scoring.web;

import java.util.List;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;

/** Results of a year by unit and head. */
record EmulationPage(Ui ui, int year, List<Choice> years, List<String> heads, List<Row> rows) {

    /** A unit with its head; cells in the order of the heads. */
    record Row(String unit, String leaders, List<String> cells) {}
}
