package vn.thongsuot.portal.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.dossiers.LimitTexts;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.catalogue.CatalogueEntry;
import vn.thongsuot.procedures.catalogue.Decision;
import vn.thongsuot.procedures.catalogue.DecisionItem;
import vn.thongsuot.procedures.catalogue.Decisions;

/** A procedure of a draft decision as citizens will see it (Vietnamese: xem trước như người dân). */
@Controller
class DraftPreviewController {

    private final Decisions decisions;
    private final LimitTexts limits;

    DraftPreviewController(Decisions decisions, LimitTexts limits) {
        this.decisions = decisions;
        this.limits = limits;
    }

    @GetMapping("/desk/announcements/{id}/preview")
    @Requires(Permission.DESK_USE)
    String preview(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String code) {
        Decision decision = decisions.get(actor, id);
        CatalogueEntry entry = decisions.items(decision.id()).stream()
                .filter(item -> item.code().equals(code))
                .map(DecisionItem::content)
                .flatMap(content -> Optional.ofNullable(content).stream())
                .findFirst()
                .orElseThrow(AccessPolicy::notFound);
        model.addAttribute(
                "page",
                new ProcedurePage(
                        ui,
                        entry.view(),
                        new ProcedurePage.Said(entry.order(), entry.subjects(), entry.forms(), entry.conditions()),
                        limits.text(entry.limit(), ui.locale()),
                        limits.ofCases(entry.view(), ui.locale()),
                        fees(ui, entry.fee()),
                        Optional.empty(),
                        false,
                        ProcedurePage.State.DRAFT,
                        ui.t("procedure.preview", ui.date(decision.effectiveOn()))));
        return "portal/web/procedure";
    }

    private static ProcedurePage.Fees fees(Ui ui, @Nullable Long fee) {
        return new ProcedurePage.Fees(fee == null || fee == 0 ? List.of() : List.of(ui.money(fee)), "", "");
    }
}
