package vn.thongsuot.programme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.indicators.UnitGroups;
import vn.thongsuot.indicators.UnitScope;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.Plan;
import vn.thongsuot.programme.Plans;
import vn.thongsuot.programme.ReformArea;
import vn.thongsuot.programme.board.Board;
import vn.thongsuot.programme.board.CountedOnce;
import vn.thongsuot.programme.board.Progress;
import vn.thongsuot.programme.board.TargetStanding;
import vn.thongsuot.programme.tasks.OpenTasks;

/** Builds the board's page model: the state of all, the dossiers of now, the most urgent targets first. */
@Component
class BoardPages {

    private static final int DRAWN = 6;
    private static final int ACTS = 5;
    private static final int ACTS_OF_EACH = 2;
    private static final List<String> TALLIES = List.of(
            "dossiers.received", "dossiers.resolved", "dossiers.open", "dossiers.late-open", "dossiers.hours-avg");

    private final Board board;
    private final Plans plans;
    private final Indicators indicators;
    private final UnitGroups groups;
    private final TargetCards cards;
    private final ActingUnits acting;
    private final BoardActs acts;
    private final BoardGoals goals;
    private final FigureUnits access;
    private final Clock clock;

    BoardPages(
            Board board,
            Plans plans,
            Indicators indicators,
            UnitGroups groups,
            TargetCards cards,
            ActingUnits acting,
            BoardActs acts,
            BoardGoals goals,
            FigureUnits access,
            Clock clock) {
        this.board = board;
        this.plans = plans;
        this.indicators = indicators;
        this.groups = groups;
        this.cards = cards;
        this.acting = acting;
        this.acts = acts;
        this.goals = goals;
        this.access = access;
        this.clock = clock;
    }

    /** In one transaction: each of those that are asked would else begin and end its own. */
    @Transactional(readOnly = true)
    BoardPage make(Ui ui, Actor actor, UnitView unit, BoardFilter filter) {
        List<TargetStanding> inForce = board.list(actor.authorityId(), unit.id(), filter.scope());
        List<TargetStanding> narrowed =
                inForce.stream().filter(filter.withState(null)::holds).toList();
        List<TargetStanding> counted = CountedOnce.of(narrowed);
        List<TargetStanding> shown = narrowed.stream().filter(filter::holds).toList();
        int drawn = filter.all() ? shown.size() : Math.min(DRAWN, shown.size());
        Map<UUID, TargetCard.Who> who = acting.of(ui, actor, unit, shown.subList(0, drawn));
        ActList todo = acts.list(ui, actor, asked(unit, filter), ACTS, ACTS_OF_EACH);
        TargetCards.Page targets = cards.page(ui, new TargetCards.Seen(actor, unit, filter.scope()));
        return new BoardPage(
                ui,
                ui.text(unit.name()),
                until(ui),
                filters(ui, actor, unit, inForce, filter),
                narrowed.size(),
                counted.size(),
                parts(counted, filter),
                tallies(ui, actor, unit, filter.scope()),
                todo,
                goals.list(ui, unit.id(), filter),
                shown.subList(0, drawn).stream()
                        .map(standing ->
                                targets.card(standing, who.get(standing.target().id()), todo.of(standing.target())))
                        .toList(),
                shown.subList(drawn, shown.size()).stream().map(targets::row).toList(),
                drawn == shown.size() ? null : filter.withAll(true).href(),
                filter.paperHref());
    }

    private static OpenTasks.Asked asked(UnitView unit, BoardFilter filter) {
        ReformArea area = filter.area();
        return new OpenTasks.Asked(unit.id(), area == null ? null : area.key(), filter.plan());
    }

    String until(Ui ui) {
        long left = ChronoUnit.DAYS.between(today(), today().withMonth(12).withDayOfMonth(31));
        return ui.t("board.until", ui.dateTimeLong(clock.instant()), ui.number(left));
    }

    private BoardPage.Filters filters(
            Ui ui, Actor actor, UnitView unit, List<TargetStanding> inForce, BoardFilter filter) {
        List<Choice> areas = Arrays.stream(ReformArea.values())
                .map(area -> new Choice(area.key(), ui.t("area." + area.key()), area == filter.area()))
                .toList();
        List<Choice> states = Arrays.stream(Progress.values())
                .map(state -> new Choice(state.key(), ui.t(TargetCards.key(state)), state == filter.state()))
                .toList();
        Set<UUID> planIds =
                inForce.stream().map(standing -> standing.target().planId()).collect(Collectors.toSet());
        List<Choice> named = plans.list(planIds).stream()
                .map(plan -> new Choice(
                        plan.id().toString(), name(ui, plan), plan.id().equals(filter.plan())))
                .toList();
        return new BoardPage.Filters(
                unit.id().toString(),
                Arrays.stream(UnitScope.values())
                        .map(scope ->
                                new Choice(scope.key(), ui.t("figures.scope." + scope.key()), scope == filter.scope()))
                        .toList(),
                access.choices(ui, actor, Permission.BOARD_READ, unit.id()),
                areas,
                named,
                states);
    }

    private static String name(Ui ui, Plan plan) {
        Plan.Issue issue = plan.issue();
        return issue == null ? ui.text(plan.title()) : issue.number() + " · " + ui.text(plan.title());
    }

    private static List<BoardPage.Part> parts(List<TargetStanding> standings, BoardFilter filter) {
        Map<Progress, Long> counts =
                standings.stream().collect(Collectors.groupingBy(TargetStanding::progress, Collectors.counting()));
        List<BoardPage.Part> parts = new ArrayList<>();
        double x = 0;
        for (Progress state : Progress.values()) {
            int count = Objects.requireNonNull(counts.getOrDefault(state, 0L)).intValue();
            double width = standings.isEmpty() ? 0 : count * 100.0 / standings.size();
            parts.add(new BoardPage.Part(
                    TargetCards.key(state),
                    "f-" + TargetCards.look(state),
                    count,
                    percent(x),
                    percent(Math.max(0, width - 0.3)),
                    filter.withState(state).withAll(true).href()));
            x += width;
        }
        return parts;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }

    private List<BoardPage.Tally> tallies(Ui ui, Actor actor, UnitView unit, UnitScope scope) {
        LocalDate first = today().withDayOfYear(1);
        List<Figure> figures = indicators
                .matrix(
                        actor.authorityId(),
                        TALLIES.stream()
                                .map(id -> Question.of(id, null, first, today()))
                                .toList(),
                        List.of(groups.of(unit.id(), scope, today())))
                .stream()
                .map(List::getFirst)
                .toList();
        return IntStream.range(0, TALLIES.size())
                .mapToObj(i -> tally(
                        ui, actor, unit, scope, indicators.get(actor.authorityId(), TALLIES.get(i)), figures.get(i)))
                .toList();
    }

    private BoardPage.Tally tally(
            Ui ui, Actor actor, UnitView unit, UnitScope scope, Indicator indicator, Figure figure) {
        boolean late = indicator.id().equals("dossiers.late-open") && figure.numerator() > 0;
        return new BoardPage.Tally(
                FigureTexts.label(ui, indicator),
                FigureTexts.number(ui, indicator, figure),
                actor.may(Permission.DOSSIER_READ)
                        ? FigureQuery.yearOf(unit.id(), today())
                                .counting(scope)
                                .casesHref(indicator.id(), "numerator", 1)
                        : null,
                late ? "late" : "");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
