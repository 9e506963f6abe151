package vn.thongsuot.scoring.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.db.scoring.tables.records.RoundRecord;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.scoring.sets.IndexSet;
import vn.thongsuot.scoring.sets.IndexSets;
import vn.thongsuot.scoring.sets.SetCriterion;
import vn.thongsuot.scoring.sets.SetLevel;
import vn.thongsuot.scoring.sets.SetState;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.MessageRef;

/** Opens, freezes and publishes rounds (Vietnamese: mở, chốt, công bố kỳ chấm điểm). */
@Service
@Transactional
public class RoundDesk {

    private final RoundStore store;
    private final CardStore cards;
    private final IndexSets sets;
    private final RoundValues values;
    private final RoundFiles files;
    private final RoundRights rights;
    private final RoundJournal journal;
    private final RoundTelling telling;
    private final Rounds rounds;
    private final UnitDirectory units;
    private final Clock clock;

    RoundDesk(
            RoundStore store,
            CardStore cards,
            IndexSets sets,
            RoundValues values,
            RoundFiles files,
            RoundRights rights,
            RoundJournal journal,
            RoundTelling telling,
            Rounds rounds,
            UnitDirectory units,
            Clock clock) {
        this.store = store;
        this.cards = cards;
        this.sets = sets;
        this.values = values;
        this.files = files;
        this.rights = rights;
        this.journal = journal;
        this.telling = telling;
        this.rounds = rounds;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Opens a round for all units of the set's level as they are today.
     *
     * @return its id
     * @throws DomainException SCO-040 unless the set is issued, SCO-041 if there is such a round, SCO-042 for days out of order,
     *     SCO-043 where there is no unit to score
     */
    public UUID open(Actor actor, UUID setId, int year, Round.Days days) {
        IndexSet set = sets.get(actor, setId);
        if (set.state() != SetState.ISSUED) {
            throw new DomainException("SCO-040", DomainException.Kind.CONFLICT, "set is not issued");
        }
        requireOrder(days);
        if (store.exists(setId, year)) {
            throw new DomainException(
                    "SCO-041", DomainException.Kind.CONFLICT, "there is a round of " + year, String.valueOf(year));
        }
        List<UUID> scored = scored(set);
        if (scored.isEmpty()) {
            throw new DomainException("SCO-043", DomainException.Kind.INVALID, "no unit to score");
        }
        UUID id = store.insert(actor.accountId(), set, year, days);
        Round round = store.find(id).orElseThrow();
        if (!rights.mayRun(actor, round, Permission.PROGRAMME_EDIT)) {
            throw new DomainException("ACC-002", DomainException.Kind.FORBIDDEN, "account may not open rounds");
        }
        cards.insert(
                round,
                scored,
                sets.criteria(setId).stream()
                        .filter(SetCriterion::isLeaf)
                        .map(SetCriterion::code)
                        .toList());
        journal.record(actor, round, "round.opened", Map.of("set", set.code(), "units", scored.size()));
        cards.ofRound(id).forEach(card -> telling.opened(round, card));
        return id;
    }

    private List<UUID> scored(IndexSet set) {
        if (set.level() == SetLevel.PROVINCE) {
            return List.of(set.ownerUnitId());
        }
        UnitKind kind = set.level() == SetLevel.AGENCIES ? UnitKind.AGENCY : UnitKind.PEOPLE_COMMITTEE;
        return units.listChildren(set.ownerUnitId(), today()).stream()
                .filter(unit -> unit.kind() == kind)
                .map(UnitView::id)
                .toList();
    }

    public void change(Actor actor, RoundSeen seen, Round.Days days) {
        requireOrder(days);
        apply(actor, seen, RoundAction.EDIT, (round, row) -> {
            store.write(row, days);
            return Map.of("cutOff", days.cutOff().toString());
        });
    }

    /** @throws DomainException SCO-044 before the cut-off is over */
    public void take(Actor actor, RoundSeen seen) {
        apply(actor, seen, RoundAction.TAKE, (round, row) -> {
            if (!round.days().cutOff().isBefore(today())) {
                throw new DomainException(
                        "SCO-044",
                        DomainException.Kind.CONFLICT,
                        "figures run until " + round.days().cutOff(),
                        round.days().cutOff().toString());
            }
            if (round.takenAt() != null) {
                throw new DomainException("SCO-045", DomainException.Kind.CONFLICT, "values are already taken");
            }
            take(round, row);
            return Map.of();
        });
    }

    private void take(Round round, RoundRecord row) {
        IndexSet set = sets.get(round.setId());
        values.take(
                round,
                cards.ofRound(round.id()).stream().map(Scorecard::unitId).toList(),
                sets.core(set, sets.criteria(set.id())).indicators());
        row.setTakenAt(clock.instant());
    }

    /**
     * Freezes all inputs and results; values that were not taken yet are taken now.
     *
     * @param decision number of the decision that approves the result
     * @throws DomainException SCO-046 naming how many units the council has not decided, SCO-035 without a number
     */
    public void close(Actor actor, RoundSeen seen, String decision, LocalDate decidedOn) {
        String number = Appraisals.required(decision);
        apply(actor, seen, RoundAction.CLOSE, (round, row) -> {
            long open = cards.ofRound(round.id()).stream()
                    .filter(card -> card.state() != CardState.DECIDED)
                    .count();
            if (open > 0) {
                throw new DomainException(
                        "SCO-046", DomainException.Kind.CONFLICT, "units without a decision: " + open, open);
            }
            if (round.takenAt() == null) {
                take(round, row);
            }
            row.setDecision(number);
            row.setDecidedOn(decidedOn);
            row.update();
            String hash = files.freeze(store.find(round.id()).orElseThrow());
            return Map.of("hash", hash, "decision", number);
        });
    }

    /** @throws DomainException SCO-035 without a reason */
    public void reopen(Actor actor, RoundSeen seen, String reason) {
        String written = Appraisals.required(reason);
        apply(actor, seen, RoundAction.REOPEN, (round, row) -> {
            row.setDecision(null);
            row.setDecidedOn(null);
            return Map.of("reason", written.length());
        });
    }

    public void publish(Actor actor, RoundSeen seen) {
        apply(actor, seen, RoundAction.PUBLISH, (round, row) -> {
            row.setPublishedAt(clock.instant());
            return Map.of();
        });
        Round round = rounds.get(actor, seen.roundId());
        cards.ofRound(round.id()).forEach(card -> telling.published(round, card));
    }

    private void apply(
            Actor actor, RoundSeen seen, RoundAction action, BiFunction<Round, RoundRecord, Map<String, ?>> change) {
        RoundRecord row = store.lock(seen.roundId());
        if (row == null) {
            throw AccessPolicy.notFound();
        }
        Round round = rounds.get(actor, seen.roundId());
        if (round.version() != seen.version()) {
            throw new DomainException(
                    "SCO-021",
                    DomainException.Kind.CONFLICT,
                    "Round %s: seen version %d, found %d.".formatted(round.id(), seen.version(), round.version()));
        }
        RoundTransitions.Edge edge =
                RoundTransitions.find(round.state(), action).orElseThrow(() -> refused(round, action));
        if (!rights.mayRun(actor, round, edge.permission())) {
            throw new DomainException(
                    "ACC-002",
                    DomainException.Kind.FORBIDDEN,
                    "account lacks %s on this round".formatted(edge.permission()));
        }
        Map<String, ?> data = change.apply(round, row);
        row.setState(edge.to().key());
        store.save(row);
        journal.record(actor, round, edge.event(), data);
    }

    private static void requireOrder(Round.Days days) {
        if (!days.areInOrder()) {
            throw new DomainException("SCO-042", DomainException.Kind.INVALID, "days are out of order");
        }
    }

    private static DomainException refused(Round round, RoundAction action) {
        return new DomainException(
                "SCO-047",
                DomainException.Kind.CONFLICT,
                "Round %s: cannot %s; state is %s, allowed from: %s."
                        .formatted(round.id(), action.key(), round.state(), RoundTransitions.findStates(action)),
                new MessageRef("score.round.action." + action.key()),
                new MessageRef("score.round.state." + round.state().key()),
                RoundTransitions.findStates(action).stream()
                        .map(state -> new MessageRef("score.round.state." + state.key()))
                        .toList());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
