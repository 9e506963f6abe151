package vn.thongsuot.scoring.rounds;

import static vn.thongsuot.db.scoring.Tables.ROUND;
import static vn.thongsuot.db.scoring.Tables.SCORECARD;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.documents.DocumentStore;
import vn.thongsuot.documents.StoredDocument;
import vn.thongsuot.scoring.sets.IndexSets;
import vn.thongsuot.scoring.sets.SetCriterion;
import vn.thongsuot.scoring.sets.SetLevel;

/** Reads rounds and units' scores (Vietnamese: tra cứu kỳ chấm điểm, phiếu chấm). */
@Service
@Transactional(readOnly = true)
public class Rounds {

    private final RoundStore store;
    private final CardStore cards;
    private final CardLife life;
    private final RoundScores scores;
    private final RoundRights rights;
    private final IndexSets sets;
    private final DocumentStore documents;

    Rounds(
            RoundStore store,
            CardStore cards,
            CardLife life,
            RoundScores scores,
            RoundRights rights,
            IndexSets sets,
            DocumentStore documents) {
        this.store = store;
        this.cards = cards;
        this.life = life;
        this.scores = scores;
        this.rights = rights;
        this.sets = sets;
        this.documents = documents;
    }

    /** Newest first. */
    public List<Round> list(UUID authorityId) {
        return store.list(ROUND.AUTHORITY_ID.eq(authorityId));
    }

    /** @throws vn.thongsuot.shared.DomainException ACC-001 (not found) to a stranger */
    public Round get(Actor actor, UUID id) {
        return store.find(id)
                .filter(round -> round.authorityId().equals(actor.authorityId()))
                .orElseThrow(AccessPolicy::notFound);
    }

    /** Published ones of everybody, newest first. */
    public List<Round> listPublished() {
        return store.list(ROUND.STATE.eq(RoundState.PUBLISHED.key()));
    }

    Round ofCard(UUID cardId) {
        return cards.find(cardId).flatMap(card -> store.find(card.roundId())).orElseThrow(AccessPolicy::notFound);
    }

    /** @throws vn.thongsuot.shared.DomainException ACC-001 (not found) to those who may not see it */
    public Scorecard card(Actor actor, UUID cardId) {
        Scorecard card = cards.find(cardId).orElseThrow(AccessPolicy::notFound);
        rights.requireRead(actor, frame(card), card);
        return card;
    }

    /** Of a round the scores that the actor may see. */
    public List<Scorecard> cards(Actor actor, Round round) {
        RoundRights.Frame frame = life.frame(round);
        return cards.ofRound(round.id()).stream()
                .filter(card -> rights.mayRead(actor, frame, card))
                .toList();
    }

    /** Units' scores of open rounds in which the actor has something to do. */
    List<Scorecard> open(UUID authorityId) {
        return cards.list(SCORECARD.AUTHORITY_ID.eq(authorityId).and(SCORECARD.STATE.ne(CardState.DECIDED.key())));
    }

    /** Everything that is computed of a round, as it is now. */
    public ScoredRound scored(Round round) {
        return scores.of(round);
    }

    public List<EntryFile> files(Scorecard card) {
        return cards.files(card.id());
    }

    /** @throws vn.thongsuot.shared.DomainException ACC-001 to a stranger, DOC-005 if the file is not of this score */
    public StoredDocument open(Actor actor, UUID cardId, UUID documentId) {
        Scorecard card = card(actor, cardId);
        return documents.get(card.authorityId(), CardDesk.OWNER, card.id(), documentId);
    }

    /** What the actor may do to a unit's score now. */
    public List<CardAction> actions(Actor actor, Scorecard card) {
        return actions(actor, frame(card), card);
    }

    /** The same of all scores of a round that the actor may see, by id. */
    public Map<UUID, List<CardAction>> actionsOf(Actor actor, Round round) {
        RoundRights.Frame frame = life.frame(round);
        Map<UUID, List<CardAction>> actions = new HashMap<>();
        cards.ofRound(round.id()).stream()
                .filter(card -> rights.mayRead(actor, frame, card))
                .forEach(card -> actions.put(card.id(), actions(actor, frame, card)));
        return actions;
    }

    /** Criteria that the actor may appraise now, in the order of the set, each with the units that wait for it. */
    public Map<SetCriterion, List<Scorecard>> appraisable(Actor actor, ScoredRound scored) {
        Map<SetCriterion, List<Scorecard>> appraisable = new LinkedHashMap<>();
        RoundRights.Frame frame = new RoundRights.Frame(scored.round(), scored.set(), scored.criteria());
        CardTransitions.Edge edge =
                CardTransitions.find(CardState.SUBMITTED, CardAction.APPRAISE).orElseThrow();
        for (SetCriterion criterion : scored.criteria()) {
            List<Scorecard> waiting = scored.round().state() != RoundState.OPEN
                            || criterion.rule() == null
                            || !criterion.rule().isSelfScored()
                    ? List.of()
                    : scored.cards().stream()
                            .filter(card -> card.state() == CardState.SUBMITTED)
                            .filter(card -> rights.may(actor, edge, frame, card, criterion))
                            .toList();
            if (!waiting.isEmpty()) {
                appraisable.put(criterion, waiting);
            }
        }
        return appraisable;
    }

    private List<CardAction> actions(Actor actor, RoundRights.Frame frame, Scorecard card) {
        return frame.round().state() != RoundState.OPEN
                ? List.of()
                : Arrays.stream(CardAction.values())
                        .filter(action -> CardTransitions.find(card.state(), action)
                                .filter(edge -> rights.may(actor, edge, frame, card, null))
                                .isPresent())
                        .toList();
    }

    /** Whether the actor may appraise or answer on this criterion now. */
    public boolean mayOn(Actor actor, Scorecard card, CardAction action, SetCriterion criterion) {
        RoundRights.Frame frame = frame(card);
        return frame.round().state() == RoundState.OPEN
                && CardTransitions.find(card.state(), action)
                        .filter(edge -> rights.may(actor, edge, frame, card, criterion))
                        .isPresent();
    }

    /** Who appraises each criterion of a unit, by code. */
    public Map<String, UUID> appraisers(Scorecard card) {
        RoundRights.Frame frame = frame(card);
        return frame.criteria().stream()
                .filter(one -> one.rule() != null && one.rule().isSelfScored())
                .collect(java.util.stream.Collectors.toMap(
                        SetCriterion::code, one -> rights.appraiser(frame, card, one)));
    }

    /** What the actor may do to the round now. */
    public List<RoundAction> actions(Actor actor, Round round) {
        return Arrays.stream(RoundAction.values())
                .filter(action -> action != RoundAction.TAKE || round.takenAt() == null)
                .filter(action -> RoundTransitions.find(round.state(), action)
                        .filter(edge -> rights.mayRun(actor, round, edge.permission()))
                        .isPresent())
                .toList();
    }

    /** The published round of the same level for an earlier year, the nearest; empty where there is none. */
    public Optional<Round> before(Round round) {
        SetLevel level = sets.get(round.setId()).level();
        return store
                .list(ROUND.AUTHORITY_ID
                        .eq(round.authorityId())
                        .and(ROUND.YEAR.lt(round.year()))
                        .and(ROUND.STATE.eq(RoundState.PUBLISHED.key())))
                .stream()
                .filter(other -> sets.get(other.setId()).level() == level)
                .findFirst();
    }

    private RoundRights.Frame frame(Scorecard card) {
        return life.frame(store.find(card.roundId()).orElseThrow());
    }
}
