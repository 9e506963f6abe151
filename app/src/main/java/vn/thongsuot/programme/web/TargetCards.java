package vn.thongsuot.programme.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.indicators.IndicatorRows;
import vn.thongsuot.indicators.UnitScope;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.Target;
import vn.thongsuot.programme.board.EarlyWarning;
import vn.thongsuot.programme.board.Forecast;
import vn.thongsuot.programme.board.Progress;
import vn.thongsuot.programme.board.TargetStanding;
import vn.thongsuot.programme.board.TargetWarnings;
import vn.thongsuot.programme.board.WhatIf;

/** Words, figures and drawing of a target (Vietnamese: trình bày chỉ tiêu). */
@Component
class TargetCards {

    private final TargetWarnings warnings;
    private final FigureLinks links;

    TargetCards(TargetWarnings warnings, FigureLinks links) {
        this.warnings = warnings;
        this.links = links;
    }

    /** Who looks at whose figures (Vietnamese: đơn vị, phạm vi đang xem). */
    record Seen(Actor actor, UnitView unit, UnitScope scope) {}

    Page page(Ui ui, Seen seen) {
        return new Page(ui, seen, links.of(seen.actor()));
    }

    static String href(Target target, UUID unit) {
        return href(target, unit, UnitScope.SUBTREE);
    }

    static String href(Target target, UUID unit, UnitScope scope) {
        return "/desk/board/targets/" + target.id() + "?unit=" + unit + scope.query();
    }

    static String key(Progress progress) {
        return "board.state." + progress.key();
    }

    static String look(Progress progress) {
        return switch (progress) {
            case LATE -> "late";
            case AT_RISK -> "risk";
            case ON_TRACK -> "ok";
            case MET -> "done";
            case NO_DATA -> "none";
        };
    }

    private static String tag(Progress progress) {
        return switch (progress) {
            case LATE -> "govuk-tag--red";
            case AT_RISK -> "govuk-tag--yellow";
            case ON_TRACK -> "govuk-tag--blue";
            case MET -> "govuk-tag--green";
            case NO_DATA -> "govuk-tag--grey";
        };
    }

    private static String icon(Progress progress) {
        return progress == Progress.LATE ? "warn" : progress == Progress.MET ? "check" : "track";
    }

    /** The value with the target's unit. */
    static String value(Ui ui, TargetStanding standing, @Nullable BigDecimal value) {
        return value == null ? ui.t("board.none") : number(ui, value) + unit(standing.target());
    }

    static String number(Ui ui, BigDecimal value) {
        return ui.decimal(value.doubleValue());
    }

    private static String unit(Target target) {
        return target.aim().percent() ? "%" : " " + target.aim().unit();
    }

    /** The goal as the plan words it. */
    static String goal(Ui ui, Target target) {
        String value = number(ui, target.value()) + unit(target);
        return switch (target.comparator()) {
            case AT_LEAST, EXACTLY -> "≥ " + value;
            case ABOVE -> "> " + value;
            case AT_MOST -> "≤ " + value;
            case BELOW -> "< " + value;
            case RANGE ->
                number(ui, target.value()) + "–" + number(ui, target.aim().upper()) + unit(target);
            case DECREASE_AT_LEAST -> ui.t("board.goal.decrease", value);
            case INCREASE_AT_LEAST -> ui.t("board.goal.increase", value);
            case YEARLY_INCREASE_AT_LEAST -> ui.t("board.goal.yearly", value);
        };
    }

    private static String say(Ui ui, TargetStanding standing) {
        if (standing.indicator() == null) {
            return ui.t("board.say.unproved");
        }
        if (standing.value() == null) {
            boolean nothing = standing.figure() != null && standing.figure().isNothing();
            return ui.t(nothing ? "board.say.nothing" : "board.say.no-data");
        }
        Optional<Forecast> forecast = standing.forecast();
        if (forecast.isPresent()) {
            return forecast(ui, standing, forecast.get());
        }
        return ui.t(
                standing.progress() == Progress.MET ? "board.say.met" : "board.say.not-met",
                value(ui, standing, standing.value()),
                goal(ui, standing.target()));
    }

    /** One sentence more where even the better end of the forecast misses the goal. */
    private String warning(Ui ui, TargetStanding standing) {
        return warnings.find(standing)
                .filter(EarlyWarning::willMiss)
                .map(warning -> " " + ui.t("board.say.warning", ui.number(warning.weeksLeft())))
                .orElse("");
    }

    private static String forecast(Ui ui, TargetStanding standing, Forecast forecast) {
        String sentence = ui.t(
                "board.say.forecast",
                String.valueOf(forecast.months()),
                number(ui, forecast.value()),
                number(ui, forecast.low()),
                number(ui, forecast.high()));
        WhatIf needed = standing.whatIf().orElse(null);
        if (needed == null || standing.progress() == Progress.MET) {
            return sentence;
        }
        String key = needed.reachable() ? "board.say.needed" : "board.say.unreachable";
        return sentence + " " + ui.t(key, ui.number(needed.needed()), ui.number(needed.expected()));
    }

    private static TargetChart chart(Ui ui, TargetStanding standing) {
        LocalDate begin = standing.line() == null
                ? standing.measuredFrom()
                : standing.line().from();
        LocalDate from = standing.course().points().stream()
                .map(point -> point.day())
                .filter(begin::isAfter)
                .findFirst()
                .orElse(begin);
        return TargetChart.of(
                standing.course(),
                standing.line(),
                from,
                standing.target().to(),
                standing.target().value(),
                value -> number(ui, value));
    }

    private static String chartTitle(Ui ui, TargetStanding standing) {
        return ui.t(
                "board.chart",
                ui.text(standing.target().statement()),
                value(ui, standing, standing.value()),
                value(ui, standing, standing.lineNow()),
                goal(ui, standing.target()));
    }

    private static @Nullable String source(TargetStanding standing) {
        Figure figure = standing.figure();
        boolean reported = figure != null
                && (figure.source() == Figure.Source.REPORTED || figure.source() == Figure.Source.EXTERNAL);
        return reported
                ? "board.source." + Objects.requireNonNull(figure).source().key()
                : null;
    }

    /** Targets as one page shows them (Vietnamese: các chỉ tiêu của một trang). */
    final class Page {

        private final Ui ui;
        private final Seen seen;
        private final FigureLinks.Page opens;

        private Page(Ui ui, Seen seen, FigureLinks.Page opens) {
            this.ui = ui;
            this.seen = seen;
            this.opens = opens;
        }

        /** With its drawing. */
        TargetCard card(TargetStanding standing, TargetCard.@Nullable Who who, List<ActList.Act> acts) {
            Target target = standing.target();
            return new TargetCard(
                    target.id().toString(),
                    ui.text(target.statement()),
                    href(target, seen.unit().id(), seen.scope()),
                    ui.t("area." + target.area().key()),
                    key(standing.progress()),
                    look(standing.progress()),
                    icon(standing.progress()),
                    tag(standing.progress()),
                    say(ui, standing) + warning(ui, standing),
                    chart(ui, standing),
                    chartTitle(ui, standing),
                    facts(standing),
                    source(standing),
                    who,
                    acts);
        }

        /** In a line of a table. */
        TargetRow row(TargetStanding standing) {
            Target target = standing.target();
            return new TargetRow(
                    ui.text(target.statement()),
                    href(target, seen.unit().id(), seen.scope()),
                    ui.t("area." + target.area().key()),
                    key(standing.progress()),
                    tag(standing.progress()),
                    now(standing),
                    value(ui, standing, standing.lineNow()),
                    gap(standing));
        }

        private TargetCard.Fact now(TargetStanding standing) {
            return new TargetCard.Fact(
                    ui.t("board.now"),
                    value(ui, standing, standing.value()),
                    cases(standing, IndicatorRows.Side.NUMERATOR),
                    "");
        }

        private String gap(TargetStanding standing) {
            BigDecimal gap = standing.gap();
            return gap == null ? ui.t("board.none") : FigureTexts.gap(ui, gap);
        }

        private List<TargetCard.Fact> facts(TargetStanding standing) {
            List<TargetCard.Fact> facts = new ArrayList<>();
            String look = standing.progress() == Progress.LATE
                    ? "ts-late"
                    : standing.progress() == Progress.MET ? "ts-ok" : "";
            facts.add(now(standing));
            facts.add(new TargetCard.Fact(ui.t("board.lineNow"), value(ui, standing, standing.lineNow()), null, ""));
            facts.add(new TargetCard.Fact(ui.t("board.gap"), gap(standing), null, look));
            if (standing.behind().signum() > 0) {
                facts.add(new TargetCard.Fact(
                        ui.t("board.behind"),
                        number(ui, standing.behind().movePointRight(2).setScale(0, RoundingMode.HALF_UP)) + "%",
                        null,
                        ""));
            }
            facts.add(new TargetCard.Fact(
                    ui.t("board.goal", ui.date(standing.target().to())), goal(ui, standing.target()), null, ""));
            missing(standing).ifPresent(facts::add);
            return facts;
        }

        /** The cases that are missing in the numerator. */
        private Optional<TargetCard.Fact> missing(TargetStanding standing) {
            Figure figure = standing.figure();
            Long bottom = figure == null ? null : figure.denominator();
            if (figure == null || bottom == null || bottom == 0 || figure.source() != Figure.Source.COMPUTED) {
                return Optional.empty();
            }
            return Optional.of(new TargetCard.Fact(
                    ui.t("board.missing"),
                    ui.number(bottom - figure.numerator()),
                    cases(standing, IndicatorRows.Side.COMPLEMENT),
                    ""));
        }

        private @Nullable String cases(TargetStanding standing, IndicatorRows.Side side) {
            Indicator indicator = standing.indicator();
            if (indicator == null
                    || standing.figure() == null
                    || standing.figure().source() == Figure.Source.NONE) {
                return null;
            }
            if (source(standing) != null) {
                return "/desk/values?state=approved";
            }
            FigureQuery query = FigureQuery.of(
                            seen.unit().id(),
                            standing.measuredFrom(),
                            standing.measuredTo(),
                            Objects.toString(standing.target().proof().filter(), null))
                    .counting(seen.scope());
            return opens.href(indicator.id(), query, side);
        }
    }
}
