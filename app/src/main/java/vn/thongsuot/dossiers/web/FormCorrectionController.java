package vn.thongsuot.dossiers.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
import vn.thongsuot.dossiers.ApplicantRequest;
import vn.thongsuot.dossiers.ApplicantRequests;
import vn.thongsuot.dossiers.ApplicantWish;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.DossierDetails;
import vn.thongsuot.dossiers.DossierForms;
import vn.thongsuot.dossiers.FormCorrections;
import vn.thongsuot.dossiers.Seen;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.forms.FilledForm;
import vn.thongsuot.procedures.forms.FormAnswers;

/** The page on which an official puts right what was answered to the electronic form of a dossier. */
@Controller
class FormCorrectionController {

    private static final String PATH = "/desk/dossiers/{code}/form";
    private static final String VIEW = "dossiers/web/formCorrection";
    private static final String PURPOSE = "dossier-form-correction";

    private final FormCorrections corrections;
    private final DossierForms forms;
    private final DossierDetails details;
    private final ApplicantRequests requests;
    private final FormPosts posts;

    FormCorrectionController(
            FormCorrections corrections,
            DossierForms forms,
            DossierDetails details,
            ApplicantRequests requests,
            FormPosts posts) {
        this.corrections = corrections;
        this.forms = forms;
        this.details = details;
        this.requests = requests;
        this.posts = posts;
    }

    /** What was typed. @param answersRequest whether the applicant's request is answered by it */
    private record Typed(Map<String, String> answers, boolean answersRequest, String reason) {}

    @GetMapping(PATH)
    @Requires(Permission.PERSON_READ)
    String show(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable String code) {
        DossierDetail detail = get(actor, code);
        DossierForms.Filled filled = filled(actor, detail);
        Typed typed = new Typed(filled.answers(), true, "");
        model.addAttribute("page", page(ui, actor, detail, filled, typed, Map.of()));
        return VIEW;
    }

    @PostMapping(PATH)
    @Requires(Permission.PERSON_READ)
    String correct(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable String code,
            @RequestParam int version,
            @RequestParam Map<String, String> posted) {
        DossierDetail detail = get(actor, code);
        DossierForms.Filled filled = filled(actor, detail);
        Typed typed = new Typed(
                answers(posted), posted.containsKey("answersRequest"), posted.getOrDefault("correct-reason", ""));
        return posts.once(
                press,
                "dossier.form-correct",
                "/desk/dossiers/" + detail.code(),
                () -> corrections.correct(
                        actor,
                        new Seen(detail.code(), version),
                        new FormCorrections.Corrected(typed.answers(), typed.reason(), typed.answersRequest())),
                refused -> {
                    Map<String, String> errors = new LinkedHashMap<>(wrong(filled, typed));
                    if (errors.isEmpty()) {
                        errors.put("correct-reason", ui.error(refused));
                    }
                    model.addAttribute("page", page(ui, actor, detail, filled, typed, errors));
                    return VIEW;
                });
    }

    /** Whoever may not put it right finds no page. */
    private DossierDetail get(Actor actor, String code) {
        return Optional.of(details.get(actor, DossierCode.get(code)))
                .filter(detail -> corrections.isAllowed(actor, detail))
                .orElseThrow(AccessPolicy::notFound);
    }

    private DossierForms.Filled filled(Actor actor, DossierDetail detail) {
        return forms.read(actor, detail, PURPOSE).orElseThrow(AccessPolicy::notFound);
    }

    private FormCorrectionPage page(
            Ui ui,
            Actor actor,
            DossierDetail detail,
            DossierForms.Filled filled,
            Typed typed,
            Map<String, String> errors) {
        FilledForm form = new FilledForm(
                ui,
                detail.procedure().code(),
                ui.text(detail.procedure().name()),
                "",
                filled.form().definition(),
                typed.answers(),
                errors,
                ui.date(detail.receivedAt()),
                IntakeBeside.FORM);
        Map<String, String> shown = new LinkedHashMap<>();
        errors.forEach((field, wrong) -> shown.put(field, ui.known(wrong)));
        return new FormCorrectionPage(
                ui,
                detail.code().value(),
                detail.version(),
                form,
                asked(actor, detail),
                typed.answersRequest(),
                typed.reason(),
                shown);
    }

    private @Nullable String asked(Actor actor, DossierDetail detail) {
        Optional<ApplicantRequest> open =
                requests.findOpen(detail).filter(request -> request.wish() == ApplicantWish.CORRECTION);
        return open.flatMap(request -> requests.readWords(actor, detail, request))
                .orElse(null);
    }

    private static Map<String, String> wrong(DossierForms.Filled filled, Typed typed) {
        Map<String, String> wrong = new LinkedHashMap<>();
        FormAnswers.check(filled.form().definition(), typed.answers())
                .forEach((key, error) -> wrong.put(IntakeBeside.FORM + key, error));
        return wrong;
    }

    private static Map<String, String> answers(Map<String, String> posted) {
        Map<String, String> answers = new HashMap<>();
        posted.forEach((name, value) -> {
            if (name.startsWith(IntakeBeside.FORM)) {
                answers.put(name.substring(IntakeBeside.FORM.length()), value);
            }
        });
        return answers;
    }
}
