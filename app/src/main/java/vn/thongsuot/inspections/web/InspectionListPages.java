package vn.thongsuot.inspections.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.inspections.Inspection;
import vn.thongsuot.inspections.InspectionState;
import vn.thongsuot.inspections.Inspections;
import vn.thongsuot.inspections.TeamMember;
import vn.thongsuot.inspections.TeamPosition;
import vn.thongsuot.inspections.plans.PlanShare;
import vn.thongsuot.inspections.plans.PlanState;
import vn.thongsuot.inspections.plans.YearPlan;
import vn.thongsuot.inspections.plans.YearPlans;
import vn.thongsuot.platform.AskedDay;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** Makes the page of a year's inspections. */
@Component
class InspectionListPages {

    private final Inspections inspections;
    private final YearPlans plans;
    private final YearFigures figures;
    private final InspectionNames names;
    private final Clock clock;

    InspectionListPages(
            Inspections inspections, YearPlans plans, YearFigures figures, InspectionNames names, Clock clock) {
        this.inspections = inspections;
        this.plans = plans;
        this.figures = figures;
        this.names = names;
        this.clock = clock;
    }

    /** The year that an address asks for; PLA-002 (not found) for one that no register reaches. */
    int yearOf(@Nullable Integer asked) {
        return AskedDay.requireYear(asked == null ? today().getYear() : asked);
    }

    InspectionListPage page(Ui ui, Actor actor, @Nullable Integer asked, TypedForm form, Map<String, String> errors) {
        int year = yearOf(asked);
        List<Inspection> all = inspections.list(actor, year);
        Map<UUID, List<TeamMember>> teams =
                inspections.teams(all.stream().map(Inspection::id).toList());
        Map<UUID, String> people = names.people(teams.values().stream()
                .flatMap(List::stream)
                .map(TeamMember::accountId)
                .toList());
        return new InspectionListPage(
                ui,
                year,
                figures.list(ui, actor, year),
                plans.list(actor, year).stream().map(plan -> card(ui, plan)).toList(),
                rows(ui, all, teams, people),
                names.bodies(ui, actor),
                form,
                errors);
    }

    List<InspectionListPage.Row> rows(
            Ui ui, List<Inspection> all, Map<UUID, List<TeamMember>> teams, Map<UUID, String> people) {
        return all.stream()
                .map(one -> row(ui, one, head(teams.getOrDefault(one.id(), List.of()), people)))
                .toList();
    }

    private InspectionListPage.PlanCard card(Ui ui, YearPlan plan) {
        PlanShare share = plans.share(plan);
        return new InspectionListPage.PlanCard(
                "/desk/inspections/plans/" + plan.id(),
                plan.title(),
                names.unit(ui, plan.unitId()),
                "inspection.plan.state." + plan.state().key(),
                plan.state() == PlanState.ISSUED ? "govuk-tag--green" : "govuk-tag--grey",
                ui.t("inspection.plan.share", share.named(), share.units(), ui.decimal(share.namedPercent())),
                ui.t(
                        "inspection.plan.inspected",
                        share.inspected(),
                        share.units(),
                        ui.decimal(share.inspectedPercent())));
    }

    private InspectionListPage.Row row(Ui ui, Inspection one, String head) {
        LocalDate due = YearMonth.of(one.year(), one.month()).atEndOfMonth();
        return new InspectionListPage.Row(
                one.code(),
                InspectionNames.href(one),
                names.unit(ui, one.inspectedUnitId()),
                names.unit(ui, one.unitId()),
                "inspection.kind." + one.kind().key(),
                "inspection.form." + one.form().key(),
                "%02d/%d".formatted(one.month(), one.year()),
                one.state() == InspectionState.PLANNED && due.isBefore(today()),
                head,
                "inspection.state." + one.state().key(),
                InspectionNames.look(one.state()),
                one.conclusion() == null
                        ? ""
                        : one.conclusion().number() + ", "
                                + ui.date(one.conclusion().on()));
    }

    private static String head(List<TeamMember> team, Map<UUID, String> people) {
        return team.stream()
                .filter(member -> member.position() == TeamPosition.HEAD)
                .map(member -> people.getOrDefault(member.accountId(), "–"))
                .findFirst()
                .orElse("–");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
