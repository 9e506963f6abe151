package vn.thongsuot.surveys.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.surveys.Survey;
import vn.thongsuot.surveys.questionnaires.Form;
import vn.thongsuot.surveys.questionnaires.FormChecks;
import vn.thongsuot.surveys.questionnaires.Item;
import vn.thongsuot.surveys.questionnaires.Question;
import vn.thongsuot.surveys.questionnaires.QuestionKind;
import vn.thongsuot.surveys.questionnaires.Questionnaire;
import vn.thongsuot.surveys.questionnaires.Questionnaires;

/** Makes the pages on which questionnaires are written. */
@Component
class QuestionnairePages {

    private final Questionnaires questionnaires;
    private final SurveyNames names;
    private final QuestionWords words;

    QuestionnairePages(Questionnaires questionnaires, SurveyNames names, QuestionWords words) {
        this.questionnaires = questionnaires;
        this.names = names;
        this.words = words;
    }

    QuestionnaireListPage list(Ui ui, Actor actor) {
        List<QuestionnaireListPage.Row> rows = questionnaires.list(actor).stream()
                .map(one -> new QuestionnaireListPage.Row(
                        "/desk/questionnaires/" + one.id(),
                        ui.text(one.name()),
                        names.unit(ui, one.unitId()),
                        "survey.family." + one.survey().key(),
                        (int) one.draft().questions().stream()
                                .filter(question -> !question.heads())
                                .count(),
                        one.published(),
                        one.sample()))
                .toList();
        return new QuestionnaireListPage(ui, rows, actor.may(Permission.PROGRAMME_EDIT));
    }

    QuestionnaireFormPage head(
            Ui ui, Actor actor, @Nullable Questionnaire questionnaire, TypedForm form, Map<String, String> errors) {
        List<Choice> surveys = Arrays.stream(Survey.values())
                .map(survey -> new Choice(
                        survey.key(),
                        ui.t("survey.family." + survey.key()),
                        survey.key().equals(form.text("survey"))))
                .toList();
        return new QuestionnaireFormPage(
                ui,
                questionnaire,
                questionnaire == null ? "/desk/questionnaires" : "/desk/questionnaires/" + questionnaire.id(),
                form,
                names.runners(ui, actor, form.id("unit").orElse(null)),
                surveys,
                errors);
    }

    QuestionnairePage page(Ui ui, Actor actor, Questionnaire questionnaire, Map<String, String> errors) {
        Form form = questionnaire.draft();
        Map<String, Integer> numbers = form.numbers();
        return new QuestionnairePage(
                ui,
                questionnaire,
                names.unit(ui, questionnaire.unitId()),
                form.questions().stream()
                        .map(question -> row(ui, form, question, numbers))
                        .toList(),
                FormChecks.check(questionnaire.survey(), form).stream()
                        .map(fault -> ui.t(fault.key(), fault.about()))
                        .toList(),
                questionnaires.listVersions(questionnaire.id()).stream()
                        .map(version -> new QuestionnairePage.Version(
                                version.n(),
                                ui.date(version.publishedAt()),
                                "/desk/questionnaires/versions/" + version.id(),
                                "/desk/questionnaires/versions/" + version.id() + ".pdf"))
                        .toList(),
                questionnaires.mayEdit(actor, questionnaire),
                errors);
    }

    private QuestionnairePage.Row row(Ui ui, Form form, Question question, Map<String, Integer> numbers) {
        Integer n = numbers.get(question.key());
        Item item = question.item();
        String more = item != null
                ? ui.t("survey.item." + item.key())
                : String.join(
                        "; ",
                        question.options().stream()
                                .map(option -> ui.text(option.text()))
                                .toList());
        return new QuestionnairePage.Row(
                question.key(),
                n == null ? "" : n + ".",
                ui.text(question.text()),
                ui.t("question.kind." + question.kind().key()),
                more,
                words.rule(ui, form, question),
                question.heads());
    }

    QuestionFormPage question(
            Ui ui, Questionnaire questionnaire, @Nullable String key, TypedForm form, Map<String, String> errors) {
        String base = "/desk/questionnaires/" + questionnaire.id() + "/questions";
        return new QuestionFormPage(
                ui,
                questionnaire,
                key == null,
                key == null ? base : base + "/" + key,
                form,
                Arrays.stream(QuestionKind.values())
                        .map(kind -> new Choice(
                                kind.key(),
                                ui.t("question.kind." + kind.key()),
                                kind.key().equals(form.text("kind"))))
                        .toList(),
                Arrays.stream(Item.values())
                        .map(item -> new Choice(
                                item.key(),
                                ui.t("survey.item." + item.key()),
                                item.key().equals(form.text("item"))))
                        .toList(),
                rules(ui, questionnaire.draft(), key, form.list("rule")),
                errors);
    }

    /** Questions before this one that can be asked about. */
    private List<QuestionFormPage.Rules> rules(Ui ui, Form form, @Nullable String key, List<String> ticked) {
        List<QuestionFormPage.Rules> rules = new ArrayList<>();
        Map<String, Integer> numbers = form.numbers();
        for (Question question : form.questions()) {
            if (question.key().equals(key)) {
                break;
            }
            if (!question.values().isEmpty()) {
                rules.add(new QuestionFormPage.Rules(
                        numbers.get(question.key()) + ". " + ui.text(question.text()),
                        question.values().stream()
                                .filter(value -> !value.equals(Question.NO_OPINION))
                                .map(value -> {
                                    String id = question.key() + ":" + value;
                                    return new Choice(id, words.value(ui, question, value), ticked.contains(id));
                                })
                                .toList()));
            }
        }
        return rules;
    }
}
