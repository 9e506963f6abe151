package vn.thongsuot.dossiers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/**
 * A dossier in a list of cases behind a figure (Vietnamese: dòng hồ sơ); no name of a person.
 *
 * @param timeliness early, on-time or late; null while it runs
 */
public record CaseLine(
        String code,
        LocalizedText procedureName,
        DossierStatus status,
        String channel,
        Instant receivedAt,
        @Nullable Instant dueAt,
        @Nullable Instant finishedAt,
        @Nullable String timeliness) {}
