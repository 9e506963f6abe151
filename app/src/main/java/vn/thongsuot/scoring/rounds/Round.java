package vn.thongsuot.scoring.rounds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Scoring of units for one year (Vietnamese: kỳ chấm điểm).
 *
 * @param takenAt when values of indicators were taken for good; null = proposals follow the live records
 * @param decision number of the decision that approved the result
 * @param version counts changes; a command that saw an older one is refused
 */
public record Round(
        UUID id,
        UUID authorityId,
        UUID setId,
        UUID ownerUnitId,
        UUID officeUnitId,
        int year,
        Days days,
        RoundState state,
        @Nullable Instant takenAt,
        @Nullable String decision,
        @Nullable LocalDate decidedOn,
        @Nullable Instant publishedAt,
        int version) {

    /**
     * Its days, all inclusive (Vietnamese: mốc thời gian).
     *
     * @param first first day that figures are about
     * @param cutOff last day that figures are about
     * @param selfDue until when units score themselves
     * @param appraisalDue until when owners appraise
     * @param objectionDue until when units may object
     */
    public record Days(
            LocalDate first, LocalDate cutOff, LocalDate selfDue, LocalDate appraisalDue, LocalDate objectionDue) {

        /** Whether each comes after the one before. */
        public boolean areInOrder() {
            return !first.isAfter(cutOff)
                    && !cutOff.isAfter(selfDue)
                    && !selfDue.isAfter(appraisalDue)
                    && !appraisalDue.isAfter(objectionDue);
        }
    }
}
