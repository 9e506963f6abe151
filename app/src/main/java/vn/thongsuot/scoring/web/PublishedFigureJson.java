package vn.thongsuot.scoring.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.scoring.figures.PublishedFigure;

/** A figure that another body published, as machines read it. */
record PublishedFigureJson(
        UUID id,
        UUID unitId,
        String code,
        LocalDate periodEnd,
        BigDecimal value,
        @Nullable Integer place,
        String publisher,
        String source) {

    static PublishedFigureJson of(PublishedFigure figure) {
        return new PublishedFigureJson(
                figure.id(),
                figure.unitId(),
                figure.code(),
                figure.periodEnd(),
                figure.value(),
                figure.place(),
                figure.publisher(),
                figure.source());
    }
}
