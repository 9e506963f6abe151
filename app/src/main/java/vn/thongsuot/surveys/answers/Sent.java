package vn.thongsuot.surveys.answers;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.surveys.questionnaires.Filled;

/**
 * A filled questionnaire as it comes in (Vietnamese: phiếu gửi đến).
 *
 * @param id chosen at random when the form was opened, so that pressing twice makes one answer
 * @param seconds from opening to sending; null where that is not known
 * @param device keyed digest; null for sheets
 */
public record Sent(
        UUID id,
        Filled filled,
        @Nullable Integer seconds,
        @Nullable String device) {}
