package vn.thongsuot.dossiers;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.calendar.clock.ClockReading;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.Undigitised;
import vn.thongsuot.shared.LocalizedText;

/**
 * A dossier as a page shows it (Vietnamese: chi tiết hồ sơ); ids of persons and accounts, no names.
 *
 * @param parties how many persons stand beside the applicant
 * @param formId version of the electronic form that was filled in; null for none
 * @param actions what the reader may do now
 */
public record DossierDetail(
        UUID authorityId,
        UUID id,
        DossierCode code,
        int version,
        DossierStatus status,
        @Nullable WaitReason waitReason,
        @Nullable Outcome outcome,
        ProcedureView procedure,
        UUID applicantId,
        int parties,
        @Nullable UUID formId,
        String channel,
        UUID intakeUnitId,
        @Nullable UUID supportUnitId,
        UUID decidingUnitId,
        Instant receivedAt,
        @Nullable Instant dueAt,
        @Nullable Instant appointmentAt,
        boolean provisional,
        @Nullable Instant pausedSince,
        @Nullable Instant finishedAt,
        @Nullable Instant returnedAt,
        @Nullable UUID returnedUnitId,
        long feeAmount,
        @Nullable Instant feePaidAt,
        @Nullable UUID stepUnitId,
        @Nullable String stepRole,
        @Nullable UUID holderId,
        int supplementRounds,
        int supplementLimit,
        @Nullable String timeliness,
        @Nullable Integer daysLeft,
        boolean late,
        ClockReading clock,
        List<RouteStop> route,
        List<TimelineItem> history,
        List<Component> components,
        List<Paper> papers,
        Set<DossierAction> actions,
        StepWork work) {

    /**
     * A line of the checklist.
     *
     * @param undigitised why the paper is not digitised; null when it is
     * @param refusalReason why what was handed in was not accepted; null when nothing was refused
     */
    public record Component(
            int n,
            LocalizedText name,
            String form,
            int copies,
            boolean present,
            @Nullable UUID documentId,
            @Nullable Undigitised undigitised,
            @Nullable String refusalReason) {}

    /** A paper that was handed out. */
    public record Paper(
            UUID id,
            PaperKind kind,
            int number,
            Instant issuedAt,
            @Nullable String reason,
            List<String> items) {}
}
