package vn.thongsuot.surveys.questionnaires;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.surveys.Survey;

/**
 * A questionnaire as it is being written (Vietnamese: phiếu khảo sát).
 *
 * @param unitId whose officials write it
 * @param sample taken over as an example; no law stands behind it
 * @param source document of the method, in words
 * @param published number of the newest version; 0 before the first
 */
public record Questionnaire(
        UUID id,
        UUID authorityId,
        UUID unitId,
        Survey survey,
        LocalizedText name,
        @Nullable LocalizedText intro,
        boolean sample,
        @Nullable String source,
        Form draft,
        int version,
        int published) {}
