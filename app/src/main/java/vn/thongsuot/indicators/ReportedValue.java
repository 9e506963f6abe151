package vn.thongsuot.indicators;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value that a person reported (Vietnamese: số báo cáo), with evidence and author.
 *
 * @param filter condition of the target that it is for; empty = the whole indicator
 * @param to last day of its period, inclusive
 * @param value where only the result is known; then there is no numerator
 * @param documentId evidence; null while it is a draft without one
 * @param decidedBy who approved or returned it
 * @param revision what the reader has seen
 */
public record ReportedValue(
        UUID id,
        UUID authorityId,
        String indicatorId,
        String version,
        UUID unitId,
        String filter,
        LocalDate from,
        LocalDate to,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        @Nullable String note,
        @Nullable UUID documentId,
        ValueState state,
        UUID authorId,
        Instant createdAt,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String remark,
        @Nullable UUID replacesId,
        int revision) {}
