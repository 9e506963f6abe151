package vn.thongsuot.programme.steering.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.documents.Downloads;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Idempotency;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.steering.MeetingView;
import vn.thongsuot.programme.steering.Meetings;
import vn.thongsuot.programme.steering.NewMeeting;

/** Meetings: recorded with minutes and conclusions, which become tasks with one press. */
@Controller
class MeetingController {

    private static final String PATH = "/desk/steering/meetings";

    private final Meetings meetings;
    private final SteeringNames names;
    private final FormPosts posts;
    private final Idempotency idempotency;

    MeetingController(Meetings meetings, SteeringNames names, FormPosts posts, Idempotency idempotency) {
        this.meetings = meetings;
        this.names = names;
        this.posts = posts;
        this.idempotency = idempotency;
    }

    @GetMapping(PATH + "/new")
    @Requires(Permission.TASK_ASSIGN)
    String form(@CurrentActor Actor actor, Ui ui, Model model) {
        model.addAttribute("page", formPage(ui, actor, Typed.NOTHING, Map.of()));
        return "programme/steering/web/meetingForm";
    }

    @PostMapping(PATH)
    @Requires(Permission.TASK_ASSIGN)
    String record(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            HttpServletResponse response,
            @RequestParam UUID idempotencyKey,
            @RequestParam Map<String, String> form,
            @RequestParam(required = false) @Nullable MultipartFile minutes)
            throws IOException {
        Typed typed = new Typed(form);
        Optional<byte[]> file =
                minutes == null || minutes.isEmpty() ? Optional.empty() : Optional.of(minutes.getBytes());
        return posts.once(
                new FormPosts.Press(idempotencyKey, actor, "meeting.record", response),
                () -> PATH + "/" + meetings.record(actor, meeting(typed), file),
                refused -> {
                    model.addAttribute("page", formPage(ui, actor, typed, Map.of("subject", ui.error(refused))));
                    return "programme/steering/web/meetingForm";
                });
    }

    @GetMapping(PATH + "/{id}")
    @Requires(Permission.BOARD_READ)
    String show(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        MeetingView meeting = meetings.get(actor, id);
        List<MeetingPage.Line> lines = meeting.conclusions().stream()
                .map(one -> new MeetingPage.Line(
                        one.n(),
                        one.text(),
                        names.unit(ui, one.unitId()),
                        one.dueOn() == null ? "–" : ui.date(one.dueOn()),
                        one.taskId() == null ? null : "/desk/tasks/" + one.taskId()))
                .toList();
        boolean open = lines.stream().anyMatch(line -> line.taskHref() == null);
        boolean mayMake = open && meetings.mayRecord(actor, meeting.unitId());
        model.addAttribute("page", new MeetingPage(ui, meeting, names.unit(ui, meeting.unitId()), lines, mayMake));
        return "programme/steering/web/meeting";
    }

    @PostMapping(PATH + "/{id}/tasks")
    @Requires(Permission.TASK_ASSIGN)
    String makeTasks(@CurrentActor Actor actor, @PathVariable UUID id, @RequestParam UUID idempotencyKey) {
        return "redirect:"
                + idempotency.once(
                        idempotencyKey,
                        actor.accountId(),
                        "meeting.tasks",
                        PATH + "/" + id,
                        () -> meetings.makeTasks(actor, id));
    }

    @GetMapping(PATH + "/{id}/minutes/{document}")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<Resource> minutes(@CurrentActor Actor actor, @PathVariable UUID id, @PathVariable UUID document) {
        return Downloads.of(meetings.openMinutes(actor, id, document));
    }

    private MeetingFormPage formPage(Ui ui, Actor actor, Typed typed, Map<String, String> errors) {
        return new MeetingFormPage(
                ui,
                names.own(ui, actor, Permission.TASK_ASSIGN, typed.text("unit")),
                names.assignable(ui, actor, ""),
                typed,
                errors);
    }

    private static NewMeeting meeting(Typed typed) {
        List<NewMeeting.NewConclusion> conclusions = new ArrayList<>();
        for (int n = 1; n <= MeetingFormPage.CONCLUSIONS; n++) {
            if (!typed.text("conclusion" + n).isBlank()) {
                conclusions.add(new NewMeeting.NewConclusion(
                        typed.text("conclusion" + n), typed.uuid("lead" + n).orElse(null), typed.day("due" + n)));
            }
        }
        return new NewMeeting(
                typed.requireUuid("unit"),
                typed.text("kind"),
                typed.text("subject"),
                typed.requireDay("heldOn"),
                typed.on("online"),
                typed.on("throughSystem"),
                typed.on("secret"),
                typed.requireNumber("invited"),
                typed.requireNumber("attended"),
                conclusions);
    }
}
