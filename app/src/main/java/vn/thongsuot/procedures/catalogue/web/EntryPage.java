package vn.thongsuot.procedures.catalogue.web;

import java.util.Map;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.catalogue.Decision;
import vn.thongsuot.procedures.catalogue.EntryEditing;

/**
 * What the editor of a procedure in a draft shows.
 *
 * @param errors texts of what is wrong, by field
 */
record EntryPage(Ui ui, Decision decision, String code, Map<String, String> values, Map<String, String> errors) {

    String value(String field) {
        return values.getOrDefault(field, "");
    }

    String papersField() {
        return EntryEditing.PAPERS;
    }

    String href() {
        return "/desk/announcements/" + decision.id();
    }
}
