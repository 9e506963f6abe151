package vn.thongsuot.surveys.rounds;

import static vn.thongsuot.db.surveys.Tables.POINT;
import static vn.thongsuot.db.surveys.Tables.ROUND;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.shared.DomainException;

/** Reads rounds, their strata and places (Vietnamese: tra cứu đợt khảo sát). */
@Service
@Transactional(readOnly = true)
public class Rounds {

    private final RoundStore store;
    private final InvitationStore invitations;
    private final RoundAccess access;

    Rounds(RoundStore store, InvitationStore invitations, RoundAccess access) {
        this.store = store;
        this.invitations = invitations;
        this.access = access;
    }

    /** @throws DomainException ACC-001 (not found) to a stranger */
    public Round get(Actor actor, UUID id) {
        return access.requireRead(actor, store.find(id).orElseThrow(AccessPolicy::notFound));
    }

    /** Newest first. */
    public List<Round> list(Actor actor) {
        return store.list(ROUND.AUTHORITY_ID.eq(actor.authorityId()));
    }

    /** What everybody may read, newest first. */
    public List<Round> listPublished() {
        return store.list(ROUND.STATE.eq(RoundState.PUBLISHED.key()));
    }

    /** A published round by its code. */
    public Optional<Round> findPublished(String code) {
        return store.list(ROUND.STATE.eq(RoundState.PUBLISHED.key()).and(ROUND.CODE.eq(code))).stream()
                .findFirst();
    }

    /** The newest published round of the same kind, unit and design that closed before this one opened. */
    public Optional<Round> findPrevious(Round round) {
        return store
                .list(ROUND.AUTHORITY_ID
                        .eq(round.authorityId())
                        .and(ROUND.UNIT_ID.eq(round.unitId()))
                        .and(ROUND.SURVEY.eq(round.survey().key()))
                        .and(ROUND.DESIGN.eq(round.design().key()))
                        .and(ROUND.STATE.eq(RoundState.PUBLISHED.key()))
                        .and(ROUND.CLOSES_ON.lt(round.opensOn())))
                .stream()
                .max(Comparator.comparing(Round::closesOn));
    }

    /** For the module itself, which asks for no right. */
    public Optional<Round> find(UUID id) {
        return store.find(id);
    }

    public List<Stratum> strata(UUID roundId) {
        return store.strata(roundId);
    }

    public List<Point> points(UUID roundId) {
        return store.points(POINT.ROUND_ID.eq(roundId));
    }

    public Optional<Point> findPoint(String key) {
        return store.points(POINT.KEY.eq(key)).stream().findFirst();
    }

    public Optional<Invited> findInvited(String key) {
        return invitations.findByKey(key);
    }

    /** Invitations of a channel that wait for an answer: neither persons nor links. */
    public List<Invited> listWaiting(UUID roundId, Channel channel) {
        return invitations.listUnused(roundId, channel).stream()
                .map(InvitationStore::invited)
                .toList();
    }

    /** Marks an invitation as used, in the transaction of its answer. @return false where somebody was faster */
    @Transactional
    public boolean use(UUID invitationId) {
        return invitations.use(invitationId);
    }

    /** How many were invited by each channel. */
    public Map<Channel, Integer> countInvited(UUID roundId) {
        return invitations.countByChannel(roundId);
    }
}
