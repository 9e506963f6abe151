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
 * @param late answered after its due instant, or not yet answered although it has passed
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
                isLate(state, row.getDueAt(), row.getAnsweredAt(), now));
    }

    /** What was taken back is never late. */
    static boolean isLate(OpinionState state, Instant due, @Nullable Instant answered, Instant now) {
        if (state == OpinionState.WITHDRAWN) {
            return false;
        }
        return due.isBefore(answered == null ? now : answered);
    }
}
