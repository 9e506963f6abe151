package vn.thongsuot.surveys.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.surveys.questionnaires.Question;
import vn.thongsuot.surveys.questionnaires.Questionnaire;
import vn.thongsuot.surveys.questionnaires.Questionnaires;

/** Questions of a draft: written, moved, taken out. */
@Controller
class QuestionController {

    private final Questionnaires questionnaires;
    private final QuestionnairePages pages;
    private final FormPosts posts;

    QuestionController(Questionnaires questionnaires, QuestionnairePages pages, FormPosts posts) {
        this.questionnaires = questionnaires;
        this.pages = pages;
        this.posts = posts;
    }

    @GetMapping("/desk/questionnaires/{id}/questions/new")
    @Requires(Permission.PROGRAMME_EDIT)
    String begin(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        Questionnaire one = requireEdit(actor, id);
        TypedForm form = new TypedForm(Map.of("kind", "scale", "item", "staff", "required", "1"));
        return form(ui, model, one, null, form, Map.of());
    }

    @PostMapping("/desk/questionnaires/{id}/questions")
    @Requires(Permission.PROGRAMME_EDIT)
    String add(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed) {
        return write(
                actor,
                ui,
                model,
                press,
                id,
                null,
                TypedForm.of(typed),
                form -> questionnaires.add(actor, id, version, QuestionForm.draft(form)));
    }

    @GetMapping("/desk/questionnaires/{id}/questions/{key}")
    @Requires(Permission.PROGRAMME_EDIT)
    String edit(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id, @PathVariable String key) {
        Questionnaire one = requireEdit(actor, id);
        Question question = one.draft().find(key).orElseThrow(AccessPolicy::notFound);
        return form(ui, model, one, key, QuestionForm.of(question), Map.of());
    }

    @PostMapping("/desk/questionnaires/{id}/questions/{key}")
    @Requires(Permission.PROGRAMME_EDIT)
    String save(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable String key,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed) {
        return write(
                actor,
                ui,
                model,
                press,
                id,
                key,
                TypedForm.of(typed),
                form -> questionnaires.replace(actor, id, version, key, QuestionForm.draft(form)));
    }

    @PostMapping("/desk/questionnaires/{id}/questions/{key}/{act}")
    @Requires(Permission.PROGRAMME_EDIT)
    String act(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable String key,
            @PathVariable String act,
            @RequestParam int version) {
        requireEdit(actor, id);
        return posts.once(
                press,
                "question." + act,
                "/desk/questionnaires/" + id + "#" + key,
                () -> run(actor, id, version, key, act),
                FormPosts.again(
                        model,
                        "surveys/web/questionnaire",
                        refused -> pages.page(
                                ui, actor, questionnaires.get(actor, id), Map.of("acts", ui.error(refused)))));
    }

    private void run(Actor actor, UUID id, int version, String key, String act) {
        switch (act) {
            case "up" -> questionnaires.move(actor, id, version, key, true);
            case "down" -> questionnaires.move(actor, id, version, key, false);
            case "remove" -> questionnaires.remove(actor, id, version, key);
            default -> throw AccessPolicy.notFound();
        }
    }

    private interface Write {
        void run(TypedForm form);
    }

    private String write(
            Actor actor, Ui ui, Model model, Press press, UUID id, @Nullable String key, TypedForm form, Write write) {
        Questionnaire one = requireEdit(actor, id);
        Map<String, String> errors = QuestionForm.check(form);
        if (!errors.isEmpty()) {
            press.refuse();
            return form(ui, model, one, key, form, errors);
        }
        return posts.once(
                press,
                "question.write",
                "/desk/questionnaires/" + id,
                () -> write.run(form),
                refused -> form(ui, model, one, key, form, Map.of("acts", ui.error(refused))));
    }

    private String form(
            Ui ui, Model model, Questionnaire one, @Nullable String key, TypedForm form, Map<String, String> errors) {
        model.addAttribute("page", pages.question(ui, one, key, form, errors));
        return "surveys/web/questionForm";
    }

    /** @throws DomainException ACC-001 to a stranger, ACC-002 to those who may only read it */
    private Questionnaire requireEdit(Actor actor, UUID id) {
        Questionnaire one = questionnaires.get(actor, id);
        if (!questionnaires.mayEdit(actor, one)) {
            throw new DomainException("ACC-002", DomainException.Kind.FORBIDDEN, "account may not edit it");
        }
        return one;
    }
}
