package vn.thongsuot.inspections.findings;

import static vn.thongsuot.db.inspections.Tables.FINDING;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.inspections.Inspection;
import vn.thongsuot.inspections.InspectionAccess;
import vn.thongsuot.inspections.InspectionConcluded;
import vn.thongsuot.inspections.InspectionState;
import vn.thongsuot.inspections.InspectionTransitions;
import vn.thongsuot.inspections.Inspections;
import vn.thongsuot.inspections.Notes;
import vn.thongsuot.inspections.Words;
import vn.thongsuot.programme.tasks.TaskUnits;
import vn.thongsuot.shared.DomainException;

/** Records findings, remedies them, looks at them again, escalates them (Vietnamese: ghi nhận, khắc phục, kiểm tra lại, kiến nghị). */
@Service
@Transactional
public class FindingDesk {

    private final FindingStore store;
    private final FindingLife life;
    private final FindingJournal journal;
    private final FindingFiles files;
    private final FindingTelling telling;
    private final Inspections inspections;
    private final InspectionAccess access;
    private final Notes notes;
    private final Accounts accounts;
    private final TaskUnits units;
    private final Clock clock;

    FindingDesk(
            FindingStore store,
            FindingLife life,
            FindingJournal journal,
            FindingFiles files,
            FindingTelling telling,
            Inspections inspections,
            InspectionAccess access,
            Notes notes,
            Accounts accounts,
            TaskUnits units,
            Clock clock) {
        this.store = store;
        this.life = life;
        this.journal = journal;
        this.files = files;
        this.telling = telling;
        this.inspections = inspections;
        this.access = access;
        this.notes = notes;
        this.accounts = accounts;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Records a finding while its inspection runs, or while the conclusion is being written.
     *
     * @return its id
     * @throws DomainException ACC-001 (not found) for a stranger, ACC-002 for another side,
     *     FND-003 in another state, FND-004 for a due
     *     day that is over
     */
    public UUID record(Actor actor, UUID inspectionId, FindingDraft draft) {
        Inspection inspection = inspections.get(actor, inspectionId);
        access.require(actor, InspectionTransitions.Side.TEAM, inspection);
        if (inspection.state() != InspectionState.RUNNING && inspection.state() != InspectionState.MINUTED) {
            throw new DomainException(
                    "FND-003",
                    DomainException.Kind.CONFLICT,
                    "Inspection %s is %s.".formatted(inspection.code(), inspection.state()));
        }
        requireDue(draft);
        UUID id = store.insert(inspection, draft, actor.accountId());
        journal.record(
                actor,
                store.find(id).orElseThrow(),
                "finding.drafted",
                Map.of("inspection", inspectionId, "due", draft.dueOn()));
        return id;
    }

    public void edit(Actor actor, FindingSeen seen, FindingDraft draft) {
        life.apply(actor, seen, FindingAction.EDIT, (finding, row) -> {
            requireDue(draft);
            FindingStore.set(row, draft);
            return Map.of("due", draft.dueOn());
        });
    }

    /** The signed conclusion opens what the inspection found. */
    @EventListener
    void open(InspectionConcluded concluded) {
        store.list(FINDING.INSPECTION_ID.eq(concluded.inspectionId()).and(FINDING.STATE.eq(FindingState.DRAFT.key())))
                .forEach(draft -> telling.opened(life.confirm(concluded.actor(), draft.id(), (finding, row) -> {
                    row.setFoundOn(concluded.on());
                    return Map.of("found", concluded.on());
                })));
    }

    /** @throws DomainException FND-005 if the official is not of the inspected unit */
    public void handOver(Actor actor, FindingSeen seen, UUID ownerId) {
        Finding changed = life.apply(actor, seen, FindingAction.HAND_OVER, (finding, row) -> {
            UUID unit = units.current(finding.ownerUnitId());
            boolean ours = accounts.find(ownerId).stream()
                    .flatMap(account -> account.grants().stream())
                    .anyMatch(grant -> units.covers(unit, grant.unitId()));
            if (!ours) {
                throw new DomainException("FND-005", DomainException.Kind.INVALID, "owner is not of the unit");
            }
            row.setOwnerId(ownerId);
            return Map.of("owner", ownerId);
        });
        telling.handedOver(changed);
    }

    /** The unit says what it did, with evidence. @throws DomainException FND-006 without a file */
    public void report(Actor actor, FindingSeen seen, String words, Optional<byte[]> file) {
        Finding changed = life.apply(actor, seen, FindingAction.REPORT, (finding, row) -> {
            UUID document = files.keep(actor, finding, required(file));
            row.setReportedOn(today());
            return noted(finding, words, document);
        });
        telling.reported(changed);
    }

    /** Looked at again: it is not remedied. @throws DomainException INS-003 without words, FND-004 for a day that is over */
    public void sendBack(Actor actor, FindingSeen seen, String words, @Nullable LocalDate dueOn) {
        Finding changed = life.apply(actor, seen, FindingAction.RETURN, (finding, row) -> {
            row.setReportedOn(null);
            if (dueOn != null) {
                requireDue(dueOn);
                row.setDueOn(dueOn);
            }
            return noted(finding, words, null);
        });
        telling.sentBack(changed);
    }

    /** Looked at again: it is remedied from today on. @param file what proves it; may be none */
    public void accept(Actor actor, FindingSeen seen, String words, Optional<byte[]> file) {
        Finding changed = life.apply(actor, seen, FindingAction.ACCEPT, (finding, row) -> {
            row.setFixedOn(today());
            UUID document =
                    file.map(content -> files.keep(actor, finding, content)).orElse(null);
            return noted(finding, words, document);
        });
        telling.settled(changed, "finding-fixed");
    }

    /**
     * Lays it before the body that can remedy it.
     *
     * @throws DomainException FND-006 without the document by which that was done, INS-003 without the body or reason
     */
    public void escalate(Actor actor, FindingSeen seen, String to, String words, Optional<byte[]> file) {
        Finding changed = life.apply(actor, seen, FindingAction.ESCALATE, (finding, row) -> {
            UUID document = files.keep(actor, finding, required(file));
            row.setEscalatedOn(today());
            row.setEscalatedTo(Words.require(to, Words.SHORT));
            row.setEscalationDocumentId(document);
            return noted(finding, words, document);
        });
        telling.settled(changed, "finding-escalated");
    }

    public void withdraw(Actor actor, FindingSeen seen, String words) {
        life.apply(actor, seen, FindingAction.WITHDRAW, (finding, row) -> noted(finding, words, null));
    }

    private Map<String, ?> noted(Finding finding, String words, @Nullable UUID document) {
        Map<String, Object> data = new HashMap<>();
        data.put("note", notes.add(finding.id(), words, document));
        if (document != null) {
            data.put("document", document);
        }
        return data;
    }

    private static byte[] required(Optional<byte[]> file) {
        return file.orElseThrow(() -> new DomainException("FND-006", DomainException.Kind.INVALID, "no document"));
    }

    private void requireDue(FindingDraft draft) {
        requireDue(draft.dueOn());
    }

    private void requireDue(LocalDate due) {
        if (due.isBefore(today())) {
            throw new DomainException("FND-004", DomainException.Kind.INVALID, "due on %s".formatted(due));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
