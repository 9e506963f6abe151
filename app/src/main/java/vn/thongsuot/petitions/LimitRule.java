package vn.thongsuot.petitions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.calendar.clock.Limit;

/**
 * Limits of petitions that were received while the rule held (Vietnamese: thời hạn xử lý phản ánh, kiến nghị).
 *
 * @param own whether the authority set it; false for the one common to all
 * @param from first day of reception
 * @param to last day of reception, inclusive; null = open
 * @param refuse to say that it is not taken on
 * @param ask to ask the sender to complete it
 * @param forward to hand it to who is competent
 * @param process to answer
 * @param publish after the answer
 * @param askingPauses whether the clock stands while the sender completes it
 * @param reopenDays calendar days after the answer in which the sender may say that the matter is not settled
 * @param legalBasis for people to read
 */
public record LimitRule(
        UUID id,
        boolean own,
        LocalDate from,
        @Nullable LocalDate to,
        Limit refuse,
        Limit ask,
        Limit forward,
        Limit process,
        Limit publish,
        boolean askingPauses,
        int reopenDays,
        String legalBasis) {}
