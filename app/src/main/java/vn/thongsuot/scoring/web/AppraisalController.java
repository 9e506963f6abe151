package vn.thongsuot.scoring.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.scoring.rounds.Appraisals;
import vn.thongsuot.scoring.rounds.AppraisedScore;
import vn.thongsuot.scoring.rounds.Rounds;

/** Appraisal by field: one criterion over all units, so that they are measured alike. */
@Controller
class AppraisalController {

    private final Rounds rounds;
    private final Appraisals appraisals;
    private final AppraisalPages pages;
    private final FormPosts posts;

    AppraisalController(Rounds rounds, Appraisals appraisals, AppraisalPages pages, FormPosts posts) {
        this.rounds = rounds;
        this.appraisals = appraisals;
        this.pages = pages;
        this.posts = posts;
    }

    @GetMapping("/desk/index-rounds/{id}/appraisal")
    @Requires(Permission.PROGRAMME_EDIT)
    String field(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String code) {
        model.addAttribute("page", pages.page(ui, actor, rounds.get(actor, id), code, TypedForm.NOTHING, Map.of()));
        return "scoring/web/appraisal";
    }

    @PostMapping("/desk/index-rounds/{id}/appraisal")
    @Requires(Permission.PROGRAMME_EDIT)
    String appraise(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam String code,
            @RequestParam MultiValueMap<String, String> form) {
        TypedForm written = TypedForm.of(form);
        rounds.get(actor, id);
        return posts.once(
                press,
                "round.appraise",
                "/desk/index-rounds/" + id + "/appraisal?code=" + code,
                () -> said(written, code).forEach((card, one) -> appraisals.appraise(actor, card, List.of(one))),
                FormPosts.again(
                        model,
                        "scoring/web/appraisal",
                        refused -> pages.page(
                                ui, actor, rounds.get(actor, id), code, written, ScoreNames.errors(ui, refused))));
    }

    /** Of every unit for which points are written or the criterion is taken out. */
    private static Map<UUID, AppraisedScore> said(TypedForm written, String code) {
        Map<UUID, AppraisedScore> said = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(written.values().keySet());
        names.stream().sorted().filter(name -> name.startsWith("seen-")).forEach(name -> {
            String card = name.substring("seen-".length());
            Optional<UUID> id = Typed.id(card);
            boolean off = written.on("off-" + card);
            if (id.isPresent() && (off || !written.text("points-" + card).isEmpty())) {
                said.put(
                        id.get(),
                        new AppraisedScore(
                                code,
                                Fields.whole(written, name),
                                !off,
                                off ? null : Fields.number(written, "points-" + card),
                                written.text("note-" + card)));
            }
        });
        return said;
    }
}
