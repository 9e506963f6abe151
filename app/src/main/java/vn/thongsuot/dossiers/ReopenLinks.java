package vn.thongsuot.dossiers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier has to do with one before and one after it (Vietnamese: hồ sơ trước, hồ sơ giải quyết lại).
 *
 * @param earlier dossier that this one handles again; null for most
 * @param later dossier that handles this one again; null for most
 */
public record ReopenLinks(@Nullable Link earlier, @Nullable Link later) {

    /**
     * The other dossier and the decision.
     *
     * @param trackPath its page for the same applicant
     */
    public record Link(
            DossierCode code, String trackPath, ReopenReason reason, String decisionNumber, LocalDate decidedOn) {}
}
