package vn.thongsuot.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is counted of one dossier (Vietnamese: dữ liệu thống kê hồ sơ): flat, no names. One dossier that got a receipt is
 * one fact.
 *
 * @param unitId unit that decides; the default unit of a figure
 * @param supportUnitId place that helped to file; null for none
 * @param dueOn legal day of {@code dueAt}
 * @param endedAt finished, or stopped on request
 * @param workingMinutes from reception to finish without pauses; 0 while it runs
 * @param workingDays {@code workingMinutes} / 480, rounded up; bin of the histogram
 * @param stepsAutomatic steps done without a person's decision
 * @param transfersElectronic hand-overs between units at which every paper was attached as a file
 */
public record DossierFact(
        UUID authorityId,
        UUID dossierId,
        UUID unitId,
        UUID intakeUnitId,
        @Nullable UUID supportUnitId,
        String procedureCode,
        String fieldCode,
        String fieldGroup,
        String channel,
        String applicantKind,
        String onlineLevel,
        boolean boundaryFree,
        boolean foreignIntake,
        LocalDate receivedOn,
        @Nullable Instant dueAt,
        @Nullable LocalDate dueOn,
        @Nullable Instant promisedAt,
        @Nullable Instant finishedAt,
        @Nullable LocalDate finishedOn,
        @Nullable Instant endedAt,
        @Nullable LocalDate endedOn,
        @Nullable Instant returnedAt,
        @Nullable Instant pausedSince,
        String outcome,
        String timeliness,
        long workingMinutes,
        int workingDays,
        int supplementRounds,
        int supplementLimit,
        @Nullable LocalDate apologyOn,
        int stepsTotal,
        int stepsAutomatic,
        int transfersTotal,
        int transfersElectronic,
        boolean hasResultDocument,
        boolean feeDue,
        boolean feePaidOnline,
        boolean secret,
        Papers papers,
        Corrections corrections) {

    /**
     * What became of papers and result (Vietnamese: giấy tờ và kết quả điện tử của hồ sơ).
     *
     * @param certification the procedure certifies copies
     * @param paperByLaw a law binds the result to paper
     * @param known components that the person's store held in force on the day of reception; {@code reasked} and {@code reused}
     *     are of these
     */
    public record Papers(
            boolean certification,
            boolean paperByLaw,
            int toDigitise,
            int digitised,
            int known,
            int reasked,
            int reused,
            @Nullable Instant resultElectronicAt,
            boolean certifiedCopy) {

        public static final Papers NONE = new Papers(false, false, 0, 0, 0, 0, 0, null, false);
    }

    /**
     * What a later decision said of the case (Vietnamese: sai sót, khiếu nại về hồ sơ).
     *
     * @param errorReissue handled again for the agency's own error
     * @param upheldComplaint a complaint on it was upheld
     */
    public record Corrections(boolean errorReissue, boolean upheldComplaint) {

        public static final Corrections NONE = new Corrections(false, false);
    }

    /** Decided: granted or refused with reasons. */
    boolean isResolved() {
        return outcome.equals("granted") || outcome.equals("refused");
    }
}
