package vn.thongsuot.indicators;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/**
 * One version of an indicator (Vietnamese: chỉ số) with its formula as text and as read.
 *
 * @param version hash of the normal form: formulas that mean the same have the same one
 * @param higherIsBetter null for pure volumes, which carry no target
 * @param fact fact whose rows it counts where a part names no other
 * @param timeRole how rows fall in a period
 * @param denominator null where it is no ratio
 * @param percent whether the quotient is shown times 100
 * @param validTo last day, inclusive; null = open
 */
public record Indicator(
        String id,
        String version,
        LocalizedText name,
        LocalizedText unit,
        @Nullable Boolean higherIsBetter,
        String fact,
        String timeRole,
        String numeratorText,
        @Nullable String denominatorText,
        Expression numerator,
        @Nullable Expression denominator,
        boolean percent,
        Notes notes,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /**
     * What is known of it beside its formula (Vietnamese: thuyết minh chỉ số).
     *
     * @param module area of the product that keeps the records
     * @param additivity how it behaves when units are added
     * @param baseline day or years with which is compared where the target says nothing: a year, years, {@code
     *     previous-year-end}, {@code period-start}; null where there is none
     * @param exclusions what stands in neither side
     * @param excludedText formula that counts it where the fields do not tell; null otherwise
     * @param legalBasis act and article; null where it is none
     * @param label name of the formula's version where its owner gave one, such as {@code portal-2026-09}
     * @param reason why this version was made; null for the first
     * @param own whether an authority published it for itself; false for the common catalogue
     */
    public record Notes(
            String module,
            SourceKind sourceKind,
            String additivity,
            @Nullable String baseline,
            @Nullable LocalizedText exclusions,
            @Nullable String excludedText,
            @Nullable String legalBasis,
            @Nullable String label,
            @Nullable String reason,
            boolean own) {}

    /** The same with another last day. */
    Indicator until(LocalDate last) {
        return new Indicator(
                id,
                version,
                name,
                unit,
                higherIsBetter,
                fact,
                timeRole,
                numeratorText,
                denominatorText,
                numerator,
                denominator,
                percent,
                notes,
                validFrom,
                last);
    }

    /** Whether its rows are true at a moment, and not over a period. */
    public boolean isStock() {
        return timeRole.equals(vn.thongsuot.facts.FactContract.AS_OF);
    }
}
