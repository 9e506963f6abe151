package vn.thongsuot.dossiers.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.dossiers.PersonDossiers;
import vn.thongsuot.platform.Ui;

/** Dossiers of a person, by the identifier; it travels in the body, never in an address. */
@Controller
class PersonDossiersController {

    private final PersonDossiers dossiers;

    PersonDossiersController(PersonDossiers dossiers) {
        this.dossiers = dossiers;
    }

    @GetMapping("/desk/person-dossiers")
    @Requires(Permission.PERSON_READ)
    String ask(Ui ui, Model model) {
        return page(ui, model, "", false, "", List.of());
    }

    @PostMapping("/desk/person-dossiers")
    @Requires(Permission.PERSON_READ)
    String search(@CurrentActor Actor actor, Ui ui, Model model, @RequestParam(defaultValue = "") String idNumber) {
        String number = IdentityCard.read(idNumber).map(IdentityCard::idNumber).orElse(idNumber.strip());
        return dossiers.find(actor, number)
                .map(found -> page(
                        ui,
                        model,
                        number,
                        true,
                        found.name(),
                        found.dossiers().stream().map(one -> line(ui, one)).toList()))
                .orElseGet(() -> page(ui, model, number, true, "", List.of()));
    }

    private static String page(
            Ui ui, Model model, String number, boolean asked, String name, List<PersonDossiersPage.Line> lines) {
        model.addAttribute("page", new PersonDossiersPage(ui, number, asked, name, lines));
        return "dossiers/web/personDossiers";
    }

    private static PersonDossiersPage.Line line(Ui ui, PersonDossiers.Found one) {
        return new PersonDossiersPage.Line(
                one.code().value(),
                ui.text(one.procedure()),
                ui.t("persons.as." + one.as().key()),
                ui.t("dossier.status." + one.status().key()),
                ui.date(one.receivedAt()));
    }
}
