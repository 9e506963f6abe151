package vn.thongsuot.calendar.clock;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the legal clock says (Vietnamese: kết quả tính thời hạn), Vietnamese time, to the minute.
 *
 * @param startedAt reception, or the next opening
 * @param due null while an open pause keeps it away
 * @param appointment newest day told to the applicant; the due instant without extensions, null as {@code due}
 * @param provisional a year that is not confirmed was counted
 * @param steps the computation, in order
 */
public record ClockReading(
        LocalDateTime startedAt,
        @Nullable LocalDateTime due,
        @Nullable LocalDateTime appointment,
        boolean provisional,
        List<ClockStep> steps) {

    public ClockReading {
        steps = List.copyOf(steps);
    }
}
