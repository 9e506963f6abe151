package vn.thongsuot.programme.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.Plan;
import vn.thongsuot.programme.Target;
import vn.thongsuot.programme.board.Board;
import vn.thongsuot.programme.board.Course;
import vn.thongsuot.programme.board.Forecast;
import vn.thongsuot.programme.board.MonthCount;
import vn.thongsuot.programme.board.TargetStanding;
import vn.thongsuot.programme.board.WhatIf;
import vn.thongsuot.programme.tasks.OpenTasks;

/** Builds the page of one target. */
@Component
class TargetPages {

    private static final int ACTS = 10;

    private final Board board;
    private final TargetCards cards;
    private final ActingUnits acting;
    private final BoardActs acts;

    TargetPages(Board board, TargetCards cards, ActingUnits acting, BoardActs acts) {
        this.board = board;
        this.cards = cards;
        this.acting = acting;
        this.acts = acts;
    }

    TargetPage make(Ui ui, Actor actor, Plan plan, Target target, TargetCards.Seen seen, @Nullable Long counting) {
        UnitView unit = seen.unit();
        String scope = seen.scope().query();
        TargetStanding standing = board.get(actor.authorityId(), unit.id(), seen.scope(), target);
        UnitFigures figures = UnitFigures.ask(board, actor.authorityId(), standing, acting.agencies(unit));
        Plan.Issue issue = plan.issue();
        return new TargetPage(
                ui,
                "/desk/board?unit=" + unit.id() + scope,
                ui.text(unit.name())
                        + (scope.isEmpty()
                                ? ""
                                : " (" + ui.t("figures.scope." + seen.scope().key()) + ")"),
                (issue == null ? "" : issue.number() + " · ") + ui.text(plan.title()),
                "/desk/plans/" + plan.id(),
                cards.page(ui, seen).card(standing, ActingUnits.of(ui, unit, standing, figures), List.of()),
                todo(ui, actor, unit, target),
                months(ui, standing),
                guess(ui, standing, seen, counting),
                UnitRows.of(ui, standing, figures),
                ChangeRows.of(ui, standing, figures),
                "/desk/board/targets/%s/pdf?unit=%s%s%s"
                        .formatted(target.id(), unit.id(), scope, counting == null ? "" : "&counting=" + counting),
                actor.may(Permission.TASK_ASSIGN) ? "/desk/tasks/new?target=" + target.id() : null);
    }

    /** Tasks that serve the target; where there are none, those of its area. */
    private ActList todo(Ui ui, Actor actor, UnitView unit, Target target) {
        ActList serving = acts.list(ui, actor, new OpenTasks.Asked(unit.id(), null, null, lineage(target)), ACTS, ACTS);
        return serving.open() > 0
                ? serving
                : acts.list(
                        ui, actor, new OpenTasks.Asked(unit.id(), target.area().key(), null), ACTS, ACTS);
    }

    private static Set<UUID> lineage(Target target) {
        UUID origin = target.takenFrom();
        return origin == null ? Set.of(target.id()) : Set.of(target.id(), origin);
    }

    private static List<TargetPage.Month> months(Ui ui, TargetStanding standing) {
        Course course = Course.ofRatio(
                standing.months().stream()
                        .filter(month -> !month.first().isBefore(standing.measuredFrom()))
                        .toList(),
                standing.measuredTo());
        List<TargetPage.Month> rows = new ArrayList<>();
        for (MonthCount month : standing.months()) {
            if (!month.first().isBefore(standing.measuredFrom())) {
                rows.add(new TargetPage.Month(
                        "%02d/%d"
                                .formatted(
                                        month.first().getMonthValue(),
                                        month.first().getYear()),
                        month.denominator() == 0
                                ? ui.t("figure.nothing")
                                : TargetCards.number(ui, WhatIf.result(month.numerator(), month.denominator(), 0, 0))
                                        + "%",
                        ui.t("board.of", ui.number(month.numerator()), ui.number(month.denominator())),
                        cumulative(ui, course, month)));
            }
        }
        return rows;
    }

    private static String cumulative(Ui ui, Course course, MonthCount month) {
        return course.points().stream()
                .filter(point -> point.day().withDayOfMonth(1).equals(month.first()))
                .findFirst()
                .map(point -> TargetCards.number(ui, point.value()) + "%")
                .orElseGet(() -> ui.t("board.none"));
    }

    private static TargetPage.@Nullable Guess guess(
            Ui ui, TargetStanding standing, TargetCards.Seen seen, @Nullable Long counting) {
        Forecast forecast = standing.forecast().orElse(null);
        WhatIf needed = standing.whatIf().orElse(null);
        if (forecast == null || needed == null || standing.figure() == null) {
            return null;
        }
        long asked = counting == null ? Math.min(needed.needed(), needed.expected()) : Math.max(0, counting);
        return new TargetPage.Guess(
                seen.unit().id().toString(),
                seen.scope().key(),
                ui.t(
                        "board.method",
                        String.valueOf(forecast.months()),
                        ui.number(forecast.expectedCases()),
                        TargetCards.number(ui, forecast.value()),
                        TargetCards.number(ui, forecast.low()),
                        TargetCards.number(ui, forecast.high())),
                ui.t(
                        needed.reachable() ? "board.needed" : "board.unreachable",
                        ui.number(needed.needed()),
                        ui.number(needed.expected()),
                        ui.number(needed.allowedMisses())),
                needed.expected(),
                asked,
                counting == null ? null : answer(ui, standing, needed, asked));
    }

    private static String answer(Ui ui, TargetStanding standing, WhatIf needed, long counting) {
        if (counting > needed.expected()) {
            return ui.t("board.whatif.too-many", ui.number(needed.expected()));
        }
        Long bottom = standing.figure() == null ? null : standing.figure().denominator();
        long top = standing.figure() == null ? 0 : standing.figure().numerator();
        String result =
                TargetCards.number(ui, WhatIf.result(top, bottom == null ? 0 : bottom, needed.expected(), counting));
        String key = counting >= needed.needed() ? "board.whatif.met" : "board.whatif.missed";
        return ui.t(
                key,
                ui.number(counting),
                ui.number(needed.expected()),
                result,
                TargetCards.goal(ui, standing.target()));
    }
}
