package vn.thongsuot.surveys.web;

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
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.surveys.answers.Sheet;
import vn.thongsuot.surveys.answers.SheetDesk;
import vn.thongsuot.surveys.questionnaires.Form;
import vn.thongsuot.surveys.questionnaires.Questionnaires;
import vn.thongsuot.surveys.rounds.Round;
import vn.thongsuot.surveys.rounds.Rounds;

/** Keys numbered sheets from paper and telephone. */
@Controller
class SheetController {

    private final Rounds rounds;
    private final SheetDesk desk;
    private final Questionnaires questionnaires;
    private final SheetPages pages;
    private final FormPosts posts;

    SheetController(Rounds rounds, SheetDesk desk, Questionnaires questionnaires, SheetPages pages, FormPosts posts) {
        this.rounds = rounds;
        this.desk = desk;
        this.questionnaires = questionnaires;
        this.pages = pages;
        this.posts = posts;
    }

    @GetMapping("/desk/surveys/{id}/sheets")
    @Requires(Permission.SURVEY_ENTER)
    String list(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        model.addAttribute("page", pages.list(ui, actor, rounds.get(actor, id)));
        return "surveys/web/sheets";
    }

    @GetMapping("/desk/survey-sheets/{id}")
    @Requires(Permission.SURVEY_ENTER)
    String sheet(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        return page(actor, ui, model, id, Map.of(), Map.of());
    }

    @PostMapping("/desk/survey-sheets/{id}")
    @Requires(Permission.SURVEY_ENTER)
    String key(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed) {
        Sheet sheet = desk.get(actor, id);
        Round round = rounds.get(actor, sheet.roundId());
        AnswerForm form =
                AnswerForm.of(questionnaires.getVersion(round.versionId()).form(), typed);
        Form.Reading reading = form.form().read(form.typed());
        if (!reading.errors().isEmpty()) {
            press.refuse();
            return page(actor, ui, model, id, form.typed(), reading.errors());
        }
        return posts.once(
                press,
                "sheet.key",
                "/desk/surveys/" + sheet.roundId() + "/sheets",
                () -> desk.key(actor, id, version, reading.filled()),
                refused -> page(actor, ui, model, id, form.typed(), Map.of("acts", ui.error(refused))));
    }

    @PostMapping("/desk/survey-sheets/{id}/resolve")
    @Requires(Permission.SURVEY_ENTER)
    String resolve(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed) {
        Sheet sheet = desk.get(actor, id);
        List<String> second = typed.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("take-")
                        && "second".equals(entry.getValue().getFirst()))
                .map(entry -> entry.getKey().substring("take-".length()))
                .toList();
        return posts.once(
                press,
                "sheet.resolve",
                "/desk/surveys/" + sheet.roundId() + "/sheets",
                () -> desk.resolve(actor, id, version, second),
                refused -> page(actor, ui, model, id, Map.of(), Map.of("acts", ui.error(refused))));
    }

    private String page(
            Actor actor, Ui ui, Model model, UUID id, Map<String, List<String>> typed, Map<String, String> errors) {
        Sheet sheet = desk.get(actor, id);
        model.addAttribute("page", pages.page(ui, actor, rounds.get(actor, sheet.roundId()), sheet, typed, errors));
        return "surveys/web/sheet";
    }
}
