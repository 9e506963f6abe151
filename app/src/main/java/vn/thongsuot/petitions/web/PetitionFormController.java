package vn.thongsuot.petitions.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.petitions.NewPetition;
import vn.thongsuot.petitions.PetitionIntake;
import vn.thongsuot.petitions.PetitionSource;
import vn.thongsuot.petitions.PetitionUnits;
import vn.thongsuot.petitions.pictures.CleanPicture;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

/** An official writes down what came by telephone, letter or e-mail, or from a system that is not connected. */
@Controller
class PetitionFormController {

    private final PetitionIntake intake;
    private final PetitionUnits units;
    private final FormChoices choices;
    private final Uploads uploads;
    private final FormMap map;
    private final FormPosts posts;

    PetitionFormController(
            PetitionIntake intake,
            PetitionUnits units,
            FormChoices choices,
            Uploads uploads,
            FormMap map,
            FormPosts posts) {
        this.intake = intake;
        this.units = units;
        this.choices = choices;
        this.uploads = uploads;
        this.map = map;
        this.posts = posts;
    }

    @GetMapping("/desk/petitions/new")
    @Requires(Permission.PETITION_RECEIVE)
    String form(@CurrentActor Actor actor, Ui ui, Model model) {
        return show(ui, actor, model, PetitionForm.empty(), Map.of());
    }

    @PostMapping("/desk/petitions/new")
    @Requires(Permission.PETITION_RECEIVE)
    String receive(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable List<MultipartFile> pictures)
            throws IOException {
        PetitionForm form = new PetitionForm(typed);
        Optional<PetitionForm> pressed = map.press(form);
        if (pressed.isPresent()) {
            return show(ui, actor, model, pressed.get(), Map.of());
        }
        PetitionSource source = form.source().orElse(PetitionSource.PHONE);
        Map<String, String> wrong = new LinkedHashMap<>(form.check(source));
        List<CleanPicture> clean = List.of();
        try {
            clean = uploads.clean(pictures);
        } catch (DomainException refused) {
            wrong.put("pictures", ui.error(refused));
        }
        if (!wrong.isEmpty()) {
            press.refuse();
            return show(ui, actor, model, form, wrong);
        }
        NewPetition petition = form.petition(source).with(clean);
        return posts.once(
                press,
                "petition.receive",
                () -> "/desk/petitions/" + intake.receive(actor, petition),
                refused -> show(ui, actor, model, form, Map.of("externalCode", ui.error(refused))));
    }

    private String show(Ui ui, Actor actor, Model model, PetitionForm form, Map<String, String> errors) {
        model.addAttribute(
                "page",
                new ReceiveFormPage(
                        ui,
                        form,
                        choices.units(ui, form, units.registers(actor)),
                        choices.sources(ui, form),
                        choices.abouts(ui, form),
                        choices.kinds(ui, form),
                        choices.relations(ui, form),
                        map.panel(ui, form),
                        errors));
        return "petitions/web/receiveForm";
    }
}
