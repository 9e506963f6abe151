package vn.thongsuot.programme.steering.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.AskedDay;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.steering.DialogueAction;
import vn.thongsuot.programme.steering.Dialogues;
import vn.thongsuot.programme.tasks.TaskUnits;

/** Dialogues at the desk: who owes one, announcing, holding, answering, publishing. */
@Controller
class DialogueController {

    private static final String PATH = "/desk/steering/dialogues";

    private final Dialogues dialogues;
    private final DialoguePages pages;
    private final TaskUnits units;
    private final FormPosts posts;

    DialogueController(Dialogues dialogues, DialoguePages pages, TaskUnits units, FormPosts posts) {
        this.dialogues = dialogues;
        this.pages = pages;
        this.units = units;
        this.posts = posts;
    }

    @GetMapping(PATH)
    @Requires(Permission.BOARD_READ)
    String list(@CurrentActor Actor actor, Ui ui, Model model, @RequestParam(required = false) @Nullable LocalDate on) {
        LocalDate day = AskedDay.of(on, units.today());
        model.addAttribute("page", pages.list(ui, actor, day, TypedForm.NOTHING, Map.of()));
        return "programme/steering/web/dialogues";
    }

    @PostMapping(PATH)
    @Requires(Permission.TASK_ASSIGN)
    String announce(
            @CurrentActor Actor actor, Ui ui, Model model, Press press, @RequestParam Map<String, String> form) {
        TypedForm typed = new TypedForm(form);
        return posts.once(
                press,
                "dialogue.announce",
                () -> PATH + "/"
                        + dialogues.announce(
                                actor,
                                typed.requireId("unit"),
                                typed.text("subject"),
                                typed.text("place"),
                                typed.requireDay("plannedOn")),
                FormPosts.again(
                        model,
                        "programme/steering/web/dialogues",
                        refused -> pages.list(ui, actor, units.today(), typed, Map.of("subject", ui.error(refused)))));
    }

    @GetMapping(PATH + "/{id}")
    @Requires(Permission.BOARD_READ)
    String show(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        model.addAttribute("page", pages.one(ui, actor, id, TypedForm.NOTHING, Map.of()));
        return "programme/steering/web/dialogue";
    }

    @PostMapping(PATH + "/{id}/{act}")
    @Requires(Permission.TASK_ASSIGN)
    String act(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam int version,
            @RequestParam Map<String, String> form) {
        DialogueAction action = DialogueAction.find(act).orElseThrow(AccessPolicy::notFound);
        TypedForm typed = new TypedForm(form);
        return posts.once(
                press,
                "dialogue." + act,
                PATH + "/" + id,
                () -> apply(actor, id, version, action, typed),
                FormPosts.again(
                        model,
                        "programme/steering/web/dialogue",
                        refused -> pages.one(ui, actor, id, typed, Map.of("act-" + act, ui.error(refused)))));
    }

    private void apply(Actor actor, UUID id, int version, DialogueAction action, TypedForm typed) {
        switch (action) {
            case HOLD ->
                dialogues.hold(
                        actor,
                        id,
                        version,
                        typed.requireDay("heldOn"),
                        typed.on("chairedByHead"),
                        typed.requireNumber("attended"));
            case ASK ->
                dialogues.ask(
                        actor,
                        id,
                        version,
                        new Dialogues.NewQuestion(
                                typed.text("askedBy"),
                                typed.text("question"),
                                typed.requireId("lead"),
                                typed.requireDay("dueOn")));
            case ANSWER -> dialogues.answer(actor, id, version, typed.requireNumber("n"), typed.text("answer"));
            case PUBLISH -> dialogues.publish(actor, id, version);
            case CANCEL -> dialogues.cancel(actor, id, version);
        }
    }

    @GetMapping("/dialogues")
    String publicList(Ui ui, Model model) {
        List<DialoguePage> all = dialogues.listPublic().stream()
                .map(dialogue -> pages.of(ui, dialogue))
                .toList();
        model.addAttribute("page", new PublicDialoguesPage(ui, all));
        return "programme/steering/web/publicDialogues";
    }

    @GetMapping("/dialogues/{id}")
    String publicOne(Ui ui, Model model, @PathVariable UUID id) {
        model.addAttribute("page", pages.of(ui, dialogues.getPublic(id)));
        return "programme/steering/web/publicDialogue";
    }
}
