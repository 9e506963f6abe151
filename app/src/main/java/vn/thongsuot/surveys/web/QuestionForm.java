package vn.thongsuot.surveys.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.surveys.questionnaires.Item;
import vn.thongsuot.surveys.questionnaires.OnlyIf;
import vn.thongsuot.surveys.questionnaires.Option;
import vn.thongsuot.surveys.questionnaires.Question;
import vn.thongsuot.surveys.questionnaires.QuestionDraft;
import vn.thongsuot.surveys.questionnaires.QuestionKind;

/**
 * Fields of a question as they are typed: options one per line, an English text after two slashes; a skip rule as ticked answers of one
 * earlier question.
 */
final class QuestionForm {

    private static final int LONGEST = 500;
    private static final int MOST_OPTIONS = 30;

    private QuestionForm() {}

    static TypedForm of(Question question) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        typed.put("text", List.of(question.text().vi()));
        typed.put("textEn", List.of(Objects.requireNonNullElse(question.text().en(), "")));
        typed.put("kind", List.of(question.kind().key()));
        Item item = question.item();
        typed.put("item", List.of(item == null ? "" : item.key()));
        typed.put("required", List.of(question.required() ? "1" : ""));
        typed.put(
                "options",
                List.of(question.options().stream()
                        .map(Option::text)
                        .map(text -> text.vi() + (text.en() == null ? "" : " // " + text.en()))
                        .collect(Collectors.joining("\n"))));
        OnlyIf rule = question.onlyIf();
        typed.put(
                "rule",
                rule == null
                        ? List.of()
                        : rule.values().stream()
                                .map(value -> rule.question() + ":" + value)
                                .toList());
        return TypedForm.of(new LinkedMultiValueMap<>(typed));
    }

    static Map<String, String> check(TypedForm form) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (!form.has("text") || form.text("text").length() > LONGEST) {
            errors.put("text", "question.error.text");
        }
        if (!form.text("kind").matches("scale|single|many|text|heading")) {
            errors.put("kind", "question.error.kind");
        } else if (QuestionKind.of(form.text("kind")).hasOptions()) {
            long options = options(form).size();
            if (options < 2 || options > MOST_OPTIONS) {
                errors.put("options", "question.error.options");
            }
        } else if (form.text("kind").equals("scale") && !form.has("item")) {
            errors.put("item", "question.error.item");
        }
        if (form.list("rule").stream().map(QuestionForm::question).distinct().count() > 1) {
            errors.put("rule", "question.error.rule");
        }
        return errors;
    }

    /** Once {@link #check} found nothing. */
    static QuestionDraft draft(TypedForm form) {
        return new QuestionDraft(
                QuestionKind.of(form.text("kind")),
                form.localized("text").orElseThrow(),
                form.has("item") ? Item.of(form.text("item")) : null,
                form.has("required"),
                options(form),
                rule(form.list("rule")));
    }

    private static List<LocalizedText> options(TypedForm form) {
        return form.text("options")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("\\s*//\\s*", 2))
                .filter(both -> !both[0].isBlank())
                .map(both -> new LocalizedText(both[0], both.length > 1 ? both[1] : null))
                .toList();
    }

    private static @Nullable OnlyIf rule(List<String> ticked) {
        return ticked.isEmpty()
                ? null
                : new OnlyIf(
                        question(ticked.getFirst()),
                        ticked.stream()
                                .map(one -> one.substring(one.indexOf(':') + 1))
                                .toList());
    }

    private static String question(String ticked) {
        return ticked.substring(0, Math.max(0, ticked.indexOf(':')));
    }
}
