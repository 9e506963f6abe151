package vn.thongsuot.scoring.sets;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thongsuot.access.Permission;

/** The life cycle of a set as one table (Vietnamese: bảng chuyển trạng thái bộ tiêu chí). */
public final class SetTransitions {

    private static final List<Edge> TABLE = List.of(
            new Edge(SetState.DRAFT, SetAction.EDIT, SetState.DRAFT, Permission.PROGRAMME_EDIT, "set.edited"),
            new Edge(SetState.DRAFT, SetAction.ISSUE, SetState.ISSUED, Permission.PROGRAMME_APPROVE, "set.issued"),
            new Edge(SetState.ISSUED, SetAction.RETIRE, SetState.RETIRED, Permission.PROGRAMME_APPROVE, "set.retired"));

    private SetTransitions() {}

    /** One edge (Vietnamese: một bước chuyển trạng thái). */
    public record Edge(SetState from, SetAction action, SetState to, Permission permission, String event) {}

    public static List<Edge> list() {
        return TABLE;
    }

    public static Optional<Edge> find(SetState from, SetAction action) {
        return TABLE.stream()
                .filter(edge -> edge.from() == from && edge.action() == action)
                .findFirst();
    }

    static Set<SetState> findStates(SetAction action) {
        EnumSet<SetState> states = EnumSet.noneOf(SetState.class);
        TABLE.stream().filter(edge -> edge.action() == action).forEach(edge -> states.add(edge.from()));
        return states;
    }
}
