package vn.thongsuot.procedures.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.CaseCondition;
import vn.thongsuot.procedures.LimitWords;
import vn.thongsuot.procedures.ProcedureCase;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureVersions;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.VersionView;
import vn.thongsuot.procedures.fees.FeeRule;
import vn.thongsuot.procedures.fees.FeeSchedule;
import vn.thongsuot.procedures.fees.FeeTexts;
import vn.thongsuot.procedures.web.ProcedurePage.Fact;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LegalBasis;

/** Makes the page of one procedure. */
@Component
@LegalBasis(act = "63/2010/NĐ-CP", provision = "Điều 8 khoản 2", from = "2010-10-14")
class ProcedurePages {

    private final ProcedureCatalogue catalogue;
    private final ProcedureVersions versions;
    private final RouteTables routes;
    private final LimitWords limits;
    private final FeeSchedule schedule;

    ProcedurePages(
            ProcedureCatalogue catalogue,
            ProcedureVersions versions,
            RouteTables routes,
            LimitWords limits,
            FeeSchedule schedule) {
        this.catalogue = catalogue;
        this.versions = versions;
        this.routes = routes;
        this.limits = limits;
        this.schedule = schedule;
    }

    /** The version in force, or the newest where none is. */
    ProcedurePage today(Ui ui, UUID authorityId, String code, @Nullable String caseKey, LocalDate today) {
        List<VersionView> all = all(authorityId, code);
        VersionView shown = all.stream()
                .filter(version -> version.isInForce(today))
                .findFirst()
                .orElse(all.getFirst());
        return page(ui, authorityId, shown, all, caseKey, today);
    }

    /** @throws DomainException PRO-003 (not found) if no version was in force on that day */
    ProcedurePage onDay(Ui ui, UUID authorityId, String code, @Nullable String caseKey, LocalDate on, LocalDate today) {
        List<VersionView> all = all(authorityId, code);
        VersionView shown = all.stream()
                .filter(version -> version.isInForce(on))
                .findFirst()
                .orElseThrow(() -> new DomainException(
                        "PRO-003", DomainException.Kind.NOT_FOUND, "procedure has no version on " + on, ui.date(on)));
        return page(ui, authorityId, shown, all, caseKey, today);
    }

    private List<VersionView> all(UUID authorityId, String code) {
        List<VersionView> all = versions.list(authorityId, code);
        if (all.isEmpty()) {
            throw new DomainException("PRO-001", DomainException.Kind.NOT_FOUND, "no procedure of the code asked for");
        }
        return all;
    }

    /** @param caseKey whose route is shown; that of the usual case for null and for a case that the version does not have */
    private ProcedurePage page(
            Ui ui,
            UUID authorityId,
            VersionView shown,
            List<VersionView> all,
            @Nullable String caseKey,
            LocalDate today) {
        ProcedureView procedure = catalogue.get(shown.id());
        ProcedureView ofCase = procedure.forCaseIfKnown(caseKey);
        return new ProcedurePage(
                ui,
                procedure,
                state(ui, shown, today),
                shown.isInForce(today) ? "govuk-tag--green" : "govuk-tag--yellow",
                facts(ui, procedure, shown, shown.isInForce(today) ? charged(ui, authorityId, procedure, today) : ""),
                flags(ui, procedure, shown),
                all.stream()
                        .map(version -> version(ui, procedure.code(), version, shown, today))
                        .toList(),
                cases(ui, ofCase),
                ofCase.caseKey(),
                catalogue
                        .findPublishedRoute(shown.id(), ofCase.caseKey(), today)
                        .map(route -> routes.of(ui, authorityId, procedure.code(), route, ofCase.limitText()))
                        .orElse(null));
    }

    /** The usual case and those that differ from it, to choose whose route is shown; none where there is one way only. */
    private static List<ProcedurePage.CaseLink> cases(Ui ui, ProcedureView shown) {
        String href = "/desk/procedures/" + shown.code();
        ProcedurePage.CaseLink usual = new ProcedurePage.CaseLink(href, ui.t("case.usual"), shown.caseKey() == null);
        return shown.cases().isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(usual),
                                shown.cases().stream()
                                        .map(one -> new ProcedurePage.CaseLink(
                                                href + "?case=" + one.key() + "#route",
                                                ui.text(one.name()),
                                                one.key().equals(shown.caseKey()))))
                        .toList();
    }

    private String cases(Ui ui, List<ProcedureCase> cases) {
        return cases.stream().map(one -> text(ui, one)).collect(Collectors.joining("; "));
    }

    private String text(Ui ui, ProcedureCase one) {
        String name = one.limitText() == null
                ? ui.text(one.name())
                : ui.text(one.name()) + ": " + limits.text(one.limitText(), ui.locale());
        CaseCondition condition = one.condition();
        return condition == null ? name : ui.t("case.when", name, condition.field(), condition.value());
    }

    private List<Fact> facts(Ui ui, ProcedureView procedure, VersionView version, String charged) {
        String channels = procedure.channels().stream()
                .map(channel -> ui.t("channel." + channel))
                .collect(Collectors.joining(", "));
        return List.of(
                Fact.of(ui, "catalogue.fullName", "a", ui.text(procedure.name())),
                Fact.of(ui, "procedure.field", "", ui.text(procedure.fieldName())),
                Fact.of(ui, "catalogue.part.kind", "", kind(ui, procedure)),
                Fact.of(ui, "catalogue.level", "", ui.t("unit.level." + procedure.level())),
                Fact.of(ui, "catalogue.order", "b", ui.text(version.order())),
                Fact.of(ui, "catalogue.channels", "c", channels),
                Fact.of(ui, "procedure.limit", "đ", limits.text(procedure.limitText(), ui.locale())),
                Fact.of(ui, "catalogue.part.cases", "", cases(ui, procedure.cases())),
                Fact.of(ui, "catalogue.subjects", "e", ui.text(version.subjects())),
                Fact.of(ui, "procedure.agency", "g", ui.text(procedure.decidingAgency())),
                Fact.of(ui, "catalogue.forms", "h", ui.text(version.forms())),
                Fact.of(ui, "catalogue.result", "h", ui.text(procedure.result())),
                Fact.of(ui, "catalogue.conditions", "h", ui.text(version.conditions())),
                Fact.of(ui, "catalogue.fee", "h", fee(ui, procedure)),
                Fact.of(ui, "catalogue.charged", "h", charged),
                Fact.of(ui, "catalogue.bases", "", String.join("; ", procedure.legalBases())));
    }

    private static List<Fact> flags(Ui ui, ProcedureView procedure, VersionView version) {
        return List.of(
                Fact.of(ui, "catalogue.online", "", ui.t("online." + procedure.onlineLevel())),
                Fact.of(ui, "catalogue.boundary", "", boundary(ui, procedure)),
                Fact.of(ui, "catalogue.eligible", "", yesNo(ui, version.onlineEligible())),
                Fact.of(
                        ui,
                        "catalogue.checked",
                        "",
                        ui.t(procedure.confirmed() ? "catalogue.checked.yes" : "catalogue.checked.no")),
                Fact.of(ui, "catalogue.source", "", version.source() == null ? "" : version.source()));
    }

    private static String kind(Ui ui, ProcedureView procedure) {
        String kind = ui.t("catalogue.word.kind." + procedure.kind().key());
        return procedure.isInternal() && procedure.specialised() ? kind + "; " + ui.t("catalogue.specialised") : kind;
    }

    /** What is charged by a schedule in place of the announced amount; empty where none holds. */
    private String charged(Ui ui, UUID authorityId, ProcedureView procedure, LocalDate today) {
        FeeRule rule = schedule.rule(authorityId, procedure, today);
        if (rule.source() != FeeRule.Source.SCHEDULE) {
            return "";
        }
        String lines = schedule.list(authorityId, procedure, today).stream()
                .map(line -> FeeTexts.line(ui, line))
                .collect(Collectors.joining("; "));
        return (lines + ". " + FeeTexts.warning(ui, rule)).strip();
    }

    private static String fee(Ui ui, ProcedureView procedure) {
        String note = ui.text(procedure.feeNote());
        if (procedure.feeAmount() == 0) {
            return note.isEmpty() ? ui.t("catalogue.fee.none") : note;
        }
        return ui.money(procedure.feeAmount()) + (note.isEmpty() ? "" : " (" + note + ")");
    }

    private static ProcedurePage.Version version(
            Ui ui, String code, VersionView version, VersionView shown, LocalDate today) {
        String decision = version.decisionNumber() == null ? ui.t("catalogue.unknown") : version.decisionNumber();
        return new ProcedurePage.Version(
                "/desk/procedures/" + code + "?on=" + version.from(),
                ui.date(version.from()),
                version.lastDay() == null ? ui.t("validity.open") : ui.date(version.lastDay()),
                version.decidedOn() == null ? decision : ui.t("decision.dated", decision, ui.date(version.decidedOn())),
                state(ui, version, today),
                version.id().equals(shown.id()));
    }

    private static String state(Ui ui, VersionView version, LocalDate today) {
        if (version.isInForce(today)) {
            return ui.t("catalogue.state.now");
        }
        return ui.t(today.isBefore(version.from()) ? "catalogue.state.later" : "catalogue.state.past");
    }

    private static String boundary(Ui ui, ProcedureView procedure) {
        return procedure.boundaryFree() == null ? "" : yesNo(ui, procedure.isBoundaryFree());
    }

    private static String yesNo(Ui ui, boolean yes) {
        return ui.t(yes ? "catalogue.yes" : "catalogue.no");
    }
}
