package vn.thongsuot.procedures.forms;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;

/**
 * A form to be filled in, and as it is read and printed (Vietnamese: tờ khai đã điền), by everybody and at the counter.
 *
 * @param code of the procedure
 * @param name of the procedure
 * @param caseName of the case that the answers choose; empty for the usual one
 * @param errors message keys or texts of what is wrong, by name of the field
 * @param prefix before the key of an answer in the names of fields; empty for none
 */
public record FilledForm(
        Ui ui,
        String code,
        String name,
        String caseName,
        FormDefinition form,
        Map<String, String> answers,
        Map<String, String> errors,
        String day,
        String prefix) {

    public FilledForm {
        answers = Map.copyOf(answers);
        errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
    }

    public String answer(String key) {
        return answers.getOrDefault(key, "");
    }

    /** Name and id of the field of an answer. */
    public String field(String key) {
        return prefix + key;
    }

    /** What is wrong with an answer; null where nothing is. */
    public @Nullable String error(String key) {
        String wrong = errors.get(field(key));
        return wrong == null ? null : ui.known(wrong);
    }

    /** As it is read on paper, which is Vietnamese. */
    public String printed(String key) {
        return worded(answer(key));
    }

    /** As it is read on the page. */
    public String shown(FormField field, String key) {
        String answer = answer(key);
        return field.options().contains(answer) ? ui.text(field.optionText(answer)) : worded(answer);
    }

    /** An answer as it is read. */
    public String worded(String answer) {
        return answer.equals("yes") || answer.equals("no") ? ui.t("eform." + answer) : answer;
    }

    /** What an answer answers, with the part of a person or an address. */
    public String question(String key) {
        return form.fields().stream()
                .filter(field -> field.answerKeys().contains(key))
                .map(field ->
                        ui.text(field.labelText()) + (field.answerKeys().size() == 1 ? "" : " – " + partLabel(key)))
                .findFirst()
                .orElse(key);
    }

    public String partLabel(String key) {
        int dot = key.lastIndexOf('.');
        return dot < 0 ? "" : ui.t("eform.part." + key.substring(dot + 1));
    }

    /** Whether a heading stands before the question at {@code i}. */
    public boolean opensGroup(int i) {
        String group = form.fields().get(i).group();
        return !group.isEmpty()
                && (i == 0 || !group.equals(form.fields().get(i - 1).group()));
    }
}
