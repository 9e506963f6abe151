package vn.thongsuot.inspections.findings;

import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.inspections.tables.records.FindingRecord;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.MessageRef;

/** Applies one edge of {@link FindingTransitions} to a finding: the one place where its state is set. */
@Component
class FindingLife {

    private final FindingStore store;
    private final FindingAccess access;
    private final FindingJournal journal;

    FindingLife(FindingStore store, FindingAccess access, FindingJournal journal) {
        this.store = store;
        this.access = access;
        this.journal = journal;
    }

    /** Alters a row and says what the event keeps: ids, codes and dates only. */
    interface Change extends BiFunction<Finding, FindingRecord, Map<String, ?>> {}

    /**
     * @return the finding after the change
     * @throws DomainException ACC-001 or ACC-002 by right, FND-001 if somebody was faster, FND-002 if the state does not allow
     *     it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Finding apply(Actor actor, FindingSeen seen, FindingAction action, Change change) {
        FindingRecord row = lock(seen.findingId());
        Finding finding = access.requireRead(actor, get(seen.findingId()));
        if (finding.version() != seen.version()) {
            throw new DomainException(
                    "FND-001",
                    DomainException.Kind.CONFLICT,
                    "Finding %s: seen version %d, found %d."
                            .formatted(finding.code(), seen.version(), finding.version()));
        }
        FindingTransitions.Edge edge =
                FindingTransitions.find(finding.state(), action).orElseThrow(() -> refused(finding, action));
        access.require(actor, edge.side(), finding);
        return take(actor, finding, row, edge, change);
    }

    /** As {@link #apply} for what follows from the signed conclusion; nobody presses it. */
    @Transactional(propagation = Propagation.MANDATORY)
    Finding confirm(Actor actor, UUID id, Change change) {
        FindingRecord row = lock(id);
        Finding finding = get(id);
        FindingTransitions.Edge edge = FindingTransitions.find(finding.state(), FindingAction.CONFIRM)
                .orElseThrow(() -> refused(finding, FindingAction.CONFIRM));
        return take(actor, finding, row, edge, change);
    }

    private Finding take(Actor actor, Finding finding, FindingRecord row, FindingTransitions.Edge edge, Change change) {
        Map<String, ?> data = change.apply(finding, row);
        row.setState(edge.to().key());
        store.save(row);
        Finding changed = get(finding.id());
        journal.record(actor, changed, edge.event(), data);
        return changed;
    }

    private FindingRecord lock(UUID id) {
        FindingRecord row = store.lock(id);
        if (row == null) {
            throw AccessPolicy.notFound();
        }
        return row;
    }

    private Finding get(UUID id) {
        return store.find(id).orElseThrow(AccessPolicy::notFound);
    }

    private static DomainException refused(Finding finding, FindingAction action) {
        return new DomainException(
                "FND-002",
                DomainException.Kind.CONFLICT,
                "Finding %s: cannot %s; state is %s, allowed from: %s."
                        .formatted(
                                finding.code(), action.key(), finding.state(), FindingTransitions.findStates(action)),
                new MessageRef("finding.action." + action.key()),
                new MessageRef("finding.state." + finding.state().key()),
                FindingTransitions.findStates(action).stream()
                        .map(state -> new MessageRef("finding.state." + state.key()))
                        .toList());
    }
}
