package vn.thongsuot.surveys.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.surveys.answers.Sheet;
import vn.thongsuot.surveys.answers.SheetDesk;
import vn.thongsuot.surveys.answers.SheetState;
import vn.thongsuot.surveys.questionnaires.Filled;
import vn.thongsuot.surveys.questionnaires.FormVersion;
import vn.thongsuot.surveys.questionnaires.Question;
import vn.thongsuot.surveys.questionnaires.Questionnaires;
import vn.thongsuot.surveys.rounds.Round;

/** Makes the pages on which sheets are keyed. */
@Component
class SheetPages {

    private final SheetDesk desk;
    private final Questionnaires questionnaires;
    private final SurveyNames names;
    private final QuestionWords words;

    SheetPages(SheetDesk desk, Questionnaires questionnaires, SurveyNames names, QuestionWords words) {
        this.desk = desk;
        this.questionnaires = questionnaires;
        this.names = names;
        this.words = words;
    }

    SheetListPage list(Ui ui, Actor actor, Round round) {
        return new SheetListPage(
                ui,
                ui.text(round.name()),
                "/desk/surveys/" + round.id(),
                desk.list(actor, round).stream()
                        .map(sheet -> new SheetListPage.Row(
                                "/desk/survey-sheets/" + sheet.id(),
                                String.valueOf(sheet.n()),
                                names.unit(ui, sheet.stratum().unitId()),
                                ui.t("survey.group." + sheet.stratum().fieldGroup()),
                                ui.t("survey.channel." + sheet.channel().key()),
                                "sheet.state." + sheet.state().key(),
                                look(sheet.state()),
                                SheetDesk.isTurnOf(actor, sheet) || sheet.state() == SheetState.DIFFERS))
                        .toList());
    }

    SheetPage page(
            Ui ui, Actor actor, Round round, Sheet sheet, Map<String, List<String>> typed, Map<String, String> errors) {
        FormVersion version = questionnaires.getVersion(round.versionId());
        Map<String, Integer> numbers = version.form().numbers();
        return new SheetPage(
                ui,
                ui.t("sheet.title", String.valueOf(sheet.n())),
                ui.text(round.name()) + " · " + names.unit(ui, sheet.stratum().unitId()),
                "/desk/surveys/" + round.id() + "/sheets",
                "/desk/survey-sheets/" + sheet.id(),
                sheet.version(),
                "sheet.state." + sheet.state().key(),
                look(sheet.state()),
                SheetDesk.isTurnOf(actor, sheet),
                version.form().questions().stream()
                        .map(question -> new AnswerPage.Asked(
                                question, numbers.get(question.key()), typed.getOrDefault(question.key(), List.of())))
                        .toList(),
                sheet.state() == SheetState.DIFFERS ? differences(ui, version, sheet) : List.of(),
                errors);
    }

    private List<SheetPage.Difference> differences(Ui ui, FormVersion version, Sheet sheet) {
        Filled first = Objects.requireNonNull(sheet.first());
        Filled second = Objects.requireNonNull(sheet.second());
        List<SheetPage.Difference> differences = new ArrayList<>();
        for (Question question : version.form().questions()) {
            if (!first.get(question.key()).equals(second.get(question.key()))) {
                differences.add(new SheetPage.Difference(
                        question.key(),
                        version.form().numbers().get(question.key()) + ". " + ui.text(question.text()),
                        text(ui, question, first),
                        text(ui, question, second)));
            }
        }
        return differences;
    }

    private String text(Ui ui, Question question, Filled filled) {
        List<String> values = filled.get(question.key());
        if (values.isEmpty()) {
            return ui.t("sheet.nothing");
        }
        return question.values().isEmpty()
                ? values.getFirst()
                : values.stream().map(value -> words.value(ui, question, value)).collect(Collectors.joining("; "));
    }

    private static String look(SheetState state) {
        return switch (state) {
            case ISSUED -> "govuk-tag--grey";
            case KEYED -> "govuk-tag--blue";
            case DIFFERS -> "govuk-tag--red";
            case ACCEPTED -> "govuk-tag--green";
        };
    }
}
