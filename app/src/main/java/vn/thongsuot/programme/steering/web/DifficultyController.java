package vn.thongsuot.programme.steering.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.steering.Difficulties;
import vn.thongsuot.programme.steering.DifficultyAction;
import vn.thongsuot.programme.steering.DifficultyView;

/** Difficulties reported upwards: sent, forwarded, answered, closed. */
@Controller
class DifficultyController {

    private static final String PATH = "/desk/steering/difficulties";

    private final Difficulties difficulties;
    private final SteeringNames names;
    private final FormPosts posts;

    DifficultyController(Difficulties difficulties, SteeringNames names, FormPosts posts) {
        this.difficulties = difficulties;
        this.names = names;
        this.posts = posts;
    }

    @GetMapping(PATH)
    @Requires(Permission.BOARD_READ)
    String list(@CurrentActor Actor actor, Ui ui, Model model) {
        model.addAttribute("page", listPage(ui, actor, TypedForm.NOTHING, Map.of()));
        return "programme/steering/web/difficulties";
    }

    @PostMapping(PATH)
    @Requires(Permission.TASK_WORK)
    String send(@CurrentActor Actor actor, Ui ui, Model model, Press press, @RequestParam Map<String, String> form) {
        TypedForm typed = new TypedForm(form);
        return posts.once(
                press,
                "difficulty.send",
                () -> PATH + "/"
                        + difficulties.send(
                                actor,
                                typed.requireId("unit"),
                                typed.text("subject"),
                                typed.text("words"),
                                typed.text("proposal")),
                FormPosts.again(
                        model,
                        "programme/steering/web/difficulties",
                        refused -> listPage(ui, actor, typed, Map.of("subject", ui.error(refused)))));
    }

    @GetMapping(PATH + "/{id}")
    @Requires(Permission.BOARD_READ)
    String show(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        model.addAttribute("page", page(ui, actor, id, TypedForm.NOTHING, Map.of()));
        return "programme/steering/web/difficulty";
    }

    @PostMapping(PATH + "/{id}/{act}")
    @Requires(Permission.BOARD_READ)
    String act(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam int version,
            @RequestParam Map<String, String> form) {
        DifficultyAction action = DifficultyAction.find(act).orElseThrow(AccessPolicy::notFound);
        TypedForm typed = new TypedForm(form);
        return posts.once(
                press,
                "difficulty." + act,
                PATH + "/" + id,
                () -> apply(actor, id, version, action, typed),
                FormPosts.again(
                        model,
                        "programme/steering/web/difficulty",
                        refused -> page(ui, actor, id, typed, Map.of("act-" + act, ui.error(refused)))));
    }

    private void apply(Actor actor, UUID id, int version, DifficultyAction action, TypedForm typed) {
        switch (action) {
            case FORWARD -> difficulties.forward(actor, id, version);
            case ANSWER -> difficulties.answer(actor, id, version, typed.text("words"));
            case CLOSE -> difficulties.close(actor, id, version);
            case REOPEN -> difficulties.reopen(actor, id, version, typed.text("words"));
        }
    }

    private DifficultiesPage listPage(Ui ui, Actor actor, TypedForm typed, Map<String, String> errors) {
        List<DifficultiesPage.Row> rows = difficulties.list(actor).stream()
                .map(one -> new DifficultiesPage.Row(one, names.unit(ui, one.unitId())))
                .toList();
        return new DifficultiesPage(
                ui, rows, names.own(ui, actor, Permission.TASK_WORK, typed.text("unit")), typed, errors);
    }

    private DifficultyPage page(Ui ui, Actor actor, UUID id, TypedForm typed, Map<String, String> errors) {
        DifficultyView view = difficulties.get(actor, id);
        Set<UUID> accounts = new HashSet<>();
        accounts.add(view.sentBy());
        Optional.ofNullable(view.answeredBy()).ifPresent(accounts::add);
        view.history().stream()
                .map(DifficultyView.Line::accountId)
                .filter(Objects::nonNull)
                .forEach(accounts::add);
        Map<UUID, String> people = names.people(accounts);
        List<DifficultyPage.Line> lines = view.history().reversed().stream()
                .map(line -> new DifficultyPage.Line(
                        ui.dateTime(line.at()),
                        ui.t("event." + line.event()),
                        line.accountId() == null ? "–" : people.getOrDefault(line.accountId(), "–")))
                .toList();
        return new DifficultyPage(
                ui,
                view,
                names.unit(ui, view.unitId()),
                people.getOrDefault(view.sentBy(), "–"),
                view.answeredBy() == null ? "" : people.getOrDefault(view.answeredBy(), "–"),
                lines,
                typed,
                errors);
    }
}
