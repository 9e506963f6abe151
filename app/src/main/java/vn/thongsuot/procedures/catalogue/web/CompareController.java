package vn.thongsuot.procedures.catalogue.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
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
import vn.thongsuot.platform.Attachments;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.ProcedureVersions;
import vn.thongsuot.procedures.VersionView;
import vn.thongsuot.procedures.catalogue.CatalogueEntries;
import vn.thongsuot.procedures.catalogue.CatalogueEntry;
import vn.thongsuot.procedures.catalogue.CatalogueWorkbook;

/** Two versions of a procedure beside each other, and the catalogue in force as a workbook. */
@Controller
class CompareController {

    private final ProcedureVersions versions;
    private final CatalogueEntries entries;
    private final CatalogueWorkbook workbook;
    private final DiffTexts diffs;
    private final Clock clock;

    CompareController(
            ProcedureVersions versions,
            CatalogueEntries entries,
            CatalogueWorkbook workbook,
            DiffTexts diffs,
            Clock clock) {
        this.versions = versions;
        this.entries = entries;
        this.workbook = workbook;
        this.diffs = diffs;
        this.clock = clock;
    }

    @GetMapping("/desk/procedures.xlsx")
    @Requires(Permission.DESK_USE)
    ResponseEntity<byte[]> export(@CurrentActor Actor actor) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        List<CatalogueEntry> all = entries.list(actor.authorityId(), today).stream()
                .map(CatalogueEntries.Known::entry)
                .toList();
        return Attachments.saved("danh-muc-tthc-" + today + ".xlsx", Attachments.EXCEL, workbook.write(all));
    }

    /** The two newest where none is named. */
    @GetMapping("/desk/procedures/{code}/compare")
    @Requires(Permission.DESK_USE)
    String compare(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable UUID before,
            @RequestParam(required = false) @Nullable UUID after) {
        List<VersionView> all = versions.list(actor.authorityId(), code);
        if (all.isEmpty()) {
            throw AccessPolicy.notFound();
        }
        UUID newer = after == null ? all.getFirst().id() : known(all, after);
        UUID older = before == null ? all.get(Math.min(1, all.size() - 1)).id() : known(all, before);
        CatalogueEntry shown = entries.get(actor.authorityId(), newer);
        model.addAttribute(
                "page",
                new ComparePage(
                        ui,
                        code,
                        ui.text(shown.name()),
                        choices(ui, all, older),
                        choices(ui, all, newer),
                        diffs.of(ui, entries.get(actor.authorityId(), older), shown)));
        return "procedures/catalogue/web/compare";
    }

    private static UUID known(List<VersionView> all, UUID id) {
        return all.stream().map(VersionView::id).filter(id::equals).findFirst().orElseThrow(AccessPolicy::notFound);
    }

    private static List<Choice> choices(Ui ui, List<VersionView> all, UUID chosen) {
        return all.stream()
                .map(version -> new Choice(
                        version.id().toString(),
                        ui.t("catalogue.compare.version", ui.date(version.from())),
                        version.id().equals(chosen)))
                .toList();
    }
}
