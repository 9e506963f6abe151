package vn.thongsuot.procedures.catalogue.web;

import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.LocalizedText;

/** What the list of decisions shows. */
record AnnouncementListPage(Ui ui, List<Row> rows, List<Choice> units, TypedForm form, Map<String, String> errors) {

    /** A decision of the list. */
    record Row(
            String href,
            LocalizedText title,
            String unit,
            String number,
            String effective,
            String state,
            String look,
            String due) {}
}
