package vn.thongsuot.dossiers.web;

import java.time.Clock;
import java.time.LocalDate;
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
            @RequestParam(defaultValue = "") String procedure,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        Funnels.Asked asked = asked(procedure, from, to, LocalDate.ofInstant(clock.instant(), clock.getZone()));
        model.addAttribute(
                "page",
                new FunnelPage(
                        ui, asked, funnels.find(actor, asked).orElse(null), href(asked, "xlsx"), href(asked, "csv")));
        return "dossiers/web/funnel";
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
