package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** How often dossiers may be supplemented and extended, and the form of another number. */
record CountLimitPage(Ui ui, List<Kind> kinds, List<Choice> names, TypedForm form, Map<String, String> errors) {

    /** One of the two. @param now what holds for a dossier that is received today */
    record Kind(String key, String title, String now, List<Row> rows) {}

    /** A number and when it holds. */
    record Row(String value, String when, String basis, String setBy) {}
}
