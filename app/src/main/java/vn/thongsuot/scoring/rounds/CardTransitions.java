package vn.thongsuot.scoring.rounds;

import static vn.thongsuot.scoring.rounds.CardAction.*;
import static vn.thongsuot.scoring.rounds.CardState.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thongsuot.access.Permission;

/**
 * The life of a unit's score as one table (Vietnamese: bảng chuyển trạng thái phiếu chấm điểm). A state is set nowhere else
 * ({@link CardLife}); what is not listed is refused with the reason and what is allowed.
 */
public final class CardTransitions {

    private static final List<Edge> TABLE = table();

    private CardTransitions() {}

    /** Whose act it is (Vietnamese: bên thực hiện). */
    public enum Side {
        /** The scored unit alone; not those above it. */
        UNIT,
        /** The office that runs the round; for its own score the owner. */
        OFFICE,
        /** The owner of a criterion's field; for its own score the owner of the round. */
        APPRAISER,
        /** The unit that issued the set: its council. */
        COUNCIL
    }

    /** One edge (Vietnamese: một bước chuyển trạng thái). */
    public record Edge(
            CardState from, CardAction action, CardState to, Side side, Permission permission, String event) {}

    private static List<Edge> table() {
        List<Edge> table = new ArrayList<>(List.of(
                unit(SELF, SCORE, SELF, Permission.PROGRAMME_EDIT, "card.scored"),
                unit(SELF, ATTACH, SELF, Permission.PROGRAMME_EDIT, "card.attached"),
                unit(APPRAISED, ATTACH, APPRAISED, Permission.PROGRAMME_EDIT, "card.attached"),
                unit(SELF, SUBMIT, SUBMITTED, Permission.PROGRAMME_APPROVE, "card.submitted"),
                office(SUBMITTED, RETURN, SELF, "card.returned"),
                appraiser(SUBMITTED, APPRAISE, "card.appraised"),
                office(SUBMITTED, ANNOUNCE, APPRAISED, "card.announced"),
                unit(APPRAISED, OBJECT, OBJECTED, Permission.PROGRAMME_APPROVE, "card.objected"),
                unit(APPRAISED, AGREE, AGREED, Permission.PROGRAMME_APPROVE, "card.agreed"),
                office(APPRAISED, LAPSE, AGREED, "card.lapsed"),
                appraiser(OBJECTED, ANSWER, "card.answered"),
                office(OBJECTED, CONCLUDE, ANSWERED, "card.concluded"),
                council(DECIDED, RECONSIDER, ANSWERED, Permission.PROGRAMME_APPROVE, "card.reconsidered")));
        for (CardState state : List.of(SUBMITTED, APPRAISED, OBJECTED, AGREED, ANSWERED)) {
            table.add(office(state, SURVEY, state, "card.surveyed"));
        }
        for (CardState state : List.of(AGREED, ANSWERED)) {
            table.add(council(state, JUDGE, state, Permission.PROGRAMME_EDIT, "card.judged"));
            table.add(council(state, DECIDE, DECIDED, Permission.PROGRAMME_APPROVE, "card.decided"));
        }
        return List.copyOf(table);
    }

    public static List<Edge> list() {
        return TABLE;
    }

    public static Optional<Edge> find(CardState from, CardAction action) {
        return TABLE.stream()
                .filter(edge -> edge.from() == from && edge.action() == action)
                .findFirst();
    }

    /** From which states it may be done. */
    static Set<CardState> findStates(CardAction action) {
        EnumSet<CardState> states = EnumSet.noneOf(CardState.class);
        TABLE.stream().filter(edge -> edge.action() == action).forEach(edge -> states.add(edge.from()));
        return states;
    }

    private static Edge unit(CardState from, CardAction action, CardState to, Permission permission, String event) {
        return new Edge(from, action, to, Side.UNIT, permission, event);
    }

    private static Edge office(CardState from, CardAction action, CardState to, String event) {
        return new Edge(from, action, to, Side.OFFICE, Permission.PROGRAMME_EDIT, event);
    }

    private static Edge appraiser(CardState state, CardAction action, String event) {
        return new Edge(state, action, state, Side.APPRAISER, Permission.PROGRAMME_EDIT, event);
    }

    private static Edge council(CardState from, CardAction action, CardState to, Permission permission, String event) {
        return new Edge(from, action, to, Side.COUNCIL, permission, event);
    }
}
