package vn.thongsuot.indicators.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.indicators.NewValue;
import vn.thongsuot.shared.DomainException;

/** A value as it is typed in the form; numbers with a comma or a point. */
record ValueForm(
        @Nullable String indicator,
        @Nullable UUID unit,
        @Nullable String filter,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable String value,
        @Nullable String note,
        @Nullable UUID replaces) {

    /** @throws DomainException IND-020 for what is no number, IND-027 without unit or period */
    NewValue command(String indicatorId) {
        if (unit == null || from == null || to == null) {
            throw new DomainException("IND-027", DomainException.Kind.INVALID, "a value needs unit and period");
        }
        String condition = EditorForm.text(filter);
        String words = EditorForm.text(note);
        return new NewValue(
                indicatorId,
                unit,
                condition,
                from,
                to,
                number(numerator),
                number(denominator),
                number(value),
                words.isEmpty() ? null : words,
                replaces);
    }

    private static @Nullable BigDecimal number(@Nullable String typed) {
        String text = EditorForm.text(typed).replace(" ", "").replace(',', '.');
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("-?\\d{1,18}(\\.\\d{1,6})?")) {
            throw new DomainException("IND-020", DomainException.Kind.INVALID, "no number");
        }
        return new BigDecimal(text);
    }
}
