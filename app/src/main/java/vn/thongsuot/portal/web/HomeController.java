package vn.thongsuot.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.dossiers.LimitTexts;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureVersions;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.fees.FeeSchedule;
import vn.thongsuot.procedures.fees.FeeTexts;
import vn.thongsuot.procedures.forms.Forms;

/** Home, search and page of a procedure. */
@Controller
class HomeController {

    private static final int OFTEN = 6;
    private static final int FOUND = 50;

    private final ProcedureCatalogue catalogue;
    private final ProcedureVersions versions;
    private final Forms forms;
    private final UnitDirectory units;
    private final LimitTexts limits;
    private final FeeSchedule schedule;
    private final Clock clock;

    HomeController(
            ProcedureCatalogue catalogue,
            ProcedureVersions versions,
            Forms forms,
            UnitDirectory units,
            LimitTexts limits,
            FeeSchedule schedule,
            Clock clock) {
        this.catalogue = catalogue;
        this.versions = versions;
        this.forms = forms;
        this.units = units;
        this.limits = limits;
        this.schedule = schedule;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Ui ui, Model model) {
        model.addAttribute("page", new HomePage(ui, "", search("", OFTEN)));
        return "portal/web/home";
    }

    @GetMapping("/procedures")
    String procedures(Ui ui, Model model, @RequestParam(defaultValue = "") String q) {
        model.addAttribute("page", new HomePage(ui, q, search(q, FOUND)));
        return "portal/web/procedures";
    }

    @GetMapping("/procedures/{code}")
    String procedure(Ui ui, Model model, @PathVariable String code) {
        Optional<ProcedureView> inForce = authorities().stream()
                .flatMap(authority -> catalogue.findByCode(authority, code, today()).stream())
                .findFirst();
        if (inForce.isEmpty() && isKnown(code)) {
            return "redirect:/procedures/" + code + "/versions";
        }
        ProcedureView procedure = inForce.orElseThrow(AccessPolicy::notFound);
        model.addAttribute(
                "page",
                new ProcedurePage(
                        ui,
                        procedure,
                        limits.text(procedure.limitText(), ui.locale()),
                        fees(ui, procedure),
                        catalogue.findPublishedRoute(procedure.versionId(), today()),
                        authorities().stream()
                                .anyMatch(one -> forms.findPublished(one, code).isPresent()),
                        null));
        return "portal/web/procedure";
    }

    /** The authority of the code is the first that knows it, as for the page itself. */
    private List<String> fees(Ui ui, ProcedureView procedure) {
        return authorities().stream()
                .filter(authority -> catalogue
                        .findByCode(authority, procedure.code(), today())
                        .isPresent())
                .limit(1)
                .flatMap(authority -> schedule.list(authority, procedure, today()).stream())
                .map(line -> FeeTexts.line(ui, line))
                .toList();
    }

    @GetMapping("/accessibility")
    String accessibility(Ui ui, Model model) {
        model.addAttribute("page", new HomePage(ui, "", List.of()));
        return "portal/web/accessibility";
    }

    /** Abolished, or still to come into force. */
    private boolean isKnown(String code) {
        return authorities().stream()
                .anyMatch(authority -> !versions.list(authority, code).isEmpty());
    }

    private List<ProcedureView> search(String words, int most) {
        return authorities().stream()
                .flatMap(authority -> catalogue.search(authority, words, today(), most).stream())
                .limit(most)
                .toList();
    }

    private List<UUID> authorities() {
        return units.listAuthorities(today()).stream().map(UnitView::id).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
