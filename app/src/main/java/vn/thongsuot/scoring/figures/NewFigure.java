package vn.thongsuot.scoring.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A published value to be entered (Vietnamese: số liệu công bố cần nhập). */
public record NewFigure(
        UUID unitId,
        String code,
        LocalDate periodEnd,
        BigDecimal value,
        @Nullable Integer place,
        String publisher,
        String source) {}
