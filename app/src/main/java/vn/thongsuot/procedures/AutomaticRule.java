package vn.thongsuot.procedures;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * When an exit is taken by itself (Vietnamese: tự động chuyển bước): one of a closed list of events, or the time of the step.
 *
 * @param halfHours working half hours after the time of the step; 0 for the other events
 */
public record AutomaticRule(Event event, int halfHours) {

    private static final int MINUTES = 30;
    private static final int MOST = 10_000;

    /** What happens. */
    public enum Event {
        /** Nothing is due any more. */
        FEE_PAID,
        /** The time of the step has run out, and so many working half hours more. */
        TIME_OVER,
        /** A supplement that was asked for in this step has come. */
        ANSWERED;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** @throws IllegalArgumentException for an unknown key */
        public static Event of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    public AutomaticRule {
        if (halfHours < 0 || halfHours > MOST || event != Event.TIME_OVER && halfHours != 0) {
            throw new IllegalArgumentException(
                    "Automatic exit: %d half hours after %s, allowed: 0 to %d after time-over."
                            .formatted(halfHours, event.key(), MOST));
        }
    }

    public static AutomaticRule on(Event event) {
        return new AutomaticRule(event, 0);
    }

    /** Working time after that of the step. */
    public Duration after() {
        return Duration.ofMinutes((long) MINUTES * halfHours);
    }

    /** The condition that holds whenever it happens; empty where none follows. */
    Optional<ExitGuard> implied() {
        return event == Event.FEE_PAID ? Optional.of(ExitGuard.of(GuardKind.FEE_PAID)) : Optional.empty();
    }

    /** As drafts, files and machines write it, such as {@code time-over:16}. */
    public String code() {
        return halfHours == 0 ? event.key() : event.key() + ":" + halfHours;
    }

    /** @throws IllegalArgumentException for what no {@link #code} looks like */
    public static AutomaticRule parse(String code) {
        int colon = code.indexOf(':');
        return colon < 0
                ? on(Event.of(code.strip()))
                : new AutomaticRule(
                        Event.of(code.substring(0, colon).strip()),
                        Integer.parseInt(code.substring(colon + 1).strip()));
    }
}
