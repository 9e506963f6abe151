package vn.thongsuot.documents.results;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** State of a result or certified copy (Vietnamese: tình trạng hiệu lực) and its life cycle as one table. */
public enum IssuedState {
    IN_FORCE,
    REPLACED,
    REVOKED;

    /** What is done to it. */
    public enum Act {
        REPLACE,
        REVOKE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A line of the table. */
    public record Edge(IssuedState from, Act act, IssuedState to, String event) {}

    private static final List<Edge> TABLE = List.of(
            new Edge(IN_FORCE, Act.REPLACE, REPLACED, "issued.replaced"),
            new Edge(IN_FORCE, Act.REVOKE, REVOKED, "issued.revoked"));

    public static List<Edge> table() {
        return TABLE;
    }

    public Optional<Edge> edge(Act act) {
        return TABLE.stream()
                .filter(edge -> edge.from() == this && edge.act() == act)
                .findFirst();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static IssuedState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
