package vn.thongsuot.surveys.rounds;

import static vn.thongsuot.surveys.rounds.Design.SAMPLE;
import static vn.thongsuot.surveys.rounds.RoundAction.ADD_POINT;
import static vn.thongsuot.surveys.rounds.RoundAction.CANCEL;
import static vn.thongsuot.surveys.rounds.RoundAction.CLOSE;
import static vn.thongsuot.surveys.rounds.RoundAction.DRAW;
import static vn.thongsuot.surveys.rounds.RoundAction.EDIT;
import static vn.thongsuot.surveys.rounds.RoundAction.PHONE;
import static vn.thongsuot.surveys.rounds.RoundAction.PUBLISH;
import static vn.thongsuot.surveys.rounds.RoundAction.REMIND;
import static vn.thongsuot.surveys.rounds.RoundAction.UNDRAW;
import static vn.thongsuot.surveys.rounds.RoundAction.WITHDRAW;
import static vn.thongsuot.surveys.rounds.RoundState.CANCELLED;
import static vn.thongsuot.surveys.rounds.RoundState.CLOSED;
import static vn.thongsuot.surveys.rounds.RoundState.DRAFT;
import static vn.thongsuot.surveys.rounds.RoundState.DRAWN;
import static vn.thongsuot.surveys.rounds.RoundState.OPEN;
import static vn.thongsuot.surveys.rounds.RoundState.PUBLISHED;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thongsuot.access.Permission;

/**
 * The life cycle of a round as one table (Vietnamese: bảng chuyển trạng thái đợt khảo sát). A state is set nowhere else ({@link
 * RoundLife}); what is not listed is refused with the reason and what is allowed.
 */
public final class RoundTransitions {

    private static final Set<Design> ALL = EnumSet.allOf(Design.class);
    private static final Set<Design> DRAWN_ONES = EnumSet.of(SAMPLE, Design.LIST);
    private static final Set<Design> LISTED_ONES = EnumSet.of(Design.LIST);
    private static final Set<Design> UNDRAWN_ONES = EnumSet.of(Design.OPEN, Design.RESULTS);
    private static final Set<Design> OPEN_ONES = EnumSet.of(Design.OPEN);
    private static final Set<Design> INVITED_ONES = EnumSet.of(SAMPLE, Design.LIST, Design.RESULTS);

    private static final List<Edge> TABLE = List.of(
            edge(DRAFT, EDIT, DRAFT, ALL, "round.changed"),
            edge(DRAFT, RoundAction.LIST, DRAFT, LISTED_ONES, "round.listed"),
            edge(DRAFT, DRAW, DRAWN, DRAWN_ONES, "round.drawn"),
            edge(DRAWN, UNDRAW, DRAFT, DRAWN_ONES, "round.undrawn"),
            edge(DRAWN, RoundAction.OPEN, OPEN, DRAWN_ONES, "round.opened"),
            edge(DRAFT, RoundAction.OPEN, OPEN, UNDRAWN_ONES, "round.opened"),
            edge(DRAFT, ADD_POINT, DRAFT, OPEN_ONES, "round.point-added"),
            edge(OPEN, ADD_POINT, OPEN, OPEN_ONES, "round.point-added"),
            edge(OPEN, REMIND, OPEN, INVITED_ONES, "round.reminded"),
            edge(OPEN, PHONE, OPEN, DRAWN_ONES, "round.phoned"),
            edge(OPEN, CLOSE, CLOSED, ALL, "round.closed"),
            new Edge(CLOSED, PUBLISH, PUBLISHED, ALL, Permission.PROGRAMME_APPROVE, "round.published"),
            new Edge(PUBLISHED, WITHDRAW, CLOSED, ALL, Permission.PROGRAMME_APPROVE, "round.withdrawn"),
            edge(DRAFT, CANCEL, CANCELLED, ALL, "round.cancelled"),
            edge(DRAWN, CANCEL, CANCELLED, ALL, "round.cancelled"),
            edge(OPEN, CANCEL, CANCELLED, ALL, "round.cancelled"));

    private RoundTransitions() {}

    /**
     * One edge (Vietnamese: một bước chuyển trạng thái).
     *
     * @param designs rounds for which it exists
     * @param permission needed in the round's unit
     * @param event action of the entry in the round's stream
     */
    public record Edge(
            RoundState from,
            RoundAction action,
            RoundState to,
            Set<Design> designs,
            Permission permission,
            String event) {}

    public static List<Edge> list() {
        return TABLE;
    }

    public static Optional<Edge> find(RoundState from, RoundAction action, Design design) {
        return TABLE.stream()
                .filter(edge -> edge.from() == from
                        && edge.action() == action
                        && edge.designs().contains(design))
                .findFirst();
    }

    /** From which states it may be done. */
    static Set<RoundState> findStates(RoundAction action) {
        EnumSet<RoundState> states = EnumSet.noneOf(RoundState.class);
        TABLE.stream().filter(edge -> edge.action() == action).forEach(edge -> states.add(edge.from()));
        return states;
    }

    private static Edge edge(RoundState from, RoundAction action, RoundState to, Set<Design> designs, String event) {
        return new Edge(from, action, to, designs, Permission.PROGRAMME_EDIT, event);
    }
}
