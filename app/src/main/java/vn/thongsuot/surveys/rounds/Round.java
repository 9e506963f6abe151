package vn.thongsuot.surveys.rounds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.surveys.Survey;

/**
 * A round of a survey (Vietnamese: đợt khảo sát).
 *
 * @param unitId that runs it
 * @param code by which people call it, such as {@code KS-2026-03}
 * @param frameFrom first day of the results that make up the population; null unless it draws a sample
 * @param marginPermille tolerated error e of the sample size, in thousandths
 * @param reservePercent so many more are invited
 * @param remarks why it was cancelled or withdrawn
 */
public record Round(
        UUID id,
        UUID authorityId,
        UUID unitId,
        String code,
        LocalizedText name,
        UUID versionId,
        Survey survey,
        Design design,
        RoundState state,
        int version,
        @Nullable LocalDate frameFrom,
        @Nullable LocalDate frameTo,
        int marginPermille,
        int reservePercent,
        long seed,
        Formula formula,
        LocalDate opensOn,
        LocalDate closesOn,
        boolean weighted,
        @Nullable String remarks,
        int reminders,
        @Nullable Instant publishedAt) {

    /** Whether answers are taken on a day. */
    public boolean takesAnswers(LocalDate today) {
        return state == RoundState.OPEN && !today.isBefore(opensOn) && !today.isAfter(closesOn);
    }
}
