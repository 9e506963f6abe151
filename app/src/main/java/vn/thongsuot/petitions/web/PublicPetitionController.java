package vn.thongsuot.petitions.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.petitions.NewPetition;
import vn.thongsuot.petitions.PetitionCode;
import vn.thongsuot.petitions.PetitionGate;
import vn.thongsuot.petitions.PetitionIntake;
import vn.thongsuot.petitions.PetitionSource;
import vn.thongsuot.petitions.PetitionTracking;
import vn.thongsuot.petitions.PublicAnswer;
import vn.thongsuot.petitions.PublicAnswers;
import vn.thongsuot.petitions.pictures.CleanPicture;
import vn.thongsuot.platform.Idempotency;
import vn.thongsuot.platform.TrackingKeys;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

/** Petitions for everybody: send one, read what was answered. Nothing here needs a script or a login. */
@Controller
class PublicPetitionController {

    private static final PetitionSource SOURCE = PetitionSource.PROVINCE_PORTAL;

    private final PetitionIntake intake;
    private final PetitionGate gate;
    private final PetitionTracking tracking;
    private final PublicAnswers answers;
    private final PublicAnswerPages pages;
    private final FormChoices choices;
    private final Uploads uploads;
    private final FormMap map;
    private final Idempotency idempotency;

    PublicPetitionController(
            PetitionIntake intake,
            PetitionGate gate,
            PetitionTracking tracking,
            PublicAnswers answers,
            PublicAnswerPages pages,
            FormChoices choices,
            Uploads uploads,
            FormMap map,
            Idempotency idempotency) {
        this.intake = intake;
        this.gate = gate;
        this.tracking = tracking;
        this.answers = answers;
        this.pages = pages;
        this.choices = choices;
        this.uploads = uploads;
        this.map = map;
        this.idempotency = idempotency;
    }

    @GetMapping("/petitions")
    String list(
            Ui ui,
            Model model,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "1") int page) {
        model.addAttribute("page", pages.list(ui, q, about, page));
        return "petitions/web/publicList";
    }

    @GetMapping("/petitions/answers/{code}")
    String answer(Ui ui, Model model, @PathVariable String code) {
        PublicAnswer answer = answers.find(code).orElseThrow(AccessPolicy::notFound);
        model.addAttribute("page", pages.one(ui, answer));
        return "petitions/web/publicAnswer";
    }

    @GetMapping("/petitions/new")
    String form(Ui ui, Model model) {
        return show(ui, model, PetitionForm.empty(), Map.of());
    }

    @PostMapping("/petitions/new")
    String send(
            Ui ui,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam UUID idempotencyKey,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable List<MultipartFile> pictures)
            throws IOException {
        PetitionForm form = new PetitionForm(typed);
        Optional<PetitionForm> pressed = map.press(form);
        if (pressed.isPresent()) {
            return show(ui, model, pressed.get(), Map.of());
        }
        Map<String, String> wrong = new LinkedHashMap<>(form.check(SOURCE));
        List<CleanPicture> clean = List.of();
        try {
            clean = uploads.clean(pictures);
        } catch (DomainException refused) {
            wrong.put("pictures", ui.error(refused));
        }
        if (!wrong.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(ui, model, form, wrong);
        }
        try {
            return "redirect:" + send(form.petition(SOURCE).with(clean), idempotencyKey, request.getRemoteAddr());
        } catch (DomainException refused) {
            boolean flood = refused.kind() == DomainException.Kind.TOO_MANY;
            response.setStatus(flood ? HttpStatus.TOO_MANY_REQUESTS.value() : HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(ui, model, form, Map.of(flood ? "content" : "intake", ui.error(refused)));
        }
    }

    /** What is kept for a second press is the code alone: the key of the tracking page stands in no table. */
    private String send(NewPetition petition, UUID key, String address) {
        if (!idempotency.isKnown(key)) {
            gate.pass(address, petition.sender().phone());
        }
        String code = idempotency.once(
                key,
                TrackingKeys.NOBODY,
                "petition.send",
                () -> intake.receive(petition).value());
        return tracking.pathOf(new PetitionCode(code));
    }

    private String show(Ui ui, Model model, PetitionForm form, Map<String, String> errors) {
        model.addAttribute(
                "page",
                new PublicFormPage(
                        ui,
                        form,
                        choices.units(ui, form),
                        choices.abouts(ui, form),
                        choices.kinds(ui, form),
                        choices.relations(ui, form),
                        map.panel(ui, form),
                        errors));
        return "petitions/web/publicForm";
    }
}
