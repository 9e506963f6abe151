package vn.thongsuot.portal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.platform.AskedDay;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.VersionView;

/** Home, search and page of a procedure. */
@Controller
class HomeController {

    private static final int OFTEN = 6;
    private static final int FOUND = 50;

    private final ProcedureCatalogue catalogue;
    private final PublicProcedures procedures;

    HomeController(ProcedureCatalogue catalogue, PublicProcedures procedures) {
        this.catalogue = catalogue;
        this.procedures = procedures;
    }

    @GetMapping("/")
    String home(Ui ui, Model model) {
        model.addAttribute("page", search(ui, "", OFTEN));
        return "portal/web/home";
    }

    @GetMapping("/procedures")
    String procedures(Ui ui, Model model, @RequestParam(defaultValue = "") String q) {
        model.addAttribute("page", search(ui, q, FOUND));
        return "portal/web/procedures";
    }

    /**
     * What holds today, or what held or will hold.
     *
     * @param on a day on which the version shown holds
     * @param version the version itself, as a dossier keeps it
     */
    @GetMapping("/procedures/{code}")
    String procedure(
            Ui ui,
            Model model,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable UUID version) {
        LocalDate day = AskedDay.of(on, procedures.today());
        Predicate<VersionView> which =
                one -> version == null ? one.isInForce(day) : one.id().equals(version);
        Optional<ProcedurePage> page = procedures.find(ui, code, which);
        if (page.isEmpty() && on == null && version == null && procedures.isKnown(code)) {
            return "redirect:/procedures/" + code + "/versions";
        }
        model.addAttribute("page", page.orElseThrow(AccessPolicy::notFound));
        return "portal/web/procedure";
    }

    @GetMapping("/accessibility")
    String accessibility(Ui ui, Model model) {
        model.addAttribute("page", new HomePage(ui, "", List.of(), Map.of()));
        return "portal/web/accessibility";
    }

    private HomePage search(Ui ui, String words, int most) {
        List<ProcedureView> found = new ArrayList<>();
        Map<UUID, String> charged = new HashMap<>();
        for (UUID authority : procedures.authorities()) {
            List<ProcedureView> own = catalogue.search(authority, words, procedures.today(), Integer.MAX_VALUE).stream()
                    .filter(procedure -> !procedure.isInternal())
                    .limit(most - found.size())
                    .toList();
            found.addAll(own);
            charged.putAll(procedures.charged(ui, authority, own));
        }
        return new HomePage(ui, words, found, charged);
    }
}
