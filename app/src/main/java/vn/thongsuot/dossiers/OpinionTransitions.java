package vn.thongsuot.dossiers;

import static vn.thongsuot.dossiers.OpinionAction.*;
import static vn.thongsuot.dossiers.OpinionParty.*;
import static vn.thongsuot.dossiers.OpinionState.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.MessageRef;

/** The life cycle of an opinion as one table (Vietnamese: bảng chuyển trạng thái ý kiến); what is not listed is refused. */
public final class OpinionTransitions {

    /** One edge. */
    public record Edge(OpinionState from, OpinionAction action, OpinionState to, OpinionParty who, String event) {}

    private static final List<Edge> TABLE = List.of(
            new Edge(OPEN, ANSWER, ANSWERED, ASKED, "opinion.answered"),
            new Edge(OPEN, WITHDRAW, WITHDRAWN, ASKER, "opinion.withdrawn"),
            new Edge(OPEN, PASS_OVER, PASSED_OVER, ASKER, "opinion.passed-over"),
            new Edge(OPEN, LAPSE, LAPSED, PRODUCT, "opinion.lapsed"),
            new Edge(PASSED_OVER, ANSWER, ANSWERED, ASKED, "opinion.answered"),
            new Edge(PASSED_OVER, LAPSE, LAPSED, PRODUCT, "opinion.lapsed"));

    private OpinionTransitions() {}

    public static List<Edge> list() {
        return TABLE;
    }

    public static Optional<Edge> find(OpinionState from, OpinionAction action) {
        return TABLE.stream()
                .filter(edge -> edge.from() == from && edge.action() == action)
                .findFirst();
    }

    /** @throws DomainException DOS-066 (conflict) for what the table does not list */
    static Edge require(OpinionState from, OpinionAction action) {
        return find(from, action)
                .orElseThrow(() -> new DomainException(
                        "DOS-066",
                        DomainException.Kind.CONFLICT,
                        "Opinion: cannot %s; it is %s, allowed: %s."
                                .formatted(action.key(), from.key(), findActions(from)),
                        new MessageRef("opinion.state." + from.key())));
    }

    static Set<OpinionAction> findActions(OpinionState from) {
        return TABLE.stream()
                .filter(edge -> edge.from() == from)
                .map(Edge::action)
                .collect(Collectors.toUnmodifiableSet());
    }
}
