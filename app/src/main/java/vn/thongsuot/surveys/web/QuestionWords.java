package vn.thongsuot.surveys.web;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.surveys.questionnaires.Form;
import vn.thongsuot.surveys.questionnaires.OnlyIf;
import vn.thongsuot.surveys.questionnaires.Question;

/** Answers and skip rules in words. */
@Component
class QuestionWords {

    /** A level of the scale or an option. */
    String value(Ui ui, Question question, String value) {
        return question.onScale()
                ? ui.t("scale." + value)
                : question.options().stream()
                        .filter(option -> option.key().equals(value))
                        .findFirst()
                        .map(option -> ui.text(option.text()))
                        .orElse("");
    }

    /** When it is asked; null where always. */
    @Nullable
    String rule(Ui ui, Form form, Question question) {
        OnlyIf rule = question.onlyIf();
        Optional<Question> earlier = rule == null ? Optional.empty() : form.find(rule.question());
        if (rule == null || earlier.isEmpty()) {
            return null;
        }
        String values = rule.values().stream()
                .map(value -> value(ui, earlier.get(), value))
                .collect(Collectors.joining(", "));
        return ui.t(
                "question.rule", String.valueOf(form.numbers().get(earlier.get().key())), values);
    }
}
