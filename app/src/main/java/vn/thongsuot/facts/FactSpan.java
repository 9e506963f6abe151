package vn.thongsuot.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When facts are looked at, and what the question brings (Vietnamese: kỳ và thời điểm số liệu).
 *
 * @param from first day, inclusive
 * @param to last day, inclusive
 * @param at T: the last instant of the period, or now while it runs
 * @param running whether T is now, so that whatever has not ended is open
 * @param recordedAt null = what the records say now, else what they said then
 * @param periodEnd last day of the period that is evaluated, also where a part of a formula looks at another day
 * @param baseline day with which is compared; null where there is none
 * @param restated whether units are counted as the units of today that carry on for them
 * @param parameters values that a target brings, by name
 */
public record FactSpan(
        LocalDate from,
        LocalDate to,
        Instant at,
        boolean running,
        @Nullable Instant recordedAt,
        LocalDate periodEnd,
        @Nullable LocalDate baseline,
        boolean restated,
        Map<String, String> parameters) {

    public FactSpan {
        parameters = Map.copyOf(parameters);
    }

    /** The same for another period, with T at its end. */
    public FactSpan during(LocalDate first, LocalDate last, Instant end) {
        return new FactSpan(
                first, last, end, running && end.equals(at), recordedAt, periodEnd, baseline, restated, parameters);
    }
}
