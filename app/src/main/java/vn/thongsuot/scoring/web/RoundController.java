package vn.thongsuot.scoring.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
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
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.scoring.rounds.CouncilDesk;
import vn.thongsuot.scoring.rounds.Round;
import vn.thongsuot.scoring.rounds.RoundDesk;
import vn.thongsuot.scoring.rounds.RoundSeen;
import vn.thongsuot.scoring.rounds.RoundSheets;
import vn.thongsuot.scoring.rounds.Rounds;
import vn.thongsuot.scoring.sets.CellProblem;
import vn.thongsuot.shared.DomainException;

/** Rounds: which there are, a round with its ranking, opening, freezing, publishing. */
@Controller
class RoundController {

    private final Rounds rounds;
    private final RoundDesk desk;
    private final CouncilDesk council;
    private final RoundSheets sheets;
    private final RoundPages pages;
    private final ScoreNames names;
    private final FormPosts posts;

    RoundController(
            Rounds rounds,
            RoundDesk desk,
            CouncilDesk council,
            RoundSheets sheets,
            RoundPages pages,
            ScoreNames names,
            FormPosts posts) {
        this.rounds = rounds;
        this.desk = desk;
        this.council = council;
        this.sheets = sheets;
        this.pages = pages;
        this.names = names;
        this.posts = posts;
    }

    @GetMapping("/desk/index-rounds")
    @Requires(Permission.BOARD_READ)
    String list(@CurrentActor Actor actor, Ui ui, Model model) {
        model.addAttribute("page", pages.list(ui, actor));
        return "scoring/web/rounds";
    }

    @GetMapping("/desk/index-rounds/new")
    @Requires(Permission.PROGRAMME_EDIT)
    String begin(@CurrentActor Actor actor, Ui ui, Model model, @RequestParam(defaultValue = "") String set) {
        int year = names.today().getYear();
        TypedForm written = new TypedForm(Map.of(
                "set", set,
                "year", String.valueOf(year),
                "first", ui.date(LocalDate.of(year, 1, 1)),
                "cutOff", ui.date(LocalDate.of(year, 12, 31))));
        model.addAttribute("page", pages.form(ui, actor, null, written, Map.of()));
        return "scoring/web/roundForm";
    }

    @PostMapping("/desk/index-rounds")
    @Requires(Permission.PROGRAMME_EDIT)
    String open(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @RequestParam MultiValueMap<String, String> form) {
        TypedForm written = TypedForm.of(form);
        return posts.once(
                press,
                "round.open",
                () -> "/desk/index-rounds/"
                        + desk.open(
                                actor, Fields.requireId(written, "set"), Fields.whole(written, "year"), days(written)),
                FormPosts.again(
                        model,
                        "scoring/web/roundForm",
                        refused -> pages.form(ui, actor, null, written, ScoreNames.errors(ui, refused))));
    }

    @GetMapping("/desk/index-rounds/{id}")
    @Requires(Permission.BOARD_READ)
    String round(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        model.addAttribute(
                "page", pages.page(ui, actor, rounds.get(actor, id), List.of(), TypedForm.NOTHING, Map.of()));
        return "scoring/web/round";
    }

    @GetMapping("/desk/index-rounds/{id}/days")
    @Requires(Permission.PROGRAMME_EDIT)
    String days(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        Round round = rounds.get(actor, id);
        if (!pages.mayEdit(actor, round)) {
            throw AccessPolicy.notFound();
        }
        Map<String, String> values = new HashMap<>();
        values.put("first", ui.date(round.days().first()));
        values.put("cutOff", ui.date(round.days().cutOff()));
        values.put("selfDue", ui.date(round.days().selfDue()));
        values.put("appraisalDue", ui.date(round.days().appraisalDue()));
        values.put("objectionDue", ui.date(round.days().objectionDue()));
        model.addAttribute("page", pages.form(ui, actor, round, new TypedForm(values), Map.of()));
        return "scoring/web/roundForm";
    }

    @PostMapping("/desk/index-rounds/{id}/{act:days|take|close|reopen|publish|decide}")
    @Requires(Permission.BOARD_READ)
    String act(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> form) {
        TypedForm written = TypedForm.of(form);
        Round round = rounds.get(actor, id);
        return posts.once(
                press,
                "round." + act,
                "/desk/index-rounds/" + id,
                () -> run(actor, new RoundSeen(id, version), act, written),
                refused -> {
                    Map<String, String> errors = ScoreNames.errors(ui, refused);
                    model.addAttribute(
                            "page",
                            act.equals("days")
                                    ? pages.form(ui, actor, round, written, errors)
                                    : pages.page(ui, actor, rounds.get(actor, id), List.of(), written, errors));
                    return act.equals("days") ? "scoring/web/roundForm" : "scoring/web/round";
                });
    }

    private void run(Actor actor, RoundSeen seen, String act, TypedForm written) {
        switch (act) {
            case "days" -> desk.change(actor, seen, days(written));
            case "take" -> desk.take(actor, seen);
            case "close" -> desk.close(actor, seen, written.text("decision"), Fields.requireDay(written, "decidedOn"));
            case "reopen" -> desk.reopen(actor, seen, written.text("reason"));
            case "publish" -> desk.publish(actor, seen);
            case "decide" -> {
                if (council.decideAll(actor, seen.roundId()) == 0) {
                    throw new DomainException(
                            "SCO-039", DomainException.Kind.CONFLICT, "nothing lies before the council");
                }
            }
            default -> throw AccessPolicy.notFound();
        }
    }

    @PostMapping("/desk/index-rounds/{id}/survey")
    @Requires(Permission.PROGRAMME_EDIT)
    String survey(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam MultipartFile file)
            throws IOException {
        byte[] content = file.getBytes();
        List<CellProblem> problems = new ArrayList<>();
        return posts.once(
                press,
                "round.survey",
                "/desk/index-rounds/" + id,
                () -> {
                    problems.addAll(sheets.takeSurvey(actor, id, content));
                    if (!problems.isEmpty()) {
                        throw new DomainException(
                                "SCO-062", DomainException.Kind.INVALID, "cells are wrong", problems.size());
                    }
                },
                FormPosts.again(
                        model,
                        "scoring/web/round",
                        refused -> pages.page(
                                ui,
                                actor,
                                rounds.get(actor, id),
                                problems,
                                TypedForm.NOTHING,
                                ScoreNames.errors(ui, refused))));
    }

    private static Round.Days days(TypedForm written) {
        return new Round.Days(
                Fields.requireDay(written, "first"),
                Fields.requireDay(written, "cutOff"),
                Fields.requireDay(written, "selfDue"),
                Fields.requireDay(written, "appraisalDue"),
                Fields.requireDay(written, "objectionDue"));
    }
}
