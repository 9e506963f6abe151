package vn.thongsuot.procedures;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/**
 * When a version of a procedure is in force, by which decision, and the parts of Điều 8 that are running text (Vietnamese:
 * phiên bản thủ tục).
 *
 * @param lastDay last day in force; null when open
 */
public record VersionView(
        UUID id,
        LocalDate from,
        @Nullable LocalDate lastDay,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        @Nullable LocalizedText order,
        @Nullable LocalizedText subjects,
        @Nullable LocalizedText conditions,
        @Nullable LocalizedText forms,
        boolean onlineEligible,
        @Nullable String source) {

    public boolean isInForce(LocalDate on) {
        return !on.isBefore(from) && (lastDay == null || !on.isAfter(lastDay));
    }
}
