package vn.thongsuot.programme.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.board.TargetStanding;
import vn.thongsuot.programme.board.UnitComparison;

/** Units beside each other, with their size and the course of their months (Vietnamese: so sánh đơn vị), the lowest first. */
final class UnitRows {

    private static final double WIDTH = 120;
    private static final double HEIGHT = 28;

    private UnitRows() {}

    static List<TargetPage.UnitRow> of(Ui ui, TargetStanding standing, UnitFigures figures) {
        if (standing.figure() == null) {
            return List.of();
        }
        List<Sized> rows = new ArrayList<>();
        for (int i = 0; i < figures.units().size(); i++) {
            int unit = i;
            Figure figure = figures.now().get(unit);
            List<Figure> months =
                    figures.months().stream().map(month -> month.get(unit)).toList();
            rows.add(new Sized(
                    figure.value().orElse(null),
                    row(ui, standing, figures.units().get(unit), figure, months)));
        }
        rows.sort(Comparator.comparing(Sized::value, Comparator.nullsLast(Comparator.naturalOrder())));
        return rows.stream().map(Sized::row).toList();
    }

    private record Sized(@Nullable BigDecimal value, TargetPage.UnitRow row) {}

    private static TargetPage.UnitRow row(
            Ui ui, TargetStanding standing, UnitView unit, Figure figure, List<Figure> months) {
        Long bottom = figure.denominator();
        UnitComparison comparison = comparison(figure, standing.value());
        return new TargetPage.UnitRow(
                ui.text(unit.name()),
                TargetCards.href(standing.target(), unit.id()),
                figure.value()
                        .map(value -> TargetCards.value(ui, standing, value))
                        .orElseGet(() -> ui.t("figure.nothing")),
                bottom == null ? ui.t("board.none") : ui.number(bottom),
                comparison == null ? "board.verdict.none" : "board.verdict." + word(comparison),
                look(standing, comparison),
                comparison == null ? "0" : number(comparison.low().doubleValue()),
                comparison == null
                        ? "0"
                        : number(comparison.high().subtract(comparison.low()).doubleValue()),
                number(figure.value().map(BigDecimal::doubleValue).orElse(0.0)),
                comparison == null
                        ? ""
                        : TargetCards.number(ui, comparison.low()) + "–" + TargetCards.number(ui, comparison.high())
                                + "%",
                spark(months));
    }

    /** Nothing where the figure is no share of cases. */
    private static @Nullable UnitComparison comparison(Figure figure, @Nullable BigDecimal all) {
        Long bottom = figure.denominator();
        if (all == null || bottom == null || bottom <= 0 || !figure.percent()) {
            return null;
        }
        long top = figure.numerator();
        return top < 0 || top > bottom ? null : UnitComparison.of(top, bottom, all);
    }

    private static String word(UnitComparison comparison) {
        return comparison.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String look(TargetStanding standing, @Nullable UnitComparison comparison) {
        boolean higher = standing.line() == null || standing.line().higherIsBetter();
        UnitComparison.Verdict bad = higher ? UnitComparison.Verdict.BELOW : UnitComparison.Verdict.ABOVE;
        return comparison != null && comparison.verdict() == bad ? "ts-late" : "";
    }

    /** A line on a common scale of 0 to 100 per cent, so that units can be compared by eye. */
    private static @Nullable String spark(List<Figure> months) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < months.size(); i++) {
            BigDecimal value = months.get(i).percent() ? months.get(i).value().orElse(null) : null;
            if (value != null) {
                double y = HEIGHT - 2 - Math.clamp(value.doubleValue(), 0, 100) / 100 * (HEIGHT - 4);
                points.append(number(i * WIDTH / (months.size() - 1)))
                        .append(',')
                        .append(number(y))
                        .append(' ');
            }
        }
        return points.isEmpty() ? null : points.toString().strip();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
