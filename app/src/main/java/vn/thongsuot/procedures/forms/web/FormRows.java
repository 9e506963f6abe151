package vn.thongsuot.procedures.forms.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.procedures.QuestionKeys;
import vn.thongsuot.procedures.forms.FormDefinition;
import vn.thongsuot.procedures.forms.FormField;

/** Rows of the editor: one question each, some empty ones at the end (Vietnamese: các dòng của trình soạn biểu mẫu). */
final class FormRows {

    private static final int EMPTY = 3;
    private static final int MOST = 120;
    private static final List<String> COLUMNS = List.of(
            "label",
            "kind",
            "group",
            "help",
            "required",
            "options",
            "show",
            "value",
            "labelEn",
            "groupEn",
            "helpEn",
            "optionsEn");

    private FormRows() {}

    static List<Map<String, String>> of(FormDefinition definition) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (FormField field : definition.fields()) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("label", field.label());
            row.put("kind", field.kind().key());
            row.put("group", field.group());
            row.put("help", field.help());
            row.put("required", field.required() ? "1" : "");
            row.put("options", String.join("; ", field.options()));
            row.put("show", label(definition, field.showKey()));
            row.put("value", field.showValue());
            FormField.English english = field.english();
            if (english != null) {
                row.put("labelEn", english.label());
                row.put("groupEn", english.group());
                row.put("helpEn", english.help());
                row.put("optionsEn", String.join("; ", english.options()));
            }
            rows.add(row);
        }
        return padded(rows);
    }

    static List<Map<String, String>> typed(Map<String, String> form) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < MOST && form.containsKey("label" + i); i++) {
            Map<String, String> row = new LinkedHashMap<>();
            for (String column : COLUMNS) {
                row.put(column, form.getOrDefault(column + i, "").strip());
            }
            if (!row.getOrDefault("label", "").isEmpty()) {
                rows.add(row);
            }
        }
        return padded(rows);
    }

    /** Conditions name the question on which they depend by its label. */
    static FormDefinition definition(String title, String titleEn, List<Map<String, String>> rows) {
        Map<String, String> keys = new LinkedHashMap<>();
        Set<String> used = new HashSet<>();
        List<FormField> fields = new ArrayList<>();
        for (Map<String, String> row : rows) {
            String label = text(row, "label");
            if (label.isEmpty()) {
                continue;
            }
            String key = key(label, used);
            String show = text(row, "show");
            fields.add(new FormField(
                    key,
                    kind(text(row, "kind")),
                    text(row, "group"),
                    label,
                    text(row, "help"),
                    !text(row, "required").isEmpty(),
                    options(text(row, "options")),
                    show.isEmpty() ? "" : keys.getOrDefault(show, "?"),
                    value(text(row, "value")),
                    english(row)));
            keys.putIfAbsent(label, key);
        }
        return new FormDefinition(title, titleEn.isEmpty() ? null : titleEn, fields);
    }

    /** Null where nothing of it was written. */
    private static FormField.@Nullable English english(Map<String, String> row) {
        FormField.English english = new FormField.English(
                text(row, "groupEn"), text(row, "labelEn"), text(row, "helpEn"), options(text(row, "optionsEn")));
        return english.equals(new FormField.English("", "", "", List.of())) ? null : english;
    }

    private static List<String> options(String written) {
        return Arrays.stream(written.split(";"))
                .map(String::strip)
                .filter(option -> !option.isEmpty())
                .toList();
    }

    private static FormField.Kind kind(String key) {
        return Arrays.stream(FormField.Kind.values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElse(FormField.Kind.TEXT);
    }

    /** Of a yes-or-no question people write the word that they see. */
    private static String value(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "có" -> "yes";
            case "không" -> "no";
            default -> written;
        };
    }

    private static String key(String label, Set<String> used) {
        String key = QuestionKeys.of(label);
        String free = key.isEmpty() ? "q" : key;
        for (int n = 2; !used.add(free); n++) {
            free = key + "-" + n;
        }
        return free;
    }

    private static String label(FormDefinition definition, String key) {
        return definition.fields().stream()
                .filter(field -> field.key().equals(key))
                .map(FormField::label)
                .findFirst()
                .orElse("");
    }

    private static List<Map<String, String>> padded(List<Map<String, String>> rows) {
        for (int i = 0; i < EMPTY; i++) {
            rows.add(Map.of());
        }
        return rows;
    }

    private static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
