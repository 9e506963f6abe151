package vn.thongsuot.indicators.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.indicators.ReportedValue;
import vn.thongsuot.indicators.ValueAction;
import vn.thongsuot.indicators.ValueState;
import vn.thongsuot.platform.api.Allowed;

/**
 * A reported value as machines read it; people are ids, the evidence is opened on the page.
 *
 * @param filter condition of the target that it is for; empty = the whole indicator
 * @param actions what this caller may do now
 */
record ValueJson(
        UUID id,
        int version,
        String indicatorId,
        String indicatorVersion,
        UUID unitId,
        String filter,
        LocalDate from,
        LocalDate to,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        @Nullable String note,
        boolean hasEvidence,
        @Allowed(of = ValueState.class) String state,
        UUID authorId,
        Instant createdAt,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String remark,
        @Nullable UUID replacesId,
        @Allowed(of = ValueAction.class) List<String> actions) {

    static ValueJson of(ReportedValue value, List<ValueAction> actions) {
        return new ValueJson(
                value.id(),
                value.revision(),
                value.indicatorId(),
                value.version(),
                value.unitId(),
                value.filter(),
                value.from(),
                value.to(),
                value.numerator(),
                value.denominator(),
                value.value(),
                value.note(),
                value.documentId() != null,
                value.state().key(),
                value.authorId(),
                value.createdAt(),
                value.decidedBy(),
                value.decidedAt(),
                value.remark(),
                value.replacesId(),
                actions.stream().map(ValueAction::key).toList());
    }
}
