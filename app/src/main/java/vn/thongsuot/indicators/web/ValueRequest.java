package vn.thongsuot.indicators.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import vn.thongsuot.indicators.NewValue;
import vn.thongsuot.platform.api.ApiRefusal;

/**
 * A value as machines report it, beside its evidence file: two sides, or a result alone.
 *
 * @param submit whether it is laid before the approver at once, which needs the evidence
 */
record ValueRequest(
        String indicatorId,
        UUID unitId,
        @DateTimeFormat(iso = ISO.DATE) LocalDate from,
        @DateTimeFormat(iso = ISO.DATE) LocalDate to,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        @Nullable String filter,
        @Nullable String note,
        @Nullable UUID replacesId,
        @Nullable Boolean submit) {

    private static final int DIGITS = 18;
    private static final int DECIMALS = 6;

    /** @throws ApiRefusal API-006 for a number that is longer than the form takes */
    NewValue command() {
        return new NewValue(
                indicatorId,
                unitId,
                filter == null ? "" : filter.strip(),
                from,
                to,
                number("numerator", numerator),
                number("denominator", denominator),
                number("value", value),
                note == null || note.isBlank() ? null : note.strip(),
                replacesId);
    }

    boolean isSubmitted() {
        return Boolean.TRUE.equals(submit);
    }

    private static @Nullable BigDecimal number(String field, @Nullable BigDecimal number) {
        if (number != null && (number.scale() > DECIMALS || number.precision() - number.scale() > DIGITS)) {
            throw ApiRefusal.field(field);
        }
        return number;
    }
}
