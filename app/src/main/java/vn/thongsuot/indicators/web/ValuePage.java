package vn.thongsuot.indicators.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.indicators.ReportedValue;
import vn.thongsuot.platform.Ui;

/**
 * One reported value with what may be done to it.
 *
 * @param decider who approved or returned it
 */
record ValuePage(
        Ui ui,
        ReportedValue value,
        Indicator indicator,
        String unit,
        String shown,
        String author,
        @Nullable String decider,
        List<Act> acts,
        boolean mayAttach,
        @Nullable String replaceHref) {

    /** A thing to do, with a reason in words or without. */
    record Act(String key, boolean wordy) {}
}
