package vn.thongsuot.scoring.rounds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.scoring.tables.records.ScorecardRecord;
import vn.thongsuot.scoring.sets.IndexSet;
import vn.thongsuot.scoring.sets.IndexSets;
import vn.thongsuot.scoring.sets.SetCriterion;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.MessageRef;

/** Applies one edge of {@link CardTransitions} to a unit's score: the one place where its state is set. */
@Component
class CardLife {

    private final CardStore cards;
    private final RoundStore rounds;
    private final IndexSets sets;
    private final RoundRights rights;
    private final RoundJournal journal;
    private final RoundScores scores;

    CardLife(
            CardStore cards,
            RoundStore rounds,
            IndexSets sets,
            RoundRights rights,
            RoundJournal journal,
            RoundScores scores) {
        this.cards = cards;
        this.rounds = rounds;
        this.sets = sets;
        this.rights = rights;
        this.journal = journal;
        this.scores = scores;
    }

    /** A change under way. */
    record Change(Actor actor, RoundRights.Frame frame, Scorecard card, ScorecardRecord row) {}

    /** What is done, and to what it is done. */
    record Command(
            Actor actor,
            UUID cardId,
            @Nullable Integer seenVersion,
            CardAction action,
            @Nullable String code) {

        static Command of(Actor actor, CardSeen seen, CardAction action) {
            return new Command(actor, seen.cardId(), seen.version(), action, null);
        }

        /** Whatever version was seen, because owners of different fields work side by side; entries have versions of their own. */
        static Command besides(Actor actor, UUID cardId, CardAction action, @Nullable String code) {
            return new Command(actor, cardId, null, action, code);
        }
    }

    /** A score after a change, and the entry that tells of it. */
    record Applied(Scorecard card, RoundRights.Frame frame, UUID eventId) {}

    /**
     * @param change alters rows and says what the event keeps: ids, codes and points only
     * @return the score after it
     * @throws DomainException ACC-001, ACC-002 or SCO-020 by right, SCO-021 if somebody was faster, SCO-022 if the state does
     *     not allow it, SCO-023 if the round is closed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Scorecard apply(Command command, Function<Change, Map<String, ?>> change) {
        Applied applied = step(command, change);
        if (tellsFacts(command.action())) {
            journal.recordFacts(scores.of(applied.frame().round()), Map.of(applied.card(), applied.eventId()));
        }
        return applied.card();
    }

    /** The same on many, whose facts are recorded of one computation. */
    @Transactional(propagation = Propagation.MANDATORY)
    void applyAll(Round round, List<Command> commands, Function<Change, Map<String, ?>> change) {
        Map<Scorecard, UUID> events = new LinkedHashMap<>();
        for (Command command : commands) {
            Applied applied = step(command, change);
            events.put(applied.card(), applied.eventId());
        }
        journal.recordFacts(scores.of(round), events);
    }

    private Applied step(Command command, Function<Change, Map<String, ?>> change) {
        ScorecardRecord row = cards.lock(command.cardId());
        if (row == null) {
            throw AccessPolicy.notFound();
        }
        Scorecard card = cards.find(command.cardId()).orElseThrow();
        RoundRights.Frame frame = frame(rounds.find(card.roundId()).orElseThrow());
        rights.requireRead(command.actor(), frame, card);
        CardTransitions.Edge edge = edge(command, frame, card);
        SetCriterion criterion = command.code() == null ? null : frame.criterion(command.code());
        rights.require(command.actor(), edge, frame, card, criterion);
        Map<String, ?> data = change.apply(new Change(command.actor(), frame, card, row));
        row.setState(edge.to().key());
        cards.save(row);
        Scorecard after = cards.find(card.id()).orElseThrow();
        return new Applied(after, frame, journal.record(command.actor(), after, edge.event(), data));
    }

    private static CardTransitions.Edge edge(Command command, RoundRights.Frame frame, Scorecard card) {
        if (command.seenVersion() != null && card.version() != command.seenVersion()) {
            throw new DomainException(
                    "SCO-021",
                    DomainException.Kind.CONFLICT,
                    "Card %s: seen version %d, found %d.".formatted(card.id(), command.seenVersion(), card.version()));
        }
        if (frame.round().state() != RoundState.OPEN) {
            throw new DomainException("SCO-023", DomainException.Kind.CONFLICT, "round is closed");
        }
        return CardTransitions.find(card.state(), command.action()).orElseThrow(() -> refused(card, command.action()));
    }

    RoundRights.Frame frame(Round round) {
        IndexSet set = sets.get(round.setId());
        return new RoundRights.Frame(round, set, sets.criteria(set.id()));
    }

    /** Those after which another body knows other points. */
    private static boolean tellsFacts(CardAction action) {
        return switch (action) {
            case SUBMIT, ANNOUNCE, CONCLUDE, SURVEY, DECIDE -> true;
            default -> false;
        };
    }

    private static DomainException refused(Scorecard card, CardAction action) {
        return new DomainException(
                "SCO-022",
                DomainException.Kind.CONFLICT,
                "Card %s: cannot %s; state is %s, allowed from: %s."
                        .formatted(card.id(), action.key(), card.state(), CardTransitions.findStates(action)),
                new MessageRef("score.action." + action.key()),
                new MessageRef("score.card." + card.state().key()),
                CardTransitions.findStates(action).stream()
                        .map(state -> new MessageRef("score.card." + state.key()))
                        .toList());
    }

    /** Words within a limit; null for none. */
    static @Nullable String words(@Nullable String text, int longest) {
        String stripped = Objects.requireNonNullElse(text, "").strip().replace("\r\n", "\n");
        if (stripped.length() > longest) {
            throw new DomainException(
                    "SCO-024",
                    DomainException.Kind.INVALID,
                    "text has %d characters".formatted(stripped.length()),
                    longest);
        }
        return stripped.isEmpty() ? null : stripped;
    }
}
