package vn.thongsuot.surveys.rounds;

import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.surveys.tables.records.RoundRecord;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.MessageRef;

/** Applies one edge of {@link RoundTransitions} to a round: the one place where its state is set. */
@Component
class RoundLife {

    private final RoundStore store;
    private final RoundAccess access;
    private final RoundJournal journal;

    RoundLife(RoundStore store, RoundAccess access, RoundJournal journal) {
        this.store = store;
        this.access = access;
        this.journal = journal;
    }

    /**
     * @param change does the work, alters the row, and says what the event keeps
     * @throws DomainException ACC-001 or ACC-002 by right, SUR-010 if somebody was faster, SUR-011 if the state does not
     *     allow it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Round apply(
            Actor actor, RoundSeen seen, RoundAction action, BiFunction<Round, RoundRecord, Map<String, ?>> change) {
        RoundRecord row = store.lock(seen.roundId());
        if (row == null) {
            throw AccessPolicy.notFound();
        }
        Round round = access.requireRead(actor, get(seen.roundId()));
        if (round.version() != seen.version()) {
            throw new DomainException(
                    "SUR-010",
                    DomainException.Kind.CONFLICT,
                    "Round %s: seen version %d, found %d.".formatted(round.code(), seen.version(), round.version()));
        }
        RoundTransitions.Edge edge =
                RoundTransitions.find(round.state(), action, round.design()).orElseThrow(() -> refused(round, action));
        access.require(actor, edge, round);
        Map<String, ?> data = change.apply(round, row);
        row.setState(edge.to().key());
        store.save(row);
        Round changed = get(round.id());
        journal.record(actor, changed, edge.event(), data);
        return changed;
    }

    private Round get(UUID id) {
        return store.find(id).orElseThrow(AccessPolicy::notFound);
    }

    private static DomainException refused(Round round, RoundAction action) {
        return new DomainException(
                "SUR-011",
                DomainException.Kind.CONFLICT,
                "Round %s: cannot %s; state is %s, allowed from: %s."
                        .formatted(round.code(), action.key(), round.state(), RoundTransitions.findStates(action)),
                new MessageRef("round.action." + action.key()),
                new MessageRef("round.state." + round.state().key()),
                RoundTransitions.findStates(action).stream()
                        .map(state -> new MessageRef("round.state." + state.key()))
                        .toList());
    }
}
