package vn.thongsuot.dossiers.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.OpinionState;
import vn.thongsuot.dossiers.OpinionView;
import vn.thongsuot.dossiers.Verdict;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.shared.LocalizedText;

/**
 * An opinion asked of another agency, as machines read it.
 *
 * @param question null where the route asks
 */
record OpinionJson(
        UUID id,
        int version,
        String dossierCode,
        LocalizedText procedureName,
        UUID unitId,
        @Nullable String question,
        boolean required,
        @Allowed(of = OpinionState.class) String state,
        Instant askedAt,
        Instant dueAt,
        @Nullable Instant answeredAt,
        @Allowed(of = Verdict.class) @Nullable String verdict,
        boolean late) {

    static OpinionJson of(OpinionView opinion, DossierCode code, LocalizedText procedure) {
        Verdict verdict = opinion.verdict();
        return new OpinionJson(
                opinion.id(),
                opinion.version(),
                code.value(),
                procedure,
                opinion.unitId(),
                opinion.question(),
                opinion.required(),
                opinion.state().key(),
                opinion.askedAt(),
                opinion.dueAt(),
                opinion.answeredAt(),
                verdict == null ? null : verdict.key(),
                opinion.late());
    }
}
