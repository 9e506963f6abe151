package vn.thongsuot.surveys.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.surveys.Survey;
import vn.thongsuot.surveys.questionnaires.Questionnaire;
import vn.thongsuot.surveys.questionnaires.QuestionnaireHead;
import vn.thongsuot.surveys.questionnaires.Questionnaires;

/** Questionnaires: which there are, their heads, publishing. */
@Controller
class QuestionnaireController {

    private static final int LONGEST_NAME = 300;

    private final Questionnaires questionnaires;
    private final QuestionnairePages pages;
    private final FormPosts posts;

    QuestionnaireController(Questionnaires questionnaires, QuestionnairePages pages, FormPosts posts) {
        this.questionnaires = questionnaires;
        this.pages = pages;
        this.posts = posts;
    }

    @GetMapping("/desk/questionnaires")
    @Requires(Permission.BOARD_READ)
    String list(@CurrentActor Actor actor, Ui ui, Model model) {
        model.addAttribute("page", pages.list(ui, actor));
        return "surveys/web/questionnaires";
    }

    @GetMapping("/desk/questionnaires/new")
    @Requires(Permission.PROGRAMME_EDIT)
    String begin(@CurrentActor Actor actor, Ui ui, Model model) {
        return head(actor, ui, model, null, new TypedForm(Map.of("survey", Survey.PROCEDURE.key())), Map.of());
    }

    @PostMapping("/desk/questionnaires")
    @Requires(Permission.PROGRAMME_EDIT)
    String create(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @RequestParam MultiValueMap<String, String> typed) {
        TypedForm form = TypedForm.of(typed);
        Map<String, String> errors = check(form, true);
        if (!errors.isEmpty()) {
            press.refuse();
            return head(actor, ui, model, null, form, errors);
        }
        return posts.once(
                press,
                "questionnaire.create",
                () -> "/desk/questionnaires/"
                        + questionnaires.create(actor, form.id("unit").orElseThrow(), headOf(form)),
                refused -> head(actor, ui, model, null, form, Map.of("acts", ui.error(refused))));
    }

    @GetMapping("/desk/questionnaires/{id}")
    @Requires(Permission.BOARD_READ)
    String questionnaire(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        return page(actor, ui, model, id, Map.of());
    }

    @GetMapping("/desk/questionnaires/{id}/edit")
    @Requires(Permission.PROGRAMME_EDIT)
    String edit(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        Questionnaire one = requireEdit(actor, id);
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("unit", one.unitId().toString());
        typed.put("survey", one.survey().key());
        typed.put("name", one.name().vi());
        typed.put("nameEn", Objects.requireNonNullElse(one.name().en(), ""));
        LocalizedText intro = one.intro();
        typed.put("intro", intro == null ? "" : intro.vi());
        typed.put("introEn", intro == null ? "" : Objects.requireNonNullElse(intro.en(), ""));
        typed.put("sample", one.sample() ? "1" : "");
        typed.put("source", Objects.requireNonNullElse(one.source(), ""));
        return head(actor, ui, model, one, new TypedForm(typed), Map.of());
    }

    @PostMapping("/desk/questionnaires/{id}")
    @Requires(Permission.PROGRAMME_EDIT)
    String save(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed) {
        Questionnaire one = requireEdit(actor, id);
        TypedForm form = TypedForm.of(typed);
        Map<String, String> errors = check(form, false);
        if (!errors.isEmpty()) {
            press.refuse();
            return head(actor, ui, model, one, form, errors);
        }
        return posts.once(
                press,
                "questionnaire.change",
                "/desk/questionnaires/" + id,
                () -> questionnaires.changeHead(actor, id, version, headOf(form)),
                refused -> head(actor, ui, model, one, form, Map.of("acts", ui.error(refused))));
    }

    @PostMapping("/desk/questionnaires/{id}/publish")
    @Requires(Permission.PROGRAMME_EDIT)
    String publish(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam int version) {
        requireEdit(actor, id);
        return posts.once(
                press,
                "questionnaire.publish",
                "/desk/questionnaires/" + id,
                () -> questionnaires.publish(actor, id, version),
                refused -> page(actor, ui, model, id, Map.of("acts", ui.error(refused))));
    }

    /** @throws DomainException ACC-001 to a stranger, ACC-002 to those who may only read it */
    private Questionnaire requireEdit(Actor actor, UUID id) {
        Questionnaire one = questionnaires.get(actor, id);
        if (!questionnaires.mayEdit(actor, one)) {
            throw new DomainException("ACC-002", DomainException.Kind.FORBIDDEN, "account may not edit it");
        }
        return one;
    }

    private static Map<String, String> check(TypedForm form, boolean unit) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (!form.has("name") || form.text("name").length() > LONGEST_NAME) {
            errors.put("name", "questionnaire.error.name");
        }
        if (unit && form.id("unit").isEmpty()) {
            errors.put("unit", "round.error.unit");
        }
        if (!form.text("survey").matches("procedure|dossier-rating|public-service|health|education|policy")) {
            errors.put("survey", "questionnaire.error.survey");
        }
        return errors;
    }

    private static QuestionnaireHead headOf(TypedForm form) {
        return new QuestionnaireHead(
                Survey.of(form.text("survey")),
                form.localized("name").orElseThrow(),
                form.localized("intro").orElse(null),
                form.has("sample"),
                form.has("source") ? form.text("source") : null);
    }

    private String page(Actor actor, Ui ui, Model model, UUID id, Map<String, String> errors) {
        model.addAttribute("page", pages.page(ui, actor, questionnaires.get(actor, id), errors));
        return "surveys/web/questionnaire";
    }

    private String head(
            Actor actor, Ui ui, Model model, @Nullable Questionnaire one, TypedForm form, Map<String, String> errors) {
        model.addAttribute("page", pages.head(ui, actor, one, form, errors));
        return "surveys/web/questionnaireForm";
    }
}
