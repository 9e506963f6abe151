package vn.thongsuot.scoring.emulation;

import static vn.thongsuot.scoring.emulation.InitiativeAction.*;
import static vn.thongsuot.scoring.emulation.InitiativeState.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thongsuot.access.Permission;

/** The life cycle of an initiative as one table (Vietnamese: bảng chuyển trạng thái sáng kiến). */
public final class InitiativeTransitions {

    private static final List<Edge> TABLE = List.of(
            new Edge(DRAFT, EDIT, DRAFT, Side.UNIT, Permission.PROGRAMME_EDIT, "initiative.edited"),
            new Edge(DRAFT, PROPOSE, PROPOSED, Side.UNIT, Permission.PROGRAMME_APPROVE, "initiative.proposed"),
            new Edge(DRAFT, WITHDRAW, WITHDRAWN, Side.UNIT, Permission.PROGRAMME_EDIT, "initiative.withdrawn"),
            new Edge(PROPOSED, RETURN, DRAFT, Side.COUNCIL, Permission.PROGRAMME_EDIT, "initiative.returned"),
            new Edge(
                    PROPOSED,
                    RECOGNISE,
                    RECOGNISED,
                    Side.COUNCIL,
                    Permission.PROGRAMME_APPROVE,
                    "initiative.recognised"),
            new Edge(PROPOSED, DECLINE, DECLINED, Side.COUNCIL, Permission.PROGRAMME_APPROVE, "initiative.declined"),
            new Edge(RECOGNISED, ADOPT, RECOGNISED, Side.ADOPTER, Permission.PROGRAMME_EDIT, "initiative.adopted"));

    private InitiativeTransitions() {}

    /** Whose act it is (Vietnamese: bên thực hiện). */
    public enum Side {
        /** The unit that proposes it. */
        UNIT,
        /** The unit whose council judges it. */
        COUNCIL,
        /** Any other unit of the authority that takes it up. */
        ADOPTER
    }

    /** One edge (Vietnamese: một bước chuyển trạng thái). */
    public record Edge(
            InitiativeState from,
            InitiativeAction action,
            InitiativeState to,
            Side side,
            Permission permission,
            String event) {}

    public static List<Edge> list() {
        return TABLE;
    }

    public static Optional<Edge> find(InitiativeState from, InitiativeAction action) {
        return TABLE.stream()
                .filter(edge -> edge.from() == from && edge.action() == action)
                .findFirst();
    }

    static Set<InitiativeState> findStates(InitiativeAction action) {
        EnumSet<InitiativeState> states = EnumSet.noneOf(InitiativeState.class);
        TABLE.stream().filter(edge -> edge.action() == action).forEach(edge -> states.add(edge.from()));
        return states;
    }
}
