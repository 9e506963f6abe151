package vn.thongsuot.inspections;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.programme.ReformArea;
import vn.thongsuot.shared.LocalizedText;

/**
 * A question of an inspection with its answer (Vietnamese: nội dung của bảng kiểm).
 *
 * @param n its number, from 1
 * @param indicatorId whose live value stands beside it; null for none
 * @param revision counts answers
 * @param kept what the indicator said when the minutes were signed; null before, and where it has none
 */
public record InspectionItem(
        int n,
        ReformArea area,
        LocalizedText question,
        @Nullable String indicatorId,
        @Nullable Answer answer,
        @Nullable String note,
        int revision,
        @Nullable Instant answeredAt,
        @Nullable UUID answeredBy,
        @Nullable Kept kept) {

    /** A kept figure, in the indicator's unit. */
    public record Kept(
            @Nullable BigDecimal top,
            @Nullable BigDecimal bottom,
            @Nullable BigDecimal value) {}
}
