package vn.thongsuot.scoring.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
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
import vn.thongsuot.documents.Downloads;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.scoring.rounds.Appraisals;
import vn.thongsuot.scoring.rounds.AppraisedScore;
import vn.thongsuot.scoring.rounds.CardDesk;
import vn.thongsuot.scoring.rounds.CardSeen;
import vn.thongsuot.scoring.rounds.CouncilDesk;
import vn.thongsuot.scoring.rounds.Rounds;
import vn.thongsuot.scoring.rounds.Scorecard;

/** One criterion of one unit: evidence, appraisal, answer, the council's points. */
@Controller
class CardCriterionController {

    private final Rounds rounds;
    private final CardDesk desk;
    private final Appraisals appraisals;
    private final CouncilDesk council;
    private final CardCriterionPages pages;
    private final FormPosts posts;

    CardCriterionController(
            Rounds rounds,
            CardDesk desk,
            Appraisals appraisals,
            CouncilDesk council,
            CardCriterionPages pages,
            FormPosts posts) {
        this.rounds = rounds;
        this.desk = desk;
        this.appraisals = appraisals;
        this.council = council;
        this.pages = pages;
        this.posts = posts;
    }

    @GetMapping("/desk/scorecards/{id}/criteria/{code}")
    @Requires(Permission.BOARD_READ)
    String criterion(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id, @PathVariable String code) {
        model.addAttribute("page", pages.page(ui, actor, rounds.card(actor, id), code, TypedForm.NOTHING, Map.of()));
        return "scoring/web/cardCriterion";
    }

    @PostMapping("/desk/scorecards/{id}/criteria/{code}/{act}")
    @Requires(Permission.PROGRAMME_EDIT)
    String act(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable String code,
            @PathVariable String act,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> form) {
        TypedForm written = TypedForm.of(form);
        Scorecard card = rounds.card(actor, id);
        return posts.once(
                press,
                "card.criterion." + act,
                "/desk/scorecards/" + id + "/criteria/" + code,
                () -> run(actor, new CardSeen(id, version), code, act, written),
                FormPosts.again(
                        model,
                        "scoring/web/cardCriterion",
                        refused -> pages.page(ui, actor, card, code, written, ScoreNames.errors(ui, refused))));
    }

    /** For appraisal and answer the version is that of the entry, else that of the whole score. */
    private void run(Actor actor, CardSeen seen, String code, String act, TypedForm written) {
        switch (act) {
            case "appraise" ->
                appraisals.appraise(
                        actor,
                        seen.cardId(),
                        List.of(new AppraisedScore(
                                code,
                                seen.version(),
                                !written.on("off"),
                                Fields.number(written, "points"),
                                written.text("note"))));
            case "answer" ->
                appraisals.answer(
                        actor,
                        seen.cardId(),
                        code,
                        seen.version(),
                        Fields.number(written, "points"),
                        written.text("words"));
            case "survey" ->
                council.survey(
                        actor,
                        rounds.card(actor, seen.cardId()).roundId(),
                        List.of(new CouncilDesk.SurveyScore(
                                seen.cardId(),
                                code,
                                Fields.requireNumber(written, "surveyPoints"),
                                written.text("source"))));
            case "judge" ->
                council.judge(
                        actor, seen, code, Fields.requireNumber(written, "councilPoints"), written.text("reason"));
            default -> throw AccessPolicy.notFound();
        }
    }

    @PostMapping("/desk/scorecards/{id}/files")
    @Requires(Permission.PROGRAMME_EDIT)
    String attach(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam String code,
            @RequestParam int version,
            @RequestParam MultipartFile file)
            throws IOException {
        byte[] content = file.getBytes();
        Scorecard card = rounds.card(actor, id);
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return posts.once(
                press,
                "card.attach",
                "/desk/scorecards/" + id + "/criteria/" + code,
                () -> desk.attach(actor, new CardSeen(id, version), code, name, content),
                FormPosts.again(
                        model,
                        "scoring/web/cardCriterion",
                        refused ->
                                pages.page(ui, actor, card, code, TypedForm.NOTHING, ScoreNames.errors(ui, refused))));
    }

    @PostMapping("/desk/scorecards/{id}/files/{document}/remove")
    @Requires(Permission.PROGRAMME_EDIT)
    String detach(
            @CurrentActor Actor actor,
            Press press,
            @PathVariable UUID id,
            @PathVariable UUID document,
            @RequestParam int version) {
        rounds.card(actor, id);
        return posts.once(
                press,
                "card.detach",
                "/desk/scorecards/" + id,
                () -> desk.detach(actor, new CardSeen(id, version), document),
                refused -> {
                    throw refused;
                });
    }

    @GetMapping("/desk/scorecards/{id}/files/{document}")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<Resource> file(@CurrentActor Actor actor, @PathVariable UUID id, @PathVariable UUID document) {
        return Downloads.of(rounds.open(actor, id, document));
    }
}
