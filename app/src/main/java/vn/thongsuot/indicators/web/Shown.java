package vn.thongsuot.indicators.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.indicators.Fraction;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.platform.Ui;

/** A figure as texts (Vietnamese: số liệu bằng chữ). */
record Shown(String value, String numerator, @Nullable String denominator, String sourceKey, String sourceLook) {

    static Shown of(Ui ui, Indicator indicator, Figure figure) {
        return new Shown(
                value(ui, indicator, figure),
                side(ui, figure.top()),
                indicator.denominator() == null ? null : side(ui, figure.bottom()),
                "figure.source." + figure.source().key(),
                figure.source() == Figure.Source.COMPUTED ? "govuk-tag--blue" : "govuk-tag--yellow");
    }

    static String value(Ui ui, Indicator indicator, Figure figure) {
        String unit = ui.text(indicator.unit());
        return figure.value()
                .map(value -> ui.decimal(value.doubleValue()) + " " + unit)
                .orElseGet(() -> ui.t(figure.isNothing() ? "figure.nothing" : "figure.none"));
    }

    static String difference(Ui ui, @Nullable BigDecimal difference) {
        if (difference == null) {
            return "–";
        }
        String size = ui.decimal(difference.abs().doubleValue());
        return difference.signum() == 0 ? "0" : difference.signum() < 0 ? "−" + size : "+" + size;
    }

    private static String side(Ui ui, @Nullable Fraction side) {
        return side == null ? "–" : ui.decimal(side.toDecimal().doubleValue());
    }
}
