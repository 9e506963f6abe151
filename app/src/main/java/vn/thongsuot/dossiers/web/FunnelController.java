package vn.thongsuot.dossiers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.dossiers.Funnels;
import vn.thongsuot.exports.ExportFilter;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.platform.Ui;

/** How far the dossiers of a procedure came; what is asked stands in the address. */
@Controller
class FunnelController {

    private final Funnels funnels;
    private final Clock clock;

    FunnelController(Funnels funnels, Clock clock) {
        this.funnels = funnels;
        this.clock = clock;
    }

    @GetMapping("/desk/funnel")
    @Requires(Permission.DOSSIER_READ)
    String show(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String procedure,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        Funnels.Asked asked = asked(procedure, from, to, LocalDate.ofInstant(clock.instant(), clock.getZone()));
        Map<String, String> errors = wrong(asked, from, to);
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute(
                "page",
                new FunnelPage(
                        ui,
                        asked,
                        errors.isEmpty() ? funnels.find(actor, asked).orElse(null) : null,
                        href(asked, "xlsx"),
                        href(asked, "csv"),
                        errors.containsKey("from") ? from : ui.date(asked.from()),
                        errors.containsKey("to") ? to : ui.date(asked.to()),
                        errors));
        return "dossiers/web/funnel";
    }

    /** A day that cannot be read, and days the wrong way round. */
    private static Map<String, String> wrong(Funnels.Asked asked, String from, String to) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (!from.isBlank() && Typed.day(from).isEmpty()) {
            errors.put("from", "error.PLA-011");
        }
        if (!to.isBlank() && Typed.day(to).isEmpty()) {
            errors.put("to", "error.PLA-011");
        }
        if (errors.isEmpty() && asked.to().isBefore(asked.from())) {
            errors.put("to", "funnel.error.order");
        }
        return errors;
    }

    /** Without days, the last quarter of a year. */
    static Funnels.Asked asked(String procedure, String from, String to, LocalDate today) {
        LocalDate last = Typed.day(to).orElse(today);
        return new Funnels.Asked(procedure.strip(), Typed.day(from).orElse(last.minusMonths(3)), last);
    }

    private static String href(Funnels.Asked asked, String format) {
        return ExportFilter.href(
                FunnelExport.NAME,
                format,
                "procedure",
                asked.procedureCode(),
                "from",
                asked.from().toString(),
                "to",
                asked.to().toString());
    }
}
