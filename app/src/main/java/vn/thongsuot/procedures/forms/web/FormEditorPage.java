package vn.thongsuot.procedures.forms.web;

import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.forms.FormField;

/** What the editor of a form shows; rows hold what was typed. */
record FormEditorPage(
        Ui ui,
        String code,
        String name,
        String title,
        List<Map<String, String>> rows,
        int version,
        int published,
        boolean mayEdit,
        Map<String, String> errors) {

    List<FormField.Kind> kinds() {
        return List.of(FormField.Kind.values());
    }
}
