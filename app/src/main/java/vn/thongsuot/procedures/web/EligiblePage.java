package vn.thongsuot.procedures.web;

import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.Eligibility;

/** Which procedures are eligible for online service. */
record EligiblePage(Ui ui, List<Eligibility.Decided> rows, TypedForm form, Map<String, String> errors) {

    int count() {
        return (int) rows.stream().filter(Eligibility.Decided::eligible).count();
    }

    /** What the form proposes: to put on the list. */
    boolean eligible() {
        return !form.text("eligible").equals("no");
    }
}
