package vn.thongsuot.programme.steering.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.steering.DialogueDuties;
import vn.thongsuot.programme.steering.Difficulties;
import vn.thongsuot.programme.steering.DifficultyView;
import vn.thongsuot.programme.steering.MeetingView;
import vn.thongsuot.programme.steering.Meetings;
import vn.thongsuot.programme.steering.SteeringBodies;
import vn.thongsuot.programme.steering.SteeringBody;

/** Builds the front page of steering. */
@Component
class SteeringPages {

    private static final int MEETINGS = 10;

    private final SteeringBodies bodies;
    private final Meetings meetings;
    private final DialogueDuties duties;
    private final Difficulties difficulties;
    private final SteeringNames names;

    SteeringPages(
            SteeringBodies bodies,
            Meetings meetings,
            DialogueDuties duties,
            Difficulties difficulties,
            SteeringNames names) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.duties = duties;
        this.difficulties = difficulties;
        this.names = names;
    }

    SteeringPage make(Ui ui, Actor actor, LocalDate on, LocalDate today, TypedForm typed, Map<String, String> errors) {
        List<SteeringBody> known = bodies.list(actor, on);
        Map<UUID, String> people = names.people(known.stream()
                .flatMap(body -> body.members().stream())
                .map(SteeringBody.Member::accountId)
                .filter(Objects::nonNull)
                .toList());
        boolean mayEdit = actor.may(Permission.PROGRAMME_EDIT);
        return new SteeringPage(
                ui,
                on,
                tallies(actor, today),
                known.stream().map(body -> body(ui, body, people)).toList(),
                meetings.list(actor).stream()
                        .limit(MEETINGS)
                        .map(meeting -> meeting(ui, meeting))
                        .toList(),
                mayEdit,
                actor.may(Permission.TASK_ASSIGN),
                names.own(ui, actor, Permission.PROGRAMME_EDIT, typed.text("unit")),
                mayEdit ? names.staff(ui, actor) : List.of(),
                typed,
                errors);
    }

    private List<SteeringPage.Tally> tallies(Actor actor, LocalDate today) {
        List<DifficultyView> all = difficulties.list(actor);
        int open = (int) all.stream().filter(one -> one.answeredOn() == null).count();
        int late = (int) all.stream()
                .filter(one -> one.answeredOn() == null && one.late())
                .count();
        int owed = (int) duties.list(actor, today).stream()
                .filter(duty -> duty.state() == DialogueDuties.State.OWED)
                .count();
        LocalDate before = duties.before(today);
        int missed = (int) duties.list(actor, before).stream()
                .filter(duty -> duty.state() == DialogueDuties.State.LATE)
                .count();
        String dialogues = "/desk/steering/dialogues";
        return List.of(
                new SteeringPage.Tally(
                        "steering.tally.missed", missed, dialogues + "?on=" + before, missed > 0 ? "late" : ""),
                new SteeringPage.Tally("steering.tally.owed", owed, dialogues, owed > 0 ? "soon" : ""),
                new SteeringPage.Tally(
                        "steering.tally.late", late, "/desk/steering/difficulties", late > 0 ? "late" : ""),
                new SteeringPage.Tally("steering.tally.open", open, "/desk/steering/difficulties", ""));
    }

    private SteeringPage.Body body(Ui ui, SteeringBody body, Map<UUID, String> people) {
        return new SteeringPage.Body(
                body.id().toString(),
                ui.t("steering.kind." + body.kind()),
                body.name(),
                names.unit(ui, body.unitId()),
                body.decision(),
                ui.date(body.from()),
                body.to() == null ? "" : ui.date(body.to()),
                body.members().stream()
                        .map(member -> new SteeringPage.Seat(
                                member.id().toString(),
                                ui.t("steering.position." + member.position()),
                                who(member, people),
                                ui.date(member.from()),
                                member.to() == null ? "" : ui.date(member.to()),
                                member.decision()))
                        .toList());
    }

    private static String who(SteeringBody.Member member, Map<UUID, String> people) {
        UUID account = member.accountId();
        return account == null
                ? Objects.requireNonNullElse(member.functionName(), "–")
                : people.getOrDefault(account, "–");
    }

    private SteeringPage.Meeting meeting(Ui ui, MeetingView meeting) {
        return new SteeringPage.Meeting(
                meeting,
                names.unit(ui, meeting.unitId()),
                meeting.conclusions().stream()
                        .filter(conclusion -> conclusion.taskId() != null)
                        .count());
    }
}
