package vn.thongsuot.scoring.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
import vn.thongsuot.scoring.rounds.Appraisals;
import vn.thongsuot.scoring.rounds.CardDesk;
import vn.thongsuot.scoring.rounds.CardSeen;
import vn.thongsuot.scoring.rounds.CouncilDesk;
import vn.thongsuot.scoring.rounds.RepairPlans;
import vn.thongsuot.scoring.rounds.Rounds;
import vn.thongsuot.scoring.rounds.Scorecard;
import vn.thongsuot.scoring.rounds.SelfScore;

/** The page of a unit's score and what is done to it as a whole. */
@Controller
class CardController {

    private final Rounds rounds;
    private final CardDesk desk;
    private final Appraisals appraisals;
    private final CouncilDesk council;
    private final RepairPlans repairs;
    private final CardPages pages;
    private final FormPosts posts;

    CardController(
            Rounds rounds,
            CardDesk desk,
            Appraisals appraisals,
            CouncilDesk council,
            RepairPlans repairs,
            CardPages pages,
            FormPosts posts) {
        this.rounds = rounds;
        this.desk = desk;
        this.appraisals = appraisals;
        this.council = council;
        this.repairs = repairs;
        this.pages = pages;
        this.posts = posts;
    }

    @GetMapping("/desk/scorecards/{id}")
    @Requires(Permission.BOARD_READ)
    String card(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        model.addAttribute("page", pages.page(ui, actor, rounds.card(actor, id), TypedForm.NOTHING, Map.of()));
        return "scoring/web/card";
    }

    @PostMapping("/desk/scorecards/{id}/{act}")
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
        Scorecard card = rounds.card(actor, id);
        return posts.once(
                press,
                "card." + act,
                "/desk/scorecards/" + id,
                () -> run(actor, new CardSeen(id, version), act, written),
                FormPosts.again(
                        model,
                        "scoring/web/card",
                        refused -> pages.page(ui, actor, card, written, ScoreNames.errors(ui, refused))));
    }

    private void run(Actor actor, CardSeen seen, String act, TypedForm written) {
        switch (act) {
            case "score" -> desk.score(actor, seen, said(written));
            case "submit" -> desk.submit(actor, seen);
            case "return" -> appraisals.sendBack(actor, seen, written.text("remarks"));
            case "announce" -> appraisals.announce(actor, seen);
            case "agree" -> desk.agree(actor, seen);
            case "object" -> desk.object(actor, seen, words(written, "objection-"));
            case "lapse" -> appraisals.lapse(actor, seen);
            case "conclude" -> appraisals.conclude(actor, seen);
            case "decide" -> council.decide(actor, seen);
            case "reconsider" -> council.reconsider(actor, seen, written.text("remarks"));
            case "repair" -> repairs.draft(actor, seen.cardId(), chosen(written, "low-"), written.dayOrNone("dueOn"));
            default -> throw AccessPolicy.notFound();
        }
    }

    /** Of every criterion that the form shows. */
    private static List<SelfScore> said(TypedForm written) {
        List<SelfScore> said = new ArrayList<>();
        written.values().keySet().stream()
                .filter(name -> name.startsWith("note-"))
                .map(name -> name.substring("note-".length()))
                .sorted()
                .forEach(code -> {
                    int choice = Fields.whole(written, "choice-" + code);
                    said.add(new SelfScore(
                            code,
                            !written.on("off-" + code),
                            Fields.number(written, "points-" + code),
                            choice == 0 ? null : (Integer) choice,
                            written.text("note-" + code)));
                });
        return said;
    }

    private static Map<String, String> words(TypedForm written, String prefix) {
        Map<String, String> words = new HashMap<>();
        written.values().forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                words.put(name.substring(prefix.length()), value);
            }
        });
        return words;
    }

    private static Set<String> chosen(TypedForm written, String prefix) {
        return new LinkedHashSet<>(words(written, prefix).keySet());
    }
}
