package vn.thongsuot.programme.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.indicators.SourceKind;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.shared.LocalizedText;

/** An indicator and its formula as machines read them. */
record IndicatorJson(
        String id,
        String version,
        LocalizedText name,
        LocalizedText unit,
        @Allowed({"higher", "lower"}) @Nullable String better,
        @Allowed(of = SourceKind.class) String sourceKind,
        String fact,
        String numerator,
        @Nullable String denominator,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static IndicatorJson of(Indicator indicator) {
        Boolean higher = indicator.higherIsBetter();
        return new IndicatorJson(
                indicator.id(),
                indicator.version(),
                indicator.name(),
                indicator.unit(),
                higher == null ? null : higher ? "higher" : "lower",
                indicator.notes().sourceKind().key(),
                indicator.fact(),
                indicator.numeratorText(),
                indicator.denominatorText(),
                indicator.validFrom(),
                indicator.validTo());
    }
}
