package vn.thongsuot.scoring.rounds;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.scoring.tables.records.EntryRecord;
import vn.thongsuot.scoring.sets.SetCriterion;
import vn.thongsuot.shared.DomainException;

/** What owners of fields and the office do with the score of a unit (Vietnamese: thẩm định, thông báo, trả lời kiến nghị). */
@Service
@Transactional
public class Appraisals {

    private final CardStore cards;
    private final CardLife life;
    private final RoundScores scores;
    private final RoundRights rights;
    private final RoundTelling telling;
    private final Clock clock;

    Appraisals(
            CardStore cards, CardLife life, RoundScores scores, RoundRights rights, RoundTelling telling, Clock clock) {
        this.cards = cards;
        this.life = life;
        this.scores = scores;
        this.rights = rights;
        this.telling = telling;
        this.clock = clock;
    }

    /**
     * Appraises criteria of the actor's field.
     *
     * @throws DomainException SCO-020 for the actor's own unit, SCO-031 where another appraiser was faster, SCO-027 where points
     *     differ from the self-score and nothing says why, SCO-026 for points outside the criterion
     */
    public void appraise(Actor actor, UUID cardId, List<AppraisedScore> said) {
        life.apply(CardLife.Command.besides(actor, cardId, CardAction.APPRAISE, null), change -> {
            ScoredRound scored = scores.of(change.frame().round());
            said.forEach(one -> appraise(change, scored, one));
            return Map.of("codes", said.stream().map(AppraisedScore::code).toList());
        });
    }

    private void appraise(CardLife.Change change, ScoredRound scored, AppraisedScore said) {
        SetCriterion criterion = change.frame().criterion(said.code());
        CardTransitions.Edge edge =
                CardTransitions.find(change.card().state(), CardAction.APPRAISE).orElseThrow();
        rights.require(change.actor(), edge, change.frame(), change.card(), criterion);
        CardDesk.requireInside(criterion, said.points());
        EntryRecord entry = entry(change.card().id(), said.code(), said.entryVersion());
        BigDecimal self = scored.points(change.card().id(), said.code()).self();
        String note = CardLife.words(said.note(), CardDesk.LONGEST);
        boolean differs = said.applicable() != entry.getApplicable()
                || said.points() != null && (self == null || self.compareTo(said.points()) != 0);
        if (differs && note == null) {
            throw new DomainException(
                    "SCO-027", DomainException.Kind.INVALID, "points differ without a reason", said.code());
        }
        entry.setApplicable(said.applicable());
        entry.setAppraisedPoints(said.points());
        entry.setAppraisedNote(note);
        entry.setAppraisedBy(said.points() == null ? null : change.actor().accountId());
        entry.setAppraisedAt(said.points() == null ? null : clock.instant());
        cards.save(entry);
    }

    /** Gives the self-score back. @throws DomainException SCO-035 without remarks */
    public void sendBack(Actor actor, CardSeen seen, String remarks) {
        String written = required(remarks);
        Scorecard card = life.apply(CardLife.Command.of(actor, seen, CardAction.RETURN), change -> {
            change.row().setRemarks(written);
            change.row().setSubmittedOn(null);
            return Map.of();
        });
        telling.returned(card);
    }

    /** Tells the unit what was appraised. @throws DomainException SCO-032 naming criteria that nobody appraised yet */
    public void announce(Actor actor, CardSeen seen) {
        Scorecard card = life.apply(CardLife.Command.of(actor, seen, CardAction.ANNOUNCE), change -> {
            ScoredRound scored = scores.of(change.frame().round());
            List<String> open = scored.missing(change.card().id()).stream()
                    .filter(one -> one.rule() != null && one.rule().isSelfScored())
                    .map(SetCriterion::code)
                    .toList();
            if (!open.isEmpty()) {
                throw new DomainException(
                        "SCO-032",
                        DomainException.Kind.INVALID,
                        "criteria not appraised: " + open,
                        open.size(),
                        String.join(", ", open));
            }
            return Map.of("total", scored.score(change.card().id()).total().toPlainString());
        });
        telling.announced(card);
    }

    /** The time to object is over. @throws DomainException SCO-036 while it is not */
    public void lapse(Actor actor, CardSeen seen) {
        life.apply(CardLife.Command.of(actor, seen, CardAction.LAPSE), change -> {
            java.time.LocalDate due = change.frame().round().days().objectionDue();
            if (!due.isBefore(java.time.LocalDate.ofInstant(clock.instant(), clock.getZone()))) {
                throw new DomainException(
                        "SCO-036", DomainException.Kind.CONFLICT, "units may object until " + due, due.toString());
            }
            return Map.of();
        });
    }

    /**
     * Answers an objection.
     *
     * @param points null = the appraised points stay
     * @throws DomainException SCO-035 without words, SCO-033 where nobody objected
     */
    public void answer(
            Actor actor, UUID cardId, String code, int entryVersion, @Nullable BigDecimal points, String words) {
        String written = required(words);
        life.apply(CardLife.Command.besides(actor, cardId, CardAction.ANSWER, code), change -> {
            CardDesk.requireInside(change.frame().criterion(code), points);
            EntryRecord entry = entry(cardId, code, entryVersion);
            if (entry.getObjection() == null) {
                throw new DomainException("SCO-033", DomainException.Kind.CONFLICT, "nobody objected", code);
            }
            entry.setAnswer(written);
            entry.setAnsweredPoints(points);
            entry.setAnsweredBy(actor.accountId());
            entry.setAnsweredAt(clock.instant());
            cards.save(entry);
            return Map.of("code", code);
        });
    }

    /** All objections are answered. @throws DomainException SCO-034 naming those that are not */
    public void conclude(Actor actor, CardSeen seen) {
        Scorecard card = life.apply(CardLife.Command.of(actor, seen, CardAction.CONCLUDE), change -> {
            List<String> open = cards.entries(change.card().id()).values().stream()
                    .filter(CardEntry::isOpen)
                    .map(CardEntry::code)
                    .sorted()
                    .toList();
            if (!open.isEmpty()) {
                throw new DomainException(
                        "SCO-034",
                        DomainException.Kind.INVALID,
                        "objections without an answer: " + open,
                        open.size(),
                        String.join(", ", open));
            }
            return Map.of();
        });
        telling.concluded(card);
    }

    private EntryRecord entry(UUID cardId, String code, int seen) {
        EntryRecord entry = cards.lockEntry(cardId, code);
        if (entry.getVersion() != seen) {
            throw new DomainException(
                    "SCO-031",
                    DomainException.Kind.CONFLICT,
                    "Entry %s: seen version %d, found %d.".formatted(code, seen, entry.getVersion()),
                    code);
        }
        return entry;
    }

    static String required(String text) {
        String words = CardLife.words(text, CardDesk.LONGEST);
        if (words == null) {
            throw new DomainException("SCO-035", DomainException.Kind.INVALID, "words are needed");
        }
        return words;
    }
}
