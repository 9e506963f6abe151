package vn.thongsuot.procedures.forms.web;

import java.util.Map;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.forms.FormDefinition;

/**
 * A form to be filled in, and as it is printed.
 *
 * @param errors texts of what is wrong, by key of the answer
 */
record FilledPage(
        Ui ui,
        String code,
        String name,
        FormDefinition form,
        Map<String, String> answers,
        Map<String, String> errors,
        String day) {

    String answer(String key) {
        return answers.getOrDefault(key, "");
    }

    /** As it is read on paper. */
    String shown(String key) {
        String answer = answer(key);
        return answer.equals("yes") || answer.equals("no") ? ui.t("eform." + answer) : answer;
    }

    String partLabel(String key) {
        int dot = key.lastIndexOf('.');
        return dot < 0 ? "" : ui.t("eform.part." + key.substring(dot + 1));
    }
}
