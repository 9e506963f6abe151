package vn.thongsuot.programme.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.Standing;

/**
 * A line over months with the target's line, as numbers for an SVG of 560 × 150; beside it stands its table.
 *
 * @param points of the polyline, one list per unbroken stretch
 * @param dots one for each month that has a value
 */
record TrendChart(
        List<String> points, List<Dot> dots, String targetY, List<Label> months, List<Cell> table, String summary) {

    private static final int LEFT = 36;
    private static final int STEP = 46;
    private static final int TOP = 10;
    private static final int HEIGHT = 110;

    /** One month's value. */
    record Dot(String x, String y) {}

    /** A month under the axis. */
    record Label(String x, String text) {}

    /** A cell of the table. */
    record Cell(String month, String value) {}

    static TrendChart of(Ui ui, Standing standing) {
        List<String> points = new ArrayList<>();
        List<Dot> dots = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        List<Cell> table = new ArrayList<>();
        StringBuilder stretch = new StringBuilder();
        for (int i = 0; i < standing.months().size(); i++) {
            Standing.Month month = standing.months().get(i);
            String name = "%02d/%d"
                    .formatted(month.first().getMonthValue(), month.first().getYear() % 100);
            labels.add(new Label(number(x(i)), "%d".formatted(month.first().getMonthValue())));
            BigDecimal value = month.value();
            table.add(new Cell(name, value == null ? ui.t("figure.nothing") : ui.decimal(value.doubleValue())));
            if (value == null) {
                finish(points, stretch);
            } else {
                dots.add(new Dot(number(x(i)), number(y(value.doubleValue()))));
                stretch.append(number(x(i)))
                        .append(',')
                        .append(number(y(value.doubleValue())))
                        .append(' ');
            }
        }
        finish(points, stretch);
        String target = number(y(standing.target().value().doubleValue()));
        return new TrendChart(
                points,
                dots,
                target,
                labels,
                table,
                ui.t("board.chart", ui.text(standing.indicator().name())));
    }

    private static void finish(List<String> points, StringBuilder stretch) {
        if (!stretch.isEmpty()) {
            points.add(stretch.toString().strip());
            stretch.setLength(0);
        }
    }

    private static double x(int month) {
        return LEFT + month * (double) STEP;
    }

    private static double y(double percent) {
        return TOP + HEIGHT - Math.max(0, Math.min(100, percent)) / 100 * HEIGHT;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
