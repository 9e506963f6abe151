package vn.thongsuot.dossiers.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.dossiers.DossierStatus;
import vn.thongsuot.dossiers.ReceivedDossier;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.platform.api.ApiWords;

/** A line of the list of dossiers, as machines read it. @param resourceVersion grows with each change */
record DossierLineJson(
        String code,
        UUID id,
        int resourceVersion,
        @Allowed(of = DossierStatus.class) String status,
        String procedureCode,
        @Allowed({"counter", "online", "postal"}) String channel,
        UUID intakeUnitId,
        UUID decidingUnitId,
        Instant receivedAt,
        @Nullable Instant dueAt,
        @Nullable Instant finishedAt,
        @Nullable Instant returnedAt) {

    static DossierLineJson of(ReceivedDossier dossier) {
        return new DossierLineJson(
                dossier.code().value(),
                dossier.id(),
                dossier.version(),
                ApiWords.of(dossier.status()),
                dossier.procedureCode(),
                dossier.channel(),
                dossier.intakeUnitId(),
                dossier.decidingUnitId(),
                dossier.receivedAt(),
                dossier.dueAt(),
                dossier.finishedAt(),
                dossier.returnedAt());
    }

    /** Sorts as the list does. */
    String key() {
        return receivedAt + "|" + id;
    }
}
