package vn.thongsuot.centres.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.centres.CounterView;

/**
 * Who is called next (Vietnamese: thứ tự gọi số); pure. First whom another counter sent here; then whoever has waited longer than the
 * patience, so that nobody is overtaken for ever; then priority by rank; then all others; each in the order of waiting.
 */
public final class CallOrder {

    /** Rank of numbers without priority. */
    public static final int NO_PRIORITY = 9;

    private CallOrder() {}

    /**
     * A number that waits.
     *
     * @param field null for what fits no named field
     * @param rank of the priority; {@value #NO_PRIORITY} for none
     * @param since from when it is compared and its priority counts; of a booking its slot
     * @param target counter to which it was sent on; null for any
     */
    public record Waiting(
            UUID id,
            int number,
            @Nullable String field,
            int rank,
            Instant since,
            @Nullable UUID target) {}

    /** Those whom a counter may call, next first. */
    public static List<Waiting> of(List<Waiting> all, CounterView counter, Instant now, Duration patience) {
        return all.stream()
                .filter(one -> one.target() == null
                        ? counter.serves(one.field())
                        : counter.id().equals(one.target()))
                .sorted(Comparator.<Waiting>comparingInt(one -> group(one, now, patience))
                        .thenComparingInt(one -> group(one, now, patience) == 2 ? one.rank() : 0)
                        .thenComparing(Waiting::since)
                        .thenComparingInt(Waiting::number))
                .toList();
    }

    private static int group(Waiting one, Instant now, Duration patience) {
        if (one.target() != null) {
            return 0;
        }
        if (!one.since().plus(patience).isAfter(now)) {
            return 1;
        }
        return one.rank() < NO_PRIORITY && !one.since().isAfter(now) ? 2 : 3;
    }
}
