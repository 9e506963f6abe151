package vn.thongsuot.petitions;

import static vn.thongsuot.petitions.PetitionAction.*;
import static vn.thongsuot.petitions.PetitionParty.*;
import static vn.thongsuot.petitions.PetitionStatus.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The life cycle of a petition as one table (Vietnamese: bảng chuyển trạng thái phản ánh, kiến nghị). A status is set nowhere
 * else ({@link Petition#apply}); what is not listed is refused with the reason and what is allowed. A joined petition takes the
 * edges of its own when the one it was joined to is answered and published.
 */
public final class PetitionTransitions {

    private static final List<PetitionTransition> TABLE = List.of(
            edge(RECEIVED, ROUTE, ROUTED, "petition.routed", RECEIVER),
            edge(RECEIVED, ASK, WAITING, "petition.asked", RECEIVER),
            edge(RECEIVED, REFUSE, REFUSED, "petition.refused", RECEIVER),
            edge(RECEIVED, REDIRECT, REDIRECTED, "petition.redirected", RECEIVER),
            edge(RECEIVED, FORWARD, FORWARDED, "petition.forwarded", RECEIVER),
            edge(RECEIVED, TRANSFER, RECEIVED, "petition.transferred", RECEIVER),
            edge(RECEIVED, JOIN, JOINED, "petition.joined", RECEIVER),
            edge(WAITING, COMPLETE, RECEIVED, "petition.completed", RECEIVER, SENDER),
            edge(WAITING, REFUSE, REFUSED, "petition.refused", RECEIVER),
            edge(JOINED, SEPARATE, RECEIVED, "petition.separated", RECEIVER),
            edge(JOINED, ACCEPT, JOINED, "petition.accepted", HANDLER),
            edge(JOINED, APPROVE, ANSWERED, "petition.answered", APPROVER),
            edge(ROUTED, ACCEPT, PROCESSING, "petition.accepted", HANDLER),
            edge(ROUTED, GIVE_BACK, RECEIVED, "petition.given-back", HANDLER),
            edge(ROUTED, ROUTE, ROUTED, "petition.routed", RECEIVER),
            edge(PROCESSING, ASK_OPINION, PROCESSING, "petition.opinion-asked", HANDLER),
            edge(PROCESSING, GIVE_OPINION, PROCESSING, "petition.opinion-given", CONSULTED),
            edge(PROCESSING, SUBMIT, SUBMITTED, "petition.submitted", HANDLER),
            edge(SUBMITTED, RETURN, PROCESSING, "petition.returned", APPROVER),
            edge(SUBMITTED, APPROVE, ANSWERED, "petition.answered", APPROVER),
            edge(ANSWERED, PUBLISH, PUBLISHED, "petition.published", RECEIVER, APPROVER),
            edge(ANSWERED, RATE, ANSWERED, "petition.rated", SENDER),
            edge(PUBLISHED, RATE, PUBLISHED, "petition.rated", SENDER),
            edge(ANSWERED, CONFIRM, ANSWERED, "petition.settled", SENDER),
            edge(PUBLISHED, CONFIRM, PUBLISHED, "petition.settled", SENDER),
            edge(ANSWERED, DENY, ANSWERED, "petition.unsettled", SENDER),
            edge(PUBLISHED, DENY, PUBLISHED, "petition.unsettled", SENDER),
            edge(ANSWERED, REOPEN, ROUTED, "petition.reopened", SENDER, APPROVER),
            edge(PUBLISHED, REOPEN, ROUTED, "petition.reopened", SENDER, APPROVER));

    private PetitionTransitions() {}

    public static List<PetitionTransition> list() {
        return TABLE;
    }

    public static Optional<PetitionTransition> find(PetitionStatus from, PetitionAction action) {
        return TABLE.stream()
                .filter(edge -> edge.from() == from && edge.action() == action)
                .findFirst();
    }

    /** What may be done from a status; empty for an end. */
    public static Set<PetitionAction> findActions(PetitionStatus from) {
        EnumSet<PetitionAction> actions = EnumSet.noneOf(PetitionAction.class);
        TABLE.stream().filter(edge -> edge.from() == from).forEach(edge -> actions.add(edge.action()));
        return actions;
    }

    private static PetitionTransition edge(
            PetitionStatus from, PetitionAction action, PetitionStatus to, String event, PetitionParty... who) {
        return new PetitionTransition(from, action, to, Set.of(who), event);
    }
}
