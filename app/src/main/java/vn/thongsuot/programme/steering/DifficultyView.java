package vn.thongsuot.programme.steering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A difficulty and its answer (Vietnamese: khó khăn, vướng mắc và trả lời).
 *
 * @param late no answer although the due day has passed, or the answer came after it
 * @param actions what the reader may do now
 */
public record DifficultyView(
        UUID id,
        UUID unitId,
        DifficultyStatus status,
        int version,
        String subject,
        String words,
        String proposal,
        LocalDate sentOn,
        UUID sentBy,
        LocalDate dueOn,
        boolean late,
        @Nullable String answer,
        @Nullable LocalDate answeredOn,
        @Nullable UUID answeredBy,
        List<Line> history,
        Set<DifficultyAction> actions) {

    public DifficultyView {
        history = List.copyOf(history);
        actions = Set.copyOf(actions);
    }

    /** A line of the history. */
    public record Line(
            Instant at,
            String event,
            @Nullable UUID accountId,
            @Nullable UUID unitId) {}
}
