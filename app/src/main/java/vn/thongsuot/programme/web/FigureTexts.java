package vn.thongsuot.programme.web;

import java.math.BigDecimal;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.platform.Ui;

/** A figure in words (Vietnamese: giá trị chỉ số bằng chữ). */
final class FigureTexts {

    private FigureTexts() {}

    /** The number with a percent sign where it is a share; its unit stands with {@link #label}. */
    static String number(Ui ui, Indicator indicator, Figure figure) {
        return figure.value()
                .map(value -> ui.decimal(value.doubleValue()) + (indicator.percent() ? "\u00a0%" : ""))
                .orElseGet(() -> nothing(ui, figure));
    }

    /** The name, with the unit where the name does not say it. */
    static String label(Ui ui, Indicator indicator) {
        boolean said = indicator.percent() || indicator.denominator() == null;
        return said ? ui.text(indicator.name()) : ui.text(indicator.name()) + " (" + ui.text(indicator.unit()) + ")";
    }

    /** A difference with its sign. */
    static String gap(Ui ui, BigDecimal gap) {
        String size = ui.decimal(gap.abs().doubleValue());
        return gap.signum() < 0 ? "\u2212" + size : gap.signum() > 0 ? "+" + size : size;
    }

    /** With its unit; "nothing occurred" where there was nothing to divide by. */
    static String value(Ui ui, Indicator indicator, Figure figure) {
        return figure.value()
                .map(value -> ui.decimal(value.doubleValue()) + " " + ui.text(indicator.unit()))
                .orElseGet(() -> nothing(ui, figure));
    }

    /** Nothing occurred, or nobody has recorded anything. */
    private static String nothing(Ui ui, Figure figure) {
        return ui.t(figure.source() == Figure.Source.NONE ? "figure.none" : "figure.nothing");
    }
}
