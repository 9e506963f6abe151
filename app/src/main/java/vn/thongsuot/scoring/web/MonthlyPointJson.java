package vn.thongsuot.scoring.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.scoring.monthly.MonthlyPoint;

/** A point of the 766 set as machines read it. */
record MonthlyPointJson(
        UUID unitId,
        String month,
        String indicatorId,
        String indicatorVersion,
        @Nullable String label,
        @Nullable BigDecimal points,
        String source,
        @Nullable Instant scoredAt) {

    static MonthlyPointJson of(MonthlyPoint point) {
        return new MonthlyPointJson(
                point.unitId(),
                point.month().toString(),
                point.indicatorId(),
                point.version(),
                point.label(),
                point.points(),
                point.source(),
                point.scoredAt());
    }

    /** By which a list is cut into parts. */
    String key() {
        return unitId + "/" + indicatorId;
    }
}
