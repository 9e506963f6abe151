package vn.thongsuot.procedures.forms.web;

import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.forms.FormField;

/**
 * What the editor of a form shows; rows hold what was typed.
 *
 * @param lost conditions of published routes that the form shown does not answer
 */
record FormEditorPage(
        Ui ui,
        String code,
        String name,
        String title,
        String titleEn,
        List<Map<String, String>> rows,
        int version,
        int published,
        boolean mayEdit,
        List<String> lost,
        Map<String, String> errors) {

    /** Whether somebody wrote English, so that its part stands open. */
    boolean hasEnglish() {
        return !titleEn.isEmpty()
                || rows.stream()
                        .anyMatch(row -> !row.getOrDefault("labelEn", "").isEmpty());
    }

    List<FormField.Kind> kinds() {
        return List.of(FormField.Kind.values());
    }
}
