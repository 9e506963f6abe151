package vn.thongsuot.inspections.findings;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has to be remedied after an inspection (Vietnamese: tồn tại, hạn chế).
 *
 * @param code such as {@code TT-2026-007}
 * @param unitId the inspecting body
 * @param ownerUnitId the unit that remedies it
 * @param ownerId official who sees to it; null while nobody is named
 * @param foundOn day of the conclusion that holds it
 * @param fixedOn day on which the inspecting body accepted the remedy
 */
public record Finding(
        UUID id,
        UUID authorityId,
        String code,
        UUID inspectionId,
        UUID unitId,
        UUID ownerUnitId,
        @Nullable UUID ownerId,
        FindingDraft draft,
        FindingState state,
        int version,
        @Nullable LocalDate foundOn,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate fixedOn,
        @Nullable Escalation escalation) {

    /**
     * How it was laid before who can remedy it (Vietnamese: kiến nghị cấp có thẩm quyền).
     *
     * @param to body that can remedy it
     */
    public record Escalation(LocalDate on, String to, UUID documentId) {}

    /** The last day of the year of its conclusion; within it, it is remedied or escalated (the plans' rule R7). */
    public @Nullable LocalDate yearEnd() {
        return foundOn == null ? null : LocalDate.of(foundOn.getYear(), 12, 31);
    }

    /** Whether it is past its day and nobody said that it is remedied. */
    public boolean isLate(LocalDate today) {
        return state == FindingState.OPEN && draft.dueOn().isBefore(today);
    }

    /** Whether the rule R7 was kept: remedied or escalated within the year. */
    public boolean isSettledInTime() {
        LocalDate end = yearEnd();
        return end != null
                && (fixedOn != null && !fixedOn.isAfter(end)
                        || escalation != null && !escalation.on().isAfter(end));
    }
}
