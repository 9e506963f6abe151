package vn.thongsuot.indicators.web;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.indicators.FormulaPublishing;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.shared.LocalizedText;

/** A formula as it is typed in the form. */
record EditorForm(
        @Nullable String id,
        @Nullable String nameVi,
        @Nullable String nameEn,
        @Nullable String unitVi,
        @Nullable String better,
        @Nullable String fact,
        @Nullable String role,
        @Nullable String numerator,
        @Nullable String denominator) {

    static EditorForm of(Indicator indicator) {
        Boolean higher = indicator.higherIsBetter();
        return new EditorForm(
                indicator.id(),
                indicator.name().vi(),
                indicator.name().en(),
                indicator.unit().vi(),
                higher == null ? "" : higher ? "higher" : "lower",
                indicator.fact(),
                indicator.timeRole(),
                indicator.numeratorText(),
                indicator.denominatorText());
    }

    static EditorForm empty() {
        return new EditorForm("", "", "", "%", "higher", "dossier", "finished_on", "", "");
    }

    FormulaPublishing.Typed typed() {
        String vi = text(nameVi).isEmpty() ? text(id) : text(nameVi);
        String en = text(nameEn).isEmpty() ? null : text(nameEn);
        String unit = text(unitVi).isEmpty() ? "%" : text(unitVi);
        return new FormulaPublishing.Typed(
                text(id),
                new LocalizedText(vi.isEmpty() ? "–" : vi, en),
                LocalizedText.of(unit),
                switch (text(better)) {
                    case "higher" -> Boolean.TRUE;
                    case "lower" -> Boolean.FALSE;
                    default -> null;
                },
                text(fact),
                text(role),
                text(numerator),
                text(denominator).isEmpty() ? null : text(denominator));
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
