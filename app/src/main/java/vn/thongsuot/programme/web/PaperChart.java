package vn.thongsuot.programme.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A target's drawing for paper (Vietnamese: biểu đồ trên giấy): the same strokes as on the page, in the 300 x 172 of
 * {@link TargetChart}, and its texts placed over them in millimetres.
 */
record PaperChart(List<Stroke> strokes, List<Label> labels) {

    /** Width of the drawing on paper in millimetres. */
    static final double WIDTH = 72;

    private static final double SCALE = WIDTH / 300;
    private static final double LINE = 3.4;
    private static final int CORNERS = 20;
    private static final String ACTUAL = "#0d5261";
    private static final String QUIET = "#5a534b";

    PaperChart {
        strokes = List.copyOf(strokes);
        labels = List.copyOf(labels);
    }

    /** @param dash length of dashes; 0 draws a solid line. @param fill empty for an outline */
    record Stroke(String path, String colour, String width, String dash, String fill) {}

    /** @param look class: aligned to start, middle or end. */
    record Label(String id, String left, String top, String look, String text) {}

    /** @param id begins the names of its labels, which stand in the sheet's style */
    static PaperChart of(TargetChart chart, String id) {
        List<Stroke> strokes = new ArrayList<>();
        chart.values().forEach(tick -> strokes.add(line("M34 " + tick.at() + "H256", "#ddd5c7", "0.75")));
        strokes.add(line("M34 148H256", "#857c6f", "1"));
        chart.days().forEach(tick -> strokes.add(line("M" + tick.at() + " 148v4", "#857c6f", "1")));
        if (chart.line() != null) {
            strokes.add(new Stroke(chart.line(), QUIET, "1.5", "4", ""));
        }
        if (chart.course() != null) {
            strokes.add(line(chart.course(), ACTUAL, "2.5"));
        }
        if (chart.gap() != null) {
            strokes.add(line(chart.gap(), chart.ahead() ? "#1f6638" : "#8c1c22", "2"));
        }
        if (chart.lineNow() != null) {
            strokes.add(new Stroke(dot(chart.lineNow(), 3.5), QUIET, "1.5", "0", "#ffffff"));
        }
        strokes.add(new Stroke(
                "M" + chart.goal().x() + " " + chart.goal().y() + "m0 -6l6 6-6 6-6-6z", QUIET, "1.5", "0", "#ffffff"));
        if (chart.now() != null) {
            strokes.add(new Stroke(dot(chart.now(), 4), ACTUAL, "1", "0", ACTUAL));
        }
        return new PaperChart(strokes, labels(chart, id));
    }

    private static List<Label> labels(TargetChart chart, String id) {
        List<Label> labels = new ArrayList<>();
        for (TargetChart.Tick tick : chart.values()) {
            labels.add(label(id, labels.size(), 30, Double.parseDouble(tick.at()) + 2, "end", tick.text()));
        }
        List<String> looks = List.of("start", "middle", "end");
        for (int i = 0; i < chart.days().size(); i++) {
            TargetChart.Tick tick = chart.days().get(i);
            labels.add(label(id, labels.size(), Double.parseDouble(tick.at()), 166, looks.get(i), tick.text()));
        }
        labels.add(label(
                id,
                labels.size(),
                265,
                y(chart.goal()) + 2,
                "start strong",
                chart.goal().text()));
        if (chart.now() != null) {
            double y = y(chart.now()) + (chart.under() ? 17 : -12);
            labels.add(label(
                    id,
                    labels.size(),
                    Double.parseDouble(chart.now().x()),
                    y,
                    "middle strong",
                    chart.now().text()));
        }
        return labels;
    }

    /** A text whose middle lies at the height y. */
    private static Label label(String id, int n, double x, double y, String look, String text) {
        double width = 24;
        double left = x * SCALE - (look.startsWith("end") ? width : look.startsWith("middle") ? width / 2 : 0);
        return new Label(id + "-" + n, number(left), number(y * SCALE - LINE / 2), look, text);
    }

    private static Stroke line(String path, String colour, String width) {
        return new Stroke(path, colour, width, "0", "");
    }

    /** A circle of straight strokes. */
    private static String dot(TargetChart.Dot at, double radius) {
        StringBuilder path = new StringBuilder("M");
        for (int i = 0; i < CORNERS; i++) {
            double angle = 2 * Math.PI * i / CORNERS;
            path.append(i == 0 ? "" : "L")
                    .append(number(Double.parseDouble(at.x()) + radius * Math.cos(angle)))
                    .append(' ')
                    .append(number(y(at) + radius * Math.sin(angle)));
        }
        return path.append('z').toString();
    }

    private static double y(TargetChart.Dot at) {
        return Double.parseDouble(at.y());
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
