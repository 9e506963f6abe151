package vn.thongsuot.inspections;

import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.inspections.tables.records.InspectionRecord;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.MessageRef;

/** Applies one edge of {@link InspectionTransitions} to an inspection: the one place where its state is set. */
@Component
class InspectionLife {

    private final InspectionStore store;
    private final InspectionAccess access;
    private final InspectionJournal journal;

    InspectionLife(InspectionStore store, InspectionAccess access, InspectionJournal journal) {
        this.store = store;
        this.access = access;
        this.journal = journal;
    }

    /**
     * @param change alters the row and says what the event keeps: ids, codes and dates only
     * @return the inspection after the change
     * @throws DomainException ACC-001 or ACC-002 by right, INS-001 if somebody was faster, INS-002 if the state does not
     *     allow it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Inspection apply(
            Actor actor,
            InspectionSeen seen,
            InspectionAction action,
            BiFunction<Inspection, InspectionRecord, Map<String, ?>> change) {
        InspectionRecord row = store.lock(seen.inspectionId());
        if (row == null) {
            throw AccessPolicy.notFound();
        }
        Inspection inspection = access.requireRead(actor, get(seen.inspectionId()));
        if (inspection.version() != seen.version()) {
            throw new DomainException(
                    "INS-001",
                    DomainException.Kind.CONFLICT,
                    "Inspection %s: seen version %d, found %d."
                            .formatted(inspection.code(), seen.version(), inspection.version()));
        }
        InspectionTransitions.Edge edge = requireEdge(inspection, action);
        access.require(actor, edge.side(), inspection);
        Map<String, ?> data = change.apply(inspection, row);
        row.setState(edge.to().key());
        store.save(row);
        Inspection changed = get(inspection.id());
        journal.record(actor, changed, edge.event(), data);
        return changed;
    }

    /**
     * Locks an inspection for work that leaves its row alone, such as an answer.
     *
     * @throws DomainException ACC-001 or ACC-002 by right, INS-002 if the state does not allow it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Inspection require(Actor actor, UUID id, InspectionAction action) {
        if (store.lock(id) == null) {
            throw AccessPolicy.notFound();
        }
        Inspection inspection = access.requireRead(actor, get(id));
        access.require(actor, requireEdge(inspection, action).side(), inspection);
        return inspection;
    }

    /** @throws DomainException INS-002 if the state does not allow it */
    static InspectionTransitions.Edge requireEdge(Inspection inspection, InspectionAction action) {
        return InspectionTransitions.find(inspection.state(), action)
                .orElseThrow(() -> new DomainException(
                        "INS-002",
                        DomainException.Kind.CONFLICT,
                        "Inspection %s: cannot %s; state is %s, allowed from: %s."
                                .formatted(
                                        inspection.code(),
                                        action.key(),
                                        inspection.state(),
                                        InspectionTransitions.findStates(action)),
                        new MessageRef("inspection.action." + action.key()),
                        new MessageRef("inspection.state." + inspection.state().key()),
                        InspectionTransitions.findStates(action).stream()
                                .map(state -> new MessageRef("inspection.state." + state.key()))
                                .toList()));
    }

    private Inspection get(UUID id) {
        return store.find(id).orElseThrow(AccessPolicy::notFound);
    }
}
