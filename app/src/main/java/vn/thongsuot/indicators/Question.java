package vn.thongsuot.indicators;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of an indicator (Vietnamese: câu hỏi số liệu), for whichever units.
 *
 * @param version null = the version that is valid on the last day of the period
 * @param filter what the target adds: a condition in the indicator language, {@code baseline = 2021}, a parameter, {@code
 *     each level on its own}; null = nothing
 * @param from first day, inclusive; for a figure since the start of a plan, the plan's first day
 * @param to last day, inclusive; stocks are read at its end, or now while it runs
 * @param recordedAt null = what the records say now, else what they said then
 * @param restated whether units count as the units of today that carry on for them
 * @param parameters values for names with a dollar sign, beside those of the filter
 */
public record Question(
        String indicatorId,
        @Nullable String version,
        @Nullable String filter,
        LocalDate from,
        LocalDate to,
        @Nullable Instant recordedAt,
        boolean restated,
        Map<String, String> parameters) {

    public Question {
        parameters = Map.copyOf(parameters);
    }

    /** For a period, as the records say now, restated to today's units. */
    public static Question of(String indicatorId, @Nullable String filter, LocalDate from, LocalDate to) {
        return new Question(indicatorId, null, filter, from, to, null, true, Map.of());
    }

    /** The same for another period. */
    public Question during(LocalDate first, LocalDate last) {
        return new Question(indicatorId, version, filter, first, last, recordedAt, restated, parameters);
    }

    Question with(String condition) {
        return new Question(indicatorId, version, condition, from, to, recordedAt, restated, parameters);
    }
}
