package vn.thongsuot.calendar.web;

import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** Decisions on days, and the form of a new one. */
record ChangesPage(
        Ui ui,
        List<Row> rows,
        boolean editable,
        List<Choice> units,
        List<Choice> kinds,
        List<Choice> years,
        TypedForm form,
        Map<String, String> errors) {

    /** A decision. */
    record Row(String href, String number, String decidedOn, String unit, String days, String status, String look) {}
}
