package vn.thongsuot.surveys.questionnaires;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.surveys.Survey;

/** A questionnaire as it was published (Vietnamese: phiên bản phiếu khảo sát). @param n from 1 */
public record FormVersion(
        UUID id,
        UUID questionnaireId,
        UUID authorityId,
        Survey survey,
        boolean sample,
        @Nullable String source,
        int n,
        LocalizedText name,
        @Nullable LocalizedText intro,
        Form form,
        Instant publishedAt) {}
