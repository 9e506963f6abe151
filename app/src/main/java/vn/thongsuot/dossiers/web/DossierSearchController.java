package vn.thongsuot.dossiers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierSearch;
import vn.thongsuot.identity.PersonStore;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

/** The search of the officials' bar; what is typed travels in the body, never in an address. A whole code opens its dossier at once. */
@Controller
class DossierSearchController {

    private static final String PATH = "/desk/search";
    private static final String VIEW = "dossiers/web/search";

    private final DossierSearch search;
    private final PersonStore persons;

    DossierSearchController(DossierSearch search, PersonStore persons) {
        this.search = search;
        this.persons = persons;
    }

    @GetMapping(PATH)
    @Requires(Permission.DOSSIER_READ)
    String ask(Ui ui, Model model) {
        model.addAttribute("page", new DossierSearchPage(ui, TypedForm.NOTHING, null, false, Map.of()));
        return VIEW;
    }

    @PostMapping(PATH)
    @Requires(Permission.DOSSIER_READ)
    String find(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            HttpServletResponse response,
            @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        String words = IdentityCard.read(form.text("words"))
                .map(IdentityCard::idNumber)
                .orElse(form.text("words"));
        DossierCode exact = search.findExact(actor, words).orElse(null);
        if (exact != null) {
            return "redirect:/desk/dossiers/" + exact;
        }
        Map<String, String> errors = new HashMap<>();
        LocalDate from = day(ui, form, "from", errors);
        LocalDate to = day(ui, form, "to", errors);
        DossierSearch.Answer found = null;
        if (errors.isEmpty()) {
            try {
                found = search.find(actor, new DossierSearch.Asked(words, from, to));
            } catch (DomainException refused) {
                errors.put(refused.code().equals("DOS-181") ? "from" : "words", ui.error(refused));
            }
        }
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute(
                "page",
                new DossierSearchPage(
                        ui,
                        form,
                        found == null ? null : rows(ui, actor, found.dossiers()),
                        found != null && found.more(),
                        errors));
        return VIEW;
    }

    private static @Nullable LocalDate day(Ui ui, TypedForm form, String name, Map<String, String> errors) {
        Optional<LocalDate> day = form.day(name);
        if (form.has(name) && day.isEmpty()) {
            errors.put(name, ui.t("error.PLA-011"));
        }
        return day.orElse(null);
    }

    /** The names are one logged read. */
    private List<DossierSearchPage.Row> rows(Ui ui, Actor actor, List<DossierSearch.Found> found) {
        Map<UUID, String> names = actor.may(Permission.PERSON_READ)
                ? persons.names(
                        actor,
                        found.stream()
                                .map(DossierSearch.Found::applicantId)
                                .distinct()
                                .toList(),
                        "dossier-search")
                : Map.of();
        return found.stream()
                .map(one -> new DossierSearchPage.Row(
                        one.code().value(),
                        names.getOrDefault(one.applicantId(), ui.t("person.hidden")),
                        ui.text(one.procedure()),
                        ui.t("dossier.status." + one.status().key()),
                        ui.date(one.receivedAt()),
                        ui.date(one.appointmentAt())))
                .toList();
    }
}
