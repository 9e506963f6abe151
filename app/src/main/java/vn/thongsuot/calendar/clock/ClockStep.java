package vn.thongsuot.calendar.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One sentence of an explanation (Vietnamese: một bước cách tính); its text is the message key {@code clock.<kind>} with
 * the parameters.
 *
 * @param parameters limits, days and instants, in the order of the placeholders
 */
public record ClockStep(Kind kind, List<Object> parameters) {

    public ClockStep {
        parameters = List.copyOf(parameters);
    }

    /** What the sentence tells. */
    public enum Kind {
        /** The limit and how it is counted. */
        LIMIT,
        /** Reception inside working time: the clock starts at once. */
        STARTED,
        /** Reception outside working time: the clock starts at the next opening. */
        STARTED_LATER,
        /** A special day on the way. */
        SPECIAL_DAY,
        /** A pause that counted. */
        PAUSED,
        /** A pause that runs. */
        STANDING,
        /** Day or hour in which the count was complete. */
        DUE,
        /** The counted day was free. */
        MOVED_TO_WORKING_DAY,
        /** An extension moved the appointment. */
        EXTENDED,
        /** A year on the way is not confirmed. */
        PROVISIONAL
    }

    static ClockStep of(Kind kind, Object... parameters) {
        return new ClockStep(kind, List.of(parameters));
    }

    static ClockStep specialDay(LocalDate day, Object name) {
        return of(Kind.SPECIAL_DAY, day, name);
    }

    static ClockStep due(LocalDateTime due) {
        return of(Kind.DUE, due);
    }
}
