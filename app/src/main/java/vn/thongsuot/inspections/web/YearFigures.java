package vn.thongsuot.inspections.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.indicators.Fraction;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.indicators.UnitGroups;
import vn.thongsuot.inspections.Inspections;
import vn.thongsuot.platform.Ui;

/** The year's indicators of inspections, for the committee for which the reader's unit works (Vietnamese: chỉ số kiểm tra). */
@Component
class YearFigures {

    private static final List<String> ASKED = List.of(
            "inspections.units-inspected-rate", "findings.resolved-or-escalated-rate", "inspections.digital-rate");

    private final Indicators indicators;
    private final UnitGroups groups;
    private final Inspections inspections;
    private final AccessPolicy policy;
    private final Clock clock;

    YearFigures(Indicators indicators, UnitGroups groups, Inspections inspections, AccessPolicy policy, Clock clock) {
        this.indicators = indicators;
        this.groups = groups;
        this.inspections = inspections;
        this.policy = policy;
        this.clock = clock;
    }

    List<InspectionListPage.Number> list(Ui ui, Actor actor, int year) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        UUID scope = actor.grantsWith(Permission.BOARD_READ)
                .map(grant -> inspections.scopeOf(grant.unitId()))
                .findFirst()
                .orElse(actor.authorityId());
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        List<Question> questions =
                ASKED.stream().map(id -> Question.of(id, null, first, last)).toList();
        List<List<Figure>> figures =
                indicators.matrix(actor.authorityId(), questions, groups.restated(List.of(scope), today));
        boolean opens = policy.mayIn(actor, Permission.BOARD_READ, scope);
        List<InspectionListPage.Number> numbers = new ArrayList<>();
        for (int i = 0; i < ASKED.size(); i++) {
            Indicator indicator = indicators.get(actor.authorityId(), ASKED.get(i));
            Figure figure = figures.get(i).getFirst();
            String href = "/desk/indicators/" + indicator.id() + "?unit=" + scope + "&from=" + first + "&to=" + last;
            numbers.add(new InspectionListPage.Number(
                    ui.text(indicator.name()), value(ui, indicator, figure), sides(ui, figure), opens ? href : null));
        }
        return numbers;
    }

    static String value(Ui ui, Indicator indicator, Figure figure) {
        String unit = ui.text(indicator.unit());
        return figure.value()
                .map(value -> ui.decimal(value.doubleValue()) + (unit.equals("%") ? "%" : " " + unit))
                .orElseGet(() -> ui.t(figure.isNothing() ? "figure.nothing" : "figure.none"));
    }

    static String sides(Ui ui, Figure figure) {
        Fraction top = figure.top();
        Fraction bottom = figure.bottom();
        return !figure.ratio() || top == null || bottom == null
                ? ""
                : ui.decimal(top.toDecimal().doubleValue()) + "/"
                        + ui.decimal(bottom.toDecimal().doubleValue());
    }
}
