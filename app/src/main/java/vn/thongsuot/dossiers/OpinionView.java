package vn.thongsuot.dossiers;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.db.dossiers.tables.records.OpinionRecord;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.shared.LocalizedText;

/**
 * An opinion asked of another agency (Vietnamese: ý kiến của cơ quan liên quan).
 *
 * @param question null where the route asks
 * @param late required, and answered after its due instant or not yet answered although it has passed
 */
public record OpinionView(
        UUID id,
        UUID dossierId,
        int version,
        LocalizedText agency,
        UUID unitId,
        @Nullable String question,
        boolean required,
        OpinionState state,
        Instant askedAt,
        Instant dueAt,
        @Nullable Instant answeredAt,
        @Nullable UUID answeredBy,
        @Nullable Verdict verdict,
        @Nullable String answer,
        @Nullable UUID documentId,
        boolean late) {

    static OpinionView of(OpinionRecord row, Instant now) {
        OpinionState state = OpinionState.of(row.getState());
        return new OpinionView(
                row.getId(),
                row.getDossierId(),
                row.getVersion(),
                LocalizedJson.read(row.getAgency()),
                row.getUnitId(),
                row.getQuestion(),
                row.getRequired(),
                state,
                row.getAskedAt(),
                row.getDueAt(),
                row.getAnsweredAt(),
                row.getAnsweredBy(),
                row.getVerdict() == null ? null : Verdict.of(row.getVerdict()),
                row.getAnswer(),
                row.getDocumentId(),
                isLate(row, now));
    }

    /**
     * What was taken back is never late, nor what nobody has to wait for; after the end of the dossier only what was late already,
     * so that the step went on without it.
     */
    static boolean isLate(OpinionRecord row, Instant now) {
        if (!row.getRequired()) {
            return false;
        }
        return switch (OpinionState.of(row.getState())) {
            case WITHDRAWN -> false;
            case LAPSED -> row.getPassedOverAt() != null;
            case OPEN, ANSWERED, PASSED_OVER ->
                row.getDueAt().isBefore(row.getAnsweredAt() == null ? now : row.getAnsweredAt());
        };
    }
}
