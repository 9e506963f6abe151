package vn.thongsuot.programme.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;

/**
 * One target in full (Vietnamese: trang chỉ tiêu).
 *
 * @param back the board it belongs to
 * @param acts open tasks that serve it, else those of its area, the most overdue first
 * @param months value of each month and since the year began
 * @param whatIf null where nothing is forecast
 * @param units the agencies under the unit, fairly compared
 * @param change why it differs from the same time of last year; null where there is nothing to compare
 * @param paperHref the same for paper
 * @param assignHref where a task is given that serves it; null for those who may not
 */
record TargetPage(
        Ui ui,
        String back,
        String unitName,
        String planName,
        String planHref,
        TargetCard card,
        ActList acts,
        List<Month> months,
        @Nullable Guess whatIf,
        List<UnitRow> units,
        @Nullable Change change,
        String paperHref,
        @Nullable String assignHref) {

    /** A month of the table. */
    record Month(String name, String value, String cases, String cumulative) {}

    /**
     * What happens if so many of the cases to come count.
     *
     * @param answer the result in a sentence; null while nothing was asked
     */
    record Guess(
            String unit,
            String scope,
            String forecast,
            String needed,
            long expected,
            long counting,
            @Nullable String answer) {}

    /**
     * A unit beside all.
     *
     * @param low where its interval begins on the bar, in per cent of its length
     * @param spark course of its months, as points of a line in 120 x 28
     */
    record UnitRow(
            String name,
            String href,
            String value,
            String size,
            String verdict,
            String look,
            String low,
            String width,
            String at,
            String interval,
            @Nullable String spark) {}

    /** Parts of a change, largest first. */
    record Change(String sentence, List<Part> parts) {}

    /** What a unit contributed, in points. */
    record Part(String unit, String own, String weight) {}
}
