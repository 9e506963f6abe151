package vn.thongsuot.surveys.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.surveys.questionnaires.Form;
import vn.thongsuot.surveys.questionnaires.FormVersion;
import vn.thongsuot.surveys.questionnaires.Question;

/** Lays a questionnaire out for paper: skip rules in words, levels as boxes. */
@Component
class PrintedForms {

    private final QuestionWords words;

    PrintedForms(QuestionWords words) {
        this.words = words;
    }

    /** In which language it is printed: the reader's where it was translated as a whole, else Vietnamese. */
    static Ui language(Ui ui, FormVersion version) {
        return version.isTranslated(ui.locale()) ? ui : ui.inVietnamese();
    }

    PrintedForm of(Ui ui, FormVersion version, String unit, @Nullable String number) {
        LocalizedText intro = version.intro();
        return of(
                ui,
                ui.text(version.name()),
                intro == null ? null : ui.text(intro),
                ui.t("questionnaire.publishedAs", version.n()),
                unit,
                version.form(),
                number);
    }

    PrintedForm of(
            Ui ui,
            String title,
            @Nullable String intro,
            String version,
            String unit,
            Form form,
            @Nullable String number) {
        Map<String, Integer> numbers = form.numbers();
        return new PrintedForm(
                ui,
                title,
                intro,
                version,
                unit,
                form.questions().stream()
                        .map(question -> line(ui, form, question, numbers))
                        .toList(),
                number);
    }

    private PrintedForm.Line line(Ui ui, Form form, Question question, Map<String, Integer> numbers) {
        return new PrintedForm.Line(
                question,
                numbers.containsKey(question.key()) ? numbers.get(question.key()) + "." : "",
                ui.text(question.text()),
                question.values().stream()
                        .map(value -> words.value(ui, question, value))
                        .toList(),
                words.rule(ui, form, question));
    }
}
