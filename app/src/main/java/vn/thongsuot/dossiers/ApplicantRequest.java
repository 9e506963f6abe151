package vn.thongsuot.dossiers;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant asked for (Vietnamese: đề nghị của người nộp); the words are read apart, as personal data.
 *
 * @param answer what the agency says to it; null while it is open, and where the act itself is the answer
 */
public record ApplicantRequest(
        UUID id,
        ApplicantWish wish,
        State state,
        Instant askedAt,
        @Nullable Instant decidedAt,
        @Nullable String answer) {

    /** Where it stands (Vietnamese: trạng thái đề nghị). */
    public enum State {
        OPEN,
        ACCEPTED,
        DECLINED,
        /** The dossier ended another way before anybody answered. */
        LAPSED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
