package vn.thongsuot.procedures.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.shared.DayFormat;

/** Checks what was answered (Vietnamese: kiểm tra tờ khai); what is not asked is neither checked nor kept. */
public final class FormAnswers {

    private static final int LONGEST = 2000;

    private FormAnswers() {}

    /** Answers to what is asked, without spaces around them; days as people write them. */
    public static Map<String, String> asked(FormDefinition form, Map<String, String> typed) {
        Map<String, String> asked = new LinkedHashMap<>();
        for (FormField field : form.fields()) {
            if (field.isShown(asked)) {
                field.answerKeys()
                        .forEach(key -> asked.put(
                                key,
                                written(field, key, typed.getOrDefault(key, "").strip())));
            }
        }
        return asked;
    }

    /** Message keys of what is wrong, by key of the answer; empty when all is well. */
    public static Map<String, String> check(FormDefinition form, Map<String, String> typed) {
        Map<String, String> asked = asked(form, typed);
        Map<String, String> errors = new LinkedHashMap<>();
        for (FormField field : form.fields()) {
            for (String key : field.answerKeys()) {
                String answer = asked.get(key);
                if (answer == null) {
                    continue;
                }
                if (answer.isEmpty()) {
                    if (field.requiredKeys().anyMatch(key::equals)) {
                        errors.put(key, "eform.error.required");
                    }
                } else if (!fits(field, key, answer)) {
                    errors.put(key, "eform.error." + rule(field, key));
                }
            }
        }
        return errors;
    }

    private static String written(FormField field, String key, String answer) {
        return isDay(field, key)
                ? Typed.dayOfLife(answer).map(DayFormat.DAY::format).orElse(answer)
                : answer;
    }

    private static boolean isDay(FormField field, String key) {
        return List.of("date", "birth").contains(rule(field, key));
    }

    private static String rule(FormField field, String key) {
        return key.equals(field.key()) ? field.kind().key() : key.substring(key.lastIndexOf('.') + 1);
    }

    private static boolean fits(FormField field, String key, String answer) {
        if (answer.length() > LONGEST) {
            return false;
        }
        return switch (rule(field, key)) {
            case "date", "birth" -> Typed.dayOfLife(answer).isPresent();
            case "number" -> Typed.number(answer).isPresent();
            case "choice", "yes-no" -> field.values().contains(answer);
            case "id" -> answer.matches("\\d{12}");
            case "phone" -> answer.replaceAll("[ .]", "").matches("\\+?\\d{8,15}");
            default -> true;
        };
    }
}
