package vn.thongsuot.programme.steering.web;

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
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.documents.Downloads;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Idempotency;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.steering.MeetingCorrections;
import vn.thongsuot.programme.steering.MeetingView;
import vn.thongsuot.programme.steering.Meetings;
import vn.thongsuot.programme.steering.NewMeeting;

/** Meetings: recorded with minutes and conclusions, which become tasks with one press. */
@Controller
class MeetingController {

    private static final String PATH = "/desk/steering/meetings";

    private final Meetings meetings;
    private final MeetingCorrections corrections;
    private final SteeringNames names;
    private final FormPosts posts;
    private final Idempotency idempotency;

    MeetingController(
            Meetings meetings,
            MeetingCorrections corrections,
            SteeringNames names,
            FormPosts posts,
            Idempotency idempotency) {
        this.meetings = meetings;
        this.corrections = corrections;
        this.names = names;
        this.posts = posts;
        this.idempotency = idempotency;
    }

    @GetMapping(PATH + "/new")
    @Requires(Permission.TASK_ASSIGN)
    String form(@CurrentActor Actor actor, Ui ui, Model model) {
        model.addAttribute("page", formPage(ui, actor, null, TypedForm.NOTHING, Map.of()));
        return "programme/steering/web/meetingForm";
    }

    @PostMapping(PATH)
    @Requires(Permission.TASK_ASSIGN)
    String record(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @RequestParam Map<String, String> form,
            @RequestParam(required = false) @Nullable MultipartFile minutes)
            throws IOException {
        TypedForm typed = new TypedForm(form);
        Optional<byte[]> file = file(minutes);
        return posts.once(
                press,
                "meeting.record",
                () -> PATH + "/" + meetings.record(actor, meeting(typed), file),
                FormPosts.again(
                        model,
                        "programme/steering/web/meetingForm",
                        refused -> formPage(ui, actor, null, typed, Map.of("subject", ui.error(refused)))));
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
        boolean mayRecord = meetings.mayRecord(actor, meeting.unitId());
        model.addAttribute(
                "page",
                new MeetingPage(ui, meeting, names.unit(ui, meeting.unitId()), lines, mayRecord, open && mayRecord));
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

    @GetMapping(PATH + "/{id}/edit")
    @Requires(Permission.TASK_ASSIGN)
    String correction(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        MeetingView meeting = correctable(actor, id);
        model.addAttribute("page", formPage(ui, actor, meeting, MeetingFields.of(meeting), Map.of()));
        return "programme/steering/web/meetingForm";
    }

    @PostMapping(PATH + "/{id}/edit")
    @Requires(Permission.TASK_ASSIGN)
    String correct(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam Map<String, String> form,
            @RequestParam(required = false) @Nullable MultipartFile minutes)
            throws IOException {
        MeetingView meeting = correctable(actor, id);
        TypedForm typed = new TypedForm(form);
        Optional<byte[]> file = file(minutes);
        return posts.once(
                press,
                "meeting.correct",
                PATH + "/" + id,
                () -> corrections.correct(actor, id, version, meeting(typed), file),
                FormPosts.again(
                        model,
                        "programme/steering/web/meetingForm",
                        refused -> formPage(ui, actor, meeting, typed, Map.of("subject", ui.error(refused)))));
    }

    private MeetingView correctable(Actor actor, UUID id) {
        MeetingView meeting = meetings.get(actor, id);
        if (!meetings.mayRecord(actor, meeting.unitId())) {
            throw AccessPolicy.notFound();
        }
        return meeting;
    }

    private static Optional<byte[]> file(@Nullable MultipartFile file) throws IOException {
        return file == null || file.isEmpty() ? Optional.empty() : Optional.of(file.getBytes());
    }

    private MeetingFormPage formPage(
            Ui ui, Actor actor, @Nullable MeetingView meeting, TypedForm typed, Map<String, String> errors) {
        return new MeetingFormPage(
                ui,
                meeting,
                names.own(ui, actor, Permission.TASK_ASSIGN, typed.text("unit")),
                names.assignable(ui, actor, ""),
                typed,
                errors);
    }

    private static NewMeeting meeting(TypedForm typed) {
        List<NewMeeting.NewConclusion> conclusions = new ArrayList<>();
        for (int n = 1; n <= MeetingFormPage.CONCLUSIONS; n++) {
            if (!typed.text("conclusion" + n).isBlank()) {
                conclusions.add(new NewMeeting.NewConclusion(
                        typed.text("conclusion" + n), typed.id("lead" + n).orElse(null), typed.dayOrNone("due" + n)));
            }
        }
        return new NewMeeting(
                typed.requireId("unit"),
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
