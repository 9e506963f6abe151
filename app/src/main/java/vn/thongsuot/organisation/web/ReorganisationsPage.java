package vn.thongsuot.organisation.web;

import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** Decisions on units, and the form of a new one. */
record ReorganisationsPage(Ui ui, List<Row> rows, boolean editable, TypedForm form, Map<String, String> errors) {

    /** A decision. */
    record Row(
            String href, String number, String title, String effectiveOn, int operations, String status, String look) {}
}
