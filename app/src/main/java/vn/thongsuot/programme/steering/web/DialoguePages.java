package vn.thongsuot.programme.steering.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.steering.DialogueDuties;
import vn.thongsuot.programme.steering.DialogueDuties.Duty;
import vn.thongsuot.programme.steering.DialogueView;
import vn.thongsuot.programme.steering.Dialogues;
import vn.thongsuot.programme.tasks.TaskUnits;

/** Builds the pages of dialogues. */
@Component
class DialoguePages {

    private static final String PATH = "/desk/steering/dialogues";

    private final Dialogues dialogues;
    private final DialogueDuties duties;
    private final SteeringNames names;
    private final TaskUnits units;

    DialoguePages(Dialogues dialogues, DialogueDuties duties, SteeringNames names, TaskUnits units) {
        this.dialogues = dialogues;
        this.duties = duties;
        this.names = names;
        this.units = units;
    }

    DialoguesPage list(Ui ui, Actor actor, LocalDate on, TypedForm typed, Map<String, String> errors) {
        List<Duty> all = duties.list(actor, on);
        LocalDate from = all.isEmpty() ? on : all.getFirst().from();
        LocalDate last = all.isEmpty() ? on : all.getFirst().dueOn();
        return new DialoguesPage(
                ui,
                ui.t("dialogue.period", ui.date(from), ui.date(last)),
                PATH + "?on=" + from.minusDays(1),
                PATH + "?on=" + last.plusDays(1),
                all.stream().map(duty -> row(ui, duty)).toList(),
                names.own(ui, actor, Permission.TASK_ASSIGN, typed.text("unit")),
                typed,
                errors);
    }

    DialoguePage one(Ui ui, Actor actor, UUID id, TypedForm typed, Map<String, String> errors) {
        DialogueView dialogue = dialogues.get(actor, id);
        return page(ui, dialogue, names.assignable(ui, actor, typed.text("lead")), typed, errors);
    }

    /** For everybody. */
    DialoguePage of(Ui ui, DialogueView dialogue) {
        return page(ui, dialogue, List.of(), TypedForm.NOTHING, Map.of());
    }

    private DialoguePage page(
            Ui ui, DialogueView dialogue, List<Choice> leads, TypedForm typed, Map<String, String> errors) {
        List<DialoguePage.Line> lines = dialogue.questions().stream()
                .map(question -> new DialoguePage.Line(
                        question,
                        names.unit(ui, question.unitId()),
                        question.answer() == null && question.dueOn().isBefore(units.today())))
                .toList();
        return new DialoguePage(ui, dialogue, names.unit(ui, dialogue.unitId()), lines, leads, typed, errors);
    }

    private static DialoguesPage.Row row(Ui ui, Duty duty) {
        String look = switch (duty.state()) {
            case LATE -> "govuk-tag--red";
            case OWED -> "govuk-tag--yellow";
            case ANNOUNCED -> "govuk-tag--blue";
            case HELD -> "govuk-tag--green";
        };
        String state = duty.state().name().toLowerCase(Locale.ROOT);
        return new DialoguesPage.Row(
                ui.text(duty.unitName()),
                ui.t("dialogue.duty." + state),
                look,
                duty.day() == null ? ui.t("dialogue.by", ui.date(duty.dueOn())) : ui.date(duty.day()),
                duty.dialogueId() == null ? null : PATH + "/" + duty.dialogueId());
    }
}
