package vn.thongsuot.programme.web;

import vn.thongsuot.indicators.Figure;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.platform.Ui;

/** A figure in words (Vietnamese: giá trị chỉ số bằng chữ). */
final class FigureTexts {

    private FigureTexts() {}

    /** With its unit; "nothing occurred" where there was nothing to divide by. */
    static String value(Ui ui, Indicator indicator, Figure figure) {
        return figure.value()
                .map(value -> ui.decimal(value.doubleValue()) + " " + ui.text(indicator.unit()))
                .orElseGet(() -> ui.t("figure.nothing"));
    }
}
