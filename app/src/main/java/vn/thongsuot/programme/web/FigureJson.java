package vn.thongsuot.programme.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.indicators.Fraction;
import vn.thongsuot.platform.api.Allowed;

/**
 * What an indicator says of a unit's subtree, restated to today's units.
 *
 * @param indicatorVersion the version that is valid on the last day
 * @param value null where nothing occurred or nobody knows, which is neither 0 nor 100
 */
record FigureJson(
        String indicatorId,
        String indicatorVersion,
        UUID unitId,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate asOf,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        @Allowed(of = Figure.Source.class) String source,
        @Nullable UUID reportedValueId) {

    static FigureJson of(String indicatorId, String version, FigureQuery query, Figure figure) {
        return new FigureJson(
                indicatorId,
                version,
                query.unit(),
                query.from(),
                query.to(),
                query.asOf(),
                plain(figure.top()),
                plain(figure.bottom()),
                figure.value().map(FigureJson::plain).orElse(null),
                figure.source().key(),
                figure.reportedId());
    }

    private static @Nullable BigDecimal plain(@Nullable Fraction side) {
        return side == null ? null : plain(side.toDecimal());
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal shown = value.stripTrailingZeros();
        return shown.scale() < 0 ? shown.setScale(0) : shown;
    }
}
