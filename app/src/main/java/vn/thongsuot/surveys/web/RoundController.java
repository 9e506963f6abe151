package vn.thongsuot.surveys.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
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
import vn.thongsuot.surveys.rounds.Round;
import vn.thongsuot.surveys.rounds.RoundDesk;
import vn.thongsuot.surveys.rounds.RoundSeen;
import vn.thongsuot.surveys.rounds.Rounds;

/** Rounds: which there are, their sample and answers, what is done to them. */
@Controller
class RoundController {

    private final Rounds rounds;
    private final RoundDesk desk;
    private final RoundPages pages;
    private final FormPosts posts;
    private final SurveyNames names;

    RoundController(Rounds rounds, RoundDesk desk, RoundPages pages, FormPosts posts, SurveyNames names) {
        this.rounds = rounds;
        this.desk = desk;
        this.pages = pages;
        this.posts = posts;
        this.names = names;
    }

    @GetMapping("/desk/surveys")
    @Requires(Permission.BOARD_READ)
    String list(@CurrentActor Actor actor, Ui ui, Model model) {
        model.addAttribute("page", pages.list(ui, actor));
        return "surveys/web/rounds";
    }

    @GetMapping("/desk/surveys/new")
    @Requires(Permission.PROGRAMME_EDIT)
    String begin(@CurrentActor Actor actor, Ui ui, Model model) {
        UUID unit = actor.grantsWith(Permission.PROGRAMME_EDIT)
                .findFirst()
                .orElseThrow(AccessPolicy::notFound)
                .unitId();
        return form(actor, ui, model, null, RoundForm.blank(unit, names.today()), Map.of());
    }

    @PostMapping("/desk/surveys")
    @Requires(Permission.PROGRAMME_EDIT)
    String create(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @RequestParam MultiValueMap<String, String> typed) {
        TypedForm form = TypedForm.of(typed);
        return written(
                actor,
                ui,
                model,
                press.response(),
                null,
                form,
                () -> posts.once(
                        press,
                        "round.create",
                        () -> "/desk/surveys/" + desk.create(actor, RoundForm.draft(form)),
                        refused -> form(actor, ui, model, null, form, Map.of("acts", ui.error(refused)))));
    }

    @GetMapping("/desk/surveys/{id}")
    @Requires(Permission.BOARD_READ)
    String round(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        return page(actor, ui, model, id, TypedForm.NOTHING, Map.of());
    }

    @GetMapping("/desk/surveys/{id}/edit")
    @Requires(Permission.PROGRAMME_EDIT)
    String edit(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        Round round = rounds.get(actor, id);
        return form(actor, ui, model, round, RoundForm.of(round), Map.of());
    }

    @PostMapping("/desk/surveys/{id}")
    @Requires(Permission.PROGRAMME_EDIT)
    String save(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed) {
        Round round = rounds.get(actor, id);
        TypedForm form = TypedForm.of(typed);
        return written(
                actor,
                ui,
                model,
                press.response(),
                round,
                form,
                () -> posts.once(
                        press,
                        "round.change",
                        "/desk/surveys/" + id,
                        () -> desk.change(actor, new RoundSeen(id, version), RoundForm.draft(form)),
                        refused -> form(actor, ui, model, round, form, Map.of("acts", ui.error(refused)))));
    }

    @PostMapping("/desk/surveys/{id}/{act}")
    @Requires(Permission.BOARD_READ)
    String act(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed) {
        rounds.get(actor, id);
        TypedForm form = TypedForm.of(typed);
        Map<String, String> errors = check(act, form);
        if (!errors.isEmpty()) {
            press.refuse();
            return page(actor, ui, model, id, form, errors);
        }
        return posts.once(
                press,
                "round." + act,
                "/desk/surveys/" + id,
                () -> run(actor, new RoundSeen(id, version), act, form),
                refused -> page(actor, ui, model, id, form, Map.of("acts", ui.error(refused))));
    }

    private void run(Actor actor, RoundSeen seen, String act, TypedForm form) {
        switch (act) {
            case "draw" -> desk.draw(actor, seen);
            case "undraw" -> desk.undraw(actor, seen);
            case "open" -> desk.open(actor, seen);
            case "remind" -> desk.remind(actor, seen);
            case "phone" -> desk.phone(actor, seen);
            case "close" -> desk.close(actor, seen);
            case "publish" -> desk.publish(actor, seen);
            case "withdraw" -> desk.withdraw(actor, seen, form.text("remarks"));
            case "cancel" -> desk.cancel(actor, seen, form.text("remarks"));
            case "add-point" -> addPoint(actor, seen, form);
            default -> throw AccessPolicy.notFound();
        }
    }

    private void addPoint(Actor actor, RoundSeen seen, TypedForm form) {
        UUID unit = form.id("unit").orElse(null);
        if (unit == null) {
            throw AccessPolicy.notFound();
        }
        desk.addPoint(actor, seen, unit, form.text("group"), form.text("kind").equals("kiosk"), form.text("place"));
    }

    private static Map<String, String> check(String act, TypedForm form) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (List.of("withdraw", "cancel").contains(act) && !form.has("remarks")) {
            errors.put("remarks-" + act, "round.error.remarks");
        }
        if (act.equals("add-point") && !form.has("place")) {
            errors.put("place", "round.error.place");
        }
        return errors;
    }

    private String page(Actor actor, Ui ui, Model model, UUID id, TypedForm form, Map<String, String> errors) {
        model.addAttribute("page", pages.page(ui, actor, rounds.get(actor, id), form, errors));
        return "surveys/web/round";
    }

    private String form(
            Actor actor, Ui ui, Model model, @Nullable Round round, TypedForm form, Map<String, String> errors) {
        model.addAttribute("page", pages.form(ui, actor, round, form, errors));
        return "surveys/web/roundForm";
    }

    private String written(
            Actor actor,
            Ui ui,
            Model model,
            HttpServletResponse response,
            @Nullable Round round,
            TypedForm form,
            Supplier<String> write) {
        Map<String, String> errors = RoundForm.check(form);
        if (errors.isEmpty()) {
            return write.get();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(actor, ui, model, round, form, errors);
    }
}
