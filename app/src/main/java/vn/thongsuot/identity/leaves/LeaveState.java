package vn.thongsuot.identity.leaves;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Life of leave as one table (Vietnamese: trạng thái lượt nghỉ). */
enum LeaveState {
    ENTERED,
    ENDED,
    CANCELLED;

    /** What may be done to it. */
    enum Act {
        SUBSTITUTE,
        END,
        CANCEL
    }

    /** @param event name in the audit stream */
    record Edge(LeaveState from, Act act, LeaveState to, String event) {}

    private static final List<Edge> TABLE = List.of(
            new Edge(ENTERED, Act.SUBSTITUTE, ENTERED, "leave.substitute-named"),
            new Edge(ENTERED, Act.END, ENDED, "leave.ended"),
            new Edge(ENTERED, Act.CANCEL, CANCELLED, "leave.cancelled"));

    Optional<Edge> edge(Act act) {
        return TABLE.stream()
                .filter(edge -> edge.from() == this && edge.act() == act)
                .findFirst();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static LeaveState of(String key) {
        return Arrays.stream(values())
                .filter(state -> state.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
