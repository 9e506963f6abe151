package vn.thongsuot.procedures.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.AskedDay;
import vn.thongsuot.platform.Ui;

/** The catalogue and one procedure of it, for officials. */
@Controller
class CatalogueController {

    private final CataloguePages catalogue;
    private final ProcedurePages procedures;
    private final Clock clock;

    CatalogueController(CataloguePages catalogue, ProcedurePages procedures, Clock clock) {
        this.catalogue = catalogue;
        this.procedures = procedures;
        this.clock = clock;
    }

    @GetMapping("/desk/procedures")
    @Requires(Permission.DESK_USE)
    String list(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") int page) {
        model.addAttribute("page", catalogue.of(ui, actor.authorityId(), q, field, kind, page, today()));
        return "procedures/web/catalogue";
    }

    @GetMapping("/desk/procedures/{code}")
    @Requires(Permission.DESK_USE)
    String procedure(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(name = "case", required = false) @Nullable String caseKey) {
        model.addAttribute(
                "page",
                on == null
                        ? procedures.today(ui, actor.authorityId(), code, caseKey, today())
                        : procedures.onDay(ui, actor.authorityId(), code, caseKey, AskedDay.of(on, on), today()));
        return "procedures/web/procedure";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
