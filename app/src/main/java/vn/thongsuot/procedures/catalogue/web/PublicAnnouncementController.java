package vn.thongsuot.procedures.catalogue.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.ProcedureVersions;
import vn.thongsuot.procedures.VersionView;
import vn.thongsuot.procedures.catalogue.CatalogueEntries;
import vn.thongsuot.procedures.catalogue.Decision;
import vn.thongsuot.procedures.catalogue.DecisionItem;
import vn.thongsuot.procedures.catalogue.Decisions;
import vn.thongsuot.procedures.catalogue.web.PublicAnnouncementPage.Line;

/** Signed decisions, and the versions of a procedure from day to day, for everybody; abolished procedures stay readable. */
@Controller
class PublicAnnouncementController {

    private static final String VIEW = "procedures/catalogue/web/publicAnnouncements";

    private final Decisions decisions;
    private final CatalogueEntries entries;
    private final ProcedureVersions versions;
    private final AnnouncementPages pages;
    private final UnitDirectory units;
    private final Clock clock;

    PublicAnnouncementController(
            Decisions decisions,
            CatalogueEntries entries,
            ProcedureVersions versions,
            AnnouncementPages pages,
            UnitDirectory units,
            Clock clock) {
        this.decisions = decisions;
        this.entries = entries;
        this.versions = versions;
        this.pages = pages;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/announcements")
    String list(Ui ui, Model model) {
        List<Line> lines = authorities().stream()
                .flatMap(authority -> decisions.listSigned(authority).stream())
                .map(one -> new Line(
                        "/announcements/" + one.id(),
                        ui.text(one.title()),
                        AnnouncementPages.number(ui, one) + " · "
                                + ui.t("announcement.from", ui.date(one.effectiveOn())),
                        ui.lang(one.title())))
                .toList();
        model.addAttribute(
                "page",
                new PublicAnnouncementPage(
                        ui, ui.t("announcements.title"), ui.t("announcements.public.lead"), lines, null));
        return VIEW;
    }

    @GetMapping("/announcements/{id}")
    String decision(Ui ui, Model model, @PathVariable UUID id) {
        Decision decision = decisions.findSigned(id).orElseThrow(AccessPolicy::notFound);
        List<Line> lines = pages.items(ui, decision).stream()
                .map(item -> new Line(
                        "/procedures/" + item.code() + "/versions",
                        item.code() + " " + item.name(),
                        item.kind()
                                + (item.replacedBy().isEmpty()
                                        ? ""
                                        : " · " + ui.t("announcement.replacedBy", item.replacedBy()))))
                .toList();
        model.addAttribute(
                "page",
                new PublicAnnouncementPage(
                        ui,
                        ui.text(decision.title()),
                        ui.lang(decision.title()),
                        AnnouncementPages.number(ui, decision) + " · "
                                + ui.t("announcement.from", ui.date(decision.effectiveOn())),
                        lines,
                        "/announcements"));
        return VIEW;
    }

    @GetMapping("/procedures/{code}/versions")
    String versions(Ui ui, Model model, @PathVariable String code) {
        for (UUID authority : authorities()) {
            List<VersionView> all = versions.list(authority, code);
            if (!all.isEmpty()) {
                model.addAttribute("page", page(ui, authority, code, all));
                return VIEW;
            }
        }
        throw AccessPolicy.notFound();
    }

    private PublicAnnouncementPage page(Ui ui, UUID authority, String code, List<VersionView> all) {
        List<Line> lines = new ArrayList<>();
        for (DecisionItem item : decisions.listSignedOf(authority, code)) {
            if (item.kind() == DecisionItem.Kind.ABOLISHED) {
                for (String other : item.replacedBy()) {
                    lines.add(new Line("/procedures/" + other, ui.t("announcement.replacedBy", other), ""));
                }
            }
        }
        for (VersionView version : all) {
            LocalDate last = version.lastDay();
            String days = ui.t("announcement.from", ui.date(version.from()))
                    + (last == null ? "" : " " + ui.t("announcement.until", ui.date(last)));
            String number = version.decisionNumber();
            lines.add(new Line(
                    version.isInForce(today())
                            ? "/procedures/" + code
                            : "/procedures/" + code + "?version=" + version.id(),
                    ui.text(entries.get(authority, version.id()).name()),
                    ui.t(state(version)) + " · " + days + (number == null ? "" : " · " + number)));
        }
        return new PublicAnnouncementPage(ui, code, ui.t("announcements.versions.lead"), lines, "/announcements");
    }

    private String state(VersionView version) {
        if (version.isInForce(today())) {
            return "catalogue.state.now";
        }
        return today().isBefore(version.from()) ? "catalogue.state.later" : "catalogue.state.past";
    }

    private List<UUID> authorities() {
        return units.listAuthorities(today()).stream().map(UnitView::id).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
