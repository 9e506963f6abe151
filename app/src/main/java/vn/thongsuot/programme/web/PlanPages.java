package vn.thongsuot.programme.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.Goal;
import vn.thongsuot.programme.Goals;
import vn.thongsuot.programme.Plan;
import vn.thongsuot.programme.PlanAccess;
import vn.thongsuot.programme.PlanAction;
import vn.thongsuot.programme.PlanFilter;
import vn.thongsuot.programme.PlanParts;
import vn.thongsuot.programme.PlanState;
import vn.thongsuot.programme.PlanTransitions;
import vn.thongsuot.programme.Plans;
import vn.thongsuot.programme.ReformArea;
import vn.thongsuot.programme.Target;

/** Makes the models of the pages about plans. */
@Component
class PlanPages {

    private final Plans plans;
    private final PlanParts parts;
    private final PlanAccess access;
    private final PlanUnits units;
    private final Indicators indicators;
    private final Goals goals;

    PlanPages(Plans plans, PlanParts parts, PlanAccess access, PlanUnits units, Indicators indicators, Goals goals) {
        this.plans = plans;
        this.parts = parts;
        this.access = access;
        this.units = units;
        this.indicators = indicators;
        this.goals = goals;
    }

    PlanListPage list(Ui ui, Actor actor, PlanFilter filter) {
        List<Plan> found = plans.list(actor, filter);
        Set<String> own = actor.grantsWith(Permission.BOARD_READ)
                .map(grant -> grant.unitId().toString())
                .collect(Collectors.toSet());
        Function<Plan, String> group = plan -> own.contains(plan.unitId().toString())
                ? "plans.own"
                : access.may(actor, Permission.BOARD_READ, plan) ? "plans.below" : "plans.others";
        Map<String, List<Plan>> groups = found.stream().collect(Collectors.groupingBy(group));
        return new PlanListPage(
                ui,
                List.of("plans.own", "plans.below", "plans.others").stream()
                        .map(key -> new PlanListPage.Group(
                                key,
                                groups.getOrDefault(key, List.of()).stream()
                                        .map(plan -> row(ui, plan))
                                        .toList()))
                        .filter(listed -> !listed.rows().isEmpty())
                        .toList(),
                units.all(ui, actor, filter.unitId()),
                filter.year(),
                filter.state(),
                actor.may(Permission.PROGRAMME_EDIT));
    }

    PlanPage page(
            Ui ui,
            Actor actor,
            Plan plan,
            int openFindings,
            boolean duties,
            Map<String, String> typed,
            Map<String, String> errors) {
        Set<PlanAction> actions = EnumSet.noneOf(PlanAction.class);
        PlanTransitions.list().stream()
                .filter(edge -> edge.from() == plan.state() && access.may(actor, edge.permission(), plan))
                .forEach(edge -> actions.add(edge.action()));
        return make(
                ui,
                plan,
                actions,
                plan.state() == PlanState.ISSUED && access.may(actor, Permission.PROGRAMME_APPROVE, plan),
                actor.may(Permission.PROGRAMME_EDIT),
                openFindings,
                duties,
                relatives(ui, actor, plan),
                "/desk/indicators",
                typed,
                errors);
    }

    /** Without anything that only officials may do or see. */
    PlanPage publicPage(Ui ui, Plan plan) {
        List<PlanPage.Relative> relatives = new ArrayList<>();
        plans.listSuccessors(plan.id()).stream()
                .filter(next -> next.state().isPublic())
                .forEach(next -> relatives.add(relative(ui, next, "plan.next." + succession(next), "/plans/")));
        find(plan.previousId())
                .ifPresent(previous ->
                        relatives.add(relative(ui, previous, "plan.previous." + succession(plan), "/plans/")));
        find(plan.parentId()).ifPresent(parent -> relatives.add(relative(ui, parent, "plan.parent", "/plans/")));
        return make(ui, plan, Set.of(), false, false, 0, false, relatives, null, Map.of(), Map.of());
    }

    PlanListPage.Row row(Ui ui, Plan plan) {
        Plan.Issue issue = plan.issue();
        return new PlanListPage.Row(
                plan.id().toString(),
                ui.text(plan.title()),
                units.name(ui, plan.unitId()),
                issue == null ? "" : ui.t("plan.numberOf", issue.number(), ui.date(issue.on())),
                plan.years().toString(),
                "plan.state." + plan.state().key(),
                PlanTexts.stateLook(plan.state()),
                plan.edition());
    }

    PlanPage.Row row(Ui ui, UUID authorityId, Target target, @Nullable String indicatorBase) {
        String id = target.indicatorId();
        Indicator indicator =
                id == null ? null : indicators.find(authorityId, id).orElse(null);
        String name = id == null ? null : indicator == null ? id : ui.text(indicator.name());
        return new PlanPage.Row(
                target.id().toString(),
                target.n(),
                ui.text(target.statement()),
                PlanTexts.aim(ui, target.aim()),
                PlanTexts.level(ui, target.level()),
                PlanTexts.horizon(ui, target.horizon()),
                PlanTexts.reach(target.reach()),
                name,
                indicator == null || indicatorBase == null ? null : indicatorBase + "/" + id,
                target.nestedIn() != null);
    }

    private static PlanPage.GoalRow row(Ui ui, Goal goal) {
        Goal.Judgement said = goal.judgement();
        return new PlanPage.GoalRow(
                goal.id().toString(),
                goal.n(),
                goal.statement(),
                ui.t("area." + goal.area().key()),
                PlanTexts.horizon(ui, goal.horizon()),
                GoalTexts.key(goal),
                GoalTexts.look(goal),
                said == null ? null : said.grounds(),
                said == null ? null : ui.dateTime(said.at()),
                goal.judgements());
    }

    private PlanPage make(
            Ui ui,
            Plan plan,
            Set<PlanAction> actions,
            boolean mayJudge,
            boolean mayChildren,
            int openFindings,
            boolean duties,
            List<PlanPage.Relative> relatives,
            @Nullable String indicatorBase,
            Map<String, String> typed,
            Map<String, String> errors) {
        Map<ReformArea, List<Target>> byArea =
                plans.listTargetsOfPlan(plan.id()).stream().collect(Collectors.groupingBy(Target::area));
        return new PlanPage(
                ui,
                plan,
                units.name(ui, plan.unitId()),
                Arrays.stream(ReformArea.values())
                        .map(area -> new PlanPage.Area(
                                area.key(),
                                byArea.getOrDefault(area, List.of()).stream()
                                        .map(target -> row(ui, plan.authorityId(), target, indicatorBase))
                                        .toList()))
                        .toList(),
                goals.list(plan.id()).stream().map(goal -> row(ui, goal)).toList(),
                mayJudge,
                relatives,
                parts.listAgencies(plan.id()),
                parts.listReports(plan.id()),
                actions,
                mayChildren,
                openFindings,
                duties,
                parts.findSource(plan.id()).isPresent(),
                typed,
                errors);
    }

    private List<PlanPage.Relative> relatives(Ui ui, Actor actor, Plan plan) {
        List<PlanPage.Relative> relatives = new ArrayList<>();
        find(plan.parentId()).ifPresent(parent -> relatives.add(relative(ui, parent, "plan.parent", "/desk/plans/")));
        find(plan.previousId())
                .ifPresent(previous ->
                        relatives.add(relative(ui, previous, "plan.previous." + succession(plan), "/desk/plans/")));
        plans.listSuccessors(plan.id()).stream()
                .filter(next -> access.mayRead(actor, next))
                .forEach(next -> relatives.add(relative(ui, next, "plan.next." + succession(next), "/desk/plans/")));
        plans.listChildren(plan.id())
                .forEach(child -> relatives.add(relative(ui, child, "plan.child", "/desk/plans/")));
        return relatives;
    }

    private PlanPage.Relative relative(Ui ui, Plan plan, String label, String base) {
        return new PlanPage.Relative(
                label, units.name(ui, plan.unitId()) + ": " + ui.text(plan.title()), base + plan.id());
    }

    private java.util.Optional<Plan> find(java.util.@Nullable UUID id) {
        return id == null ? java.util.Optional.empty() : plans.find(id);
    }

    private static String succession(Plan plan) {
        return plan.succession() == null ? "amends" : plan.succession().key();
    }
}
