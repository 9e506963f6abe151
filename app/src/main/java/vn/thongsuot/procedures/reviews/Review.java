package vn.thongsuot.procedures.reviews;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The review of a procedure in a year with the proposal to simplify it (Vietnamese: rà soát và phương án đơn giản hóa).
 *
 * @param proposal what is to change; null before
 * @param before cost as it is
 * @param after cost as it would be
 * @param announcementId draft decision that brings it into the catalogue; null before approval
 */
public record Review(
        UUID id,
        UUID authorityId,
        UUID unitId,
        String code,
        int year,
        LocalDate dueOn,
        ReviewState state,
        int version,
        @Nullable LocalDate doneOn,
        int issuesFound,
        @Nullable LocalDate issuesHandledOn,
        @Nullable String proposal,
        ComplianceCost before,
        ComplianceCost after,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate decidedOn,
        @Nullable String decisionNumber,
        @Nullable String reason,
        @Nullable UUID announcementId) {

    public long savingDong() {
        return before.perYear() - after.perYear();
    }
}
