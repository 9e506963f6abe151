package vn.thongsuot.dossiers.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.dossiers.DossierAction;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.DossierStatus;
import vn.thongsuot.dossiers.Outcome;
import vn.thongsuot.dossiers.WaitReason;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.platform.api.ApiWords;
import vn.thongsuot.procedures.RouteOutcome;
import vn.thongsuot.shared.LocalizedText;

/** A dossier as machines read it: nothing of the applicant, nor of who holds it. */
record DossierJson(
        String code,
        UUID id,
        int version,
        @Allowed(of = DossierStatus.class) String status,
        @Allowed(of = WaitReason.class) @Nullable String waitReason,
        @Allowed(of = Outcome.class) @Nullable String outcome,
        String procedureCode,
        @Nullable String caseKey,
        @Allowed({"counter", "online", "postal"}) String channel,
        UUID intakeUnitId,
        UUID decidingUnitId,
        @Nullable UUID stepUnitId,
        Instant receivedAt,
        @Nullable Instant dueAt,
        @Nullable Instant appointmentAt,
        boolean provisional,
        @Nullable Instant pausedSince,
        @Nullable Instant finishedAt,
        @Nullable Instant returnedAt,
        @Nullable String timeliness,
        @Nullable Integer daysLeft,
        boolean late,
        long feeDong,
        @Nullable Instant feePaidAt,
        int supplementRounds,
        @Allowed(of = DossierAction.class) List<String> actions,
        List<ExitJson> exits,
        List<DuplicateJson> duplicates) {

    /** A way out of the present step; {@code unmet} are the conditions that shut it now. */
    record ExitJson(
            String key,
            LocalizedText name,
            @Allowed(of = RouteOutcome.class) String outcome,
            List<LocalizedText> unmet) {}

    /** A dossier of the same person and procedure; the answer to a reception warns of it, as the desk does. */
    record DuplicateJson(String code, LocalDate receivedOn) {}

    static DossierJson of(DossierDetail dossier) {
        return of(dossier, List.of());
    }

    static DossierJson of(DossierDetail dossier, List<DuplicateJson> duplicates) {
        return new DossierJson(
                dossier.code().value(),
                dossier.id(),
                dossier.version(),
                ApiWords.of(dossier.status()),
                word(dossier.waitReason()),
                word(dossier.outcome()),
                dossier.procedure().code(),
                dossier.procedure().caseKey(),
                dossier.channel(),
                dossier.intakeUnitId(),
                dossier.decidingUnitId(),
                dossier.stepUnitId(),
                dossier.receivedAt(),
                dossier.dueAt(),
                dossier.appointmentAt(),
                dossier.provisional(),
                dossier.pausedSince(),
                dossier.finishedAt(),
                dossier.returnedAt(),
                dossier.timeliness(),
                dossier.daysLeft(),
                dossier.late(),
                dossier.feeAmount(),
                dossier.feePaidAt(),
                dossier.supplementRounds(),
                dossier.actions().stream().map(ApiWords::of).sorted().toList(),
                dossier.work().exits().stream()
                        .map(exit -> new ExitJson(
                                exit.key(),
                                exit.label(),
                                exit.outcome().key(),
                                dossier.work().unmet(exit)))
                        .toList(),
                duplicates);
    }

    private static @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null ? null : ApiWords.of(constant);
    }
}
