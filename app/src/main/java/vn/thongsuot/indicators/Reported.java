package vn.thongsuot.indicators;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A reported value that was approved at some time, as figures read it.
 *
 * @param last last day of its period, inclusive
 * @param replacedAt from when a newer one counts instead; null while it counts
 * @param level of its unit at the end of the period
 */
record Reported(
        UUID id,
        UUID unitId,
        String filter,
        LocalDate first,
        LocalDate last,
        Instant approvedAt,
        @Nullable Instant replacedAt,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        @Nullable String level) {

    private static final Pattern OF_LEVEL = Pattern.compile("unit_level = (\\w+)");

    /** Whether it is about what is asked: the same cases, begun in the period, approved by the time of the records. */
    boolean fits(Question question) {
        boolean inTime = !first.isAfter(question.to()) && !first.isBefore(question.from());
        return inTime && isSame(question) && countedAt(question.recordedAt());
    }

    private boolean isSame(Question question) {
        String asked = question.filter() == null ? "" : question.filter().strip();
        Matcher ofLevel = OF_LEVEL.matcher(asked);
        return filter.equals(asked)
                || filter.isEmpty() && ofLevel.matches() && ofLevel.group(1).equals(level);
    }

    /** @param at null = now */
    private boolean countedAt(@Nullable Instant at) {
        return at == null
                ? replacedAt == null
                : !approvedAt.isAfter(at) && (replacedAt == null || replacedAt.isAfter(at));
    }

    /** Whether a whole further period of the same length is over on a day, for which nothing was reported. */
    boolean isStaleOn(LocalDate day) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        return !last.plusDays(days).isAfter(day);
    }
}
