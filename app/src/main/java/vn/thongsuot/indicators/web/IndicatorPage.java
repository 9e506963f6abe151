package vn.thongsuot.indicators.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.indicators.UnitScope;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;

/**
 * One indicator with its formula, versions and a value.
 *
 * @param excluded rows taken out of the denominator; null where none are by decision
 */
record IndicatorPage(
        Ui ui,
        Indicator indicator,
        String numeratorWords,
        @Nullable String denominatorWords,
        List<Version> versions,
        Shown figure,
        @Nullable String excluded,
        @Nullable Coverage coverage,
        List<Side> sides,
        List<Choice> units,
        String unitName,
        UnitScope scope,
        LocalDate from,
        LocalDate to,
        Instant now,
        @Nullable String editHref,
        @Nullable String reportHref) {

    List<UnitScope> scopes() {
        return List.of(UnitScope.values());
    }

    /** A version of the formula. */
    record Version(
            String hash, String from, String to, String numerator, String denominator, String owner, String reason) {}

    /** Of which reported values the figure is made. */
    record Coverage(String words, boolean stale) {}

    /** A list behind the figure. */
    record Side(String key, String href, String count) {}
}
