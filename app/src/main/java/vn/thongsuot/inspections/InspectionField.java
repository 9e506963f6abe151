package vn.thongsuot.inspections;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.inspections.tables.records.InspectionRecord;
import vn.thongsuot.db.inspections.tables.records.ItemRecord;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.inspections.checklists.Checklists;
import vn.thongsuot.shared.DomainException;

/** An inspection at the unit: begins, is answered question by question, ends with signed minutes (Vietnamese: tiến hành kiểm tra). */
@Service
@Transactional
public class InspectionField {

    private final InspectionStore store;
    private final ItemStore items;
    private final InspectionLife life;
    private final InspectionJournal journal;
    private final InspectionFiles files;
    private final InspectionTelling telling;
    private final Checklists checklists;
    private final LiveFigures figures;
    private final SignedMinutes signed;
    private final Notes notes;
    private final Clock clock;

    InspectionField(
            InspectionStore store,
            ItemStore items,
            InspectionLife life,
            InspectionJournal journal,
            InspectionFiles files,
            InspectionTelling telling,
            Checklists checklists,
            LiveFigures figures,
            SignedMinutes signed,
            Notes notes,
            Clock clock) {
        this.store = store;
        this.items = items;
        this.life = life;
        this.journal = journal;
        this.files = files;
        this.telling = telling;
        this.checklists = checklists;
        this.figures = figures;
        this.signed = signed;
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * An answer that was given.
     *
     * @param revision of the question as it was seen
     * @param answer null for none yet
     */
    public record Given(
            int n,
            int revision,
            @Nullable Answer answer,
            @Nullable String note) {}

    /**
     * Begins it; the unit learns of it now, if it did not before.
     *
     * @throws DomainException INS-006 while its plan is a draft, INS-007 without a head of the team
     */
    public void start(Actor actor, InspectionSeen seen, InspectionMode mode) {
        Inspection started = life.apply(actor, seen, InspectionAction.START, (inspection, row) -> {
            if (!inspection.announced()) {
                throw new DomainException("INS-006", DomainException.Kind.CONFLICT, "its plan is a draft");
            }
            if (store.team(inspection.id()).isEmpty()) {
                throw new DomainException("INS-007", DomainException.Kind.CONFLICT, "it has no team");
            }
            var checklist = checklists.use(inspection.authorityId(), inspection.unitId(), inspection.checklistId());
            items.insert(inspection.id(), checklist);
            row.setChecklistId(checklist.id());
            row.setMode(mode.key());
            row.setStartedOn(today());
            return Map.of("checklist", checklist.id(), "mode", mode.key());
        });
        telling.started(started);
    }

    /**
     * Keeps one answer; others may be given at the same time.
     *
     * @return the question as it is now
     * @throws DomainException INS-009 if somebody answered it meanwhile, INS-003 for too long a note
     */
    public InspectionItem answer(Actor actor, UUID inspectionId, Given given) {
        Inspection inspection = life.require(actor, inspectionId, InspectionAction.RECORD);
        ItemRecord row = items.lock(inspectionId, given.n());
        if (row == null) {
            throw AccessPolicy.notFound();
        }
        String note = Words.limit(given.note(), Words.LONG);
        String answer = given.answer() == null ? null : given.answer().key();
        boolean same = Objects.equals(row.getAnswer(), answer) && Objects.equals(row.getNote(), note);
        if (same) {
            return ItemStore.item(row);
        }
        if (row.getRevision() != given.revision()) {
            throw new DomainException(
                    "INS-009",
                    DomainException.Kind.CONFLICT,
                    "Question %d: seen revision %d, found %d."
                            .formatted(given.n(), given.revision(), row.getRevision()));
        }
        row.setAnswer(answer);
        row.setNote(note);
        row.setRevision(given.revision() + 1);
        row.setAnsweredAt(clock.instant());
        row.setAnsweredBy(actor.accountId());
        row.update();
        Map<String, Object> data = new HashMap<>();
        data.put("n", given.n());
        data.put("answer", answer == null ? "" : answer);
        journal.append(InspectionJournal.stream(inspectionId), actor, inspection.unitId(), "inspection.answered", data);
        return ItemStore.item(row);
    }

    /** Adds a paper. @param n question that it belongs to; null for none */
    public void addEvidence(Actor actor, UUID inspectionId, @Nullable Integer n, String title, byte[] content) {
        Inspection inspection = life.require(actor, inspectionId, InspectionAction.RECORD);
        UUID document = files.addEvidence(actor, inspection, n, Words.require(title, Words.SHORT), content);
        journal.append(
                InspectionJournal.stream(inspectionId),
                actor,
                inspection.unitId(),
                "inspection.evidence",
                Map.of("document", document));
    }

    /**
     * Signs the minutes in the product, or keeps the scan of those that were signed on paper, and keeps the unit's figures as they
     * are now.
     *
     * @throws DomainException INS-008 while questions have no answer
     */
    public void signMinutes(Actor actor, InspectionSeen seen, Optional<byte[]> scan) {
        Inspection minuted = life.apply(actor, seen, InspectionAction.SIGN_MINUTES, (inspection, row) -> {
            List<InspectionItem> asked = items.list(inspection.id());
            long open = asked.stream().filter(item -> item.answer() == null).count();
            if (open > 0) {
                throw new DomainException("INS-008", DomainException.Kind.CONFLICT, open + " questions are open", open);
            }
            Map<Integer, Figure> now = figures.ask(inspection, asked);
            now.forEach((n, figure) -> {
                InspectionItem.Kept kept = LiveFigures.keep(figure);
                if (kept != null) {
                    items.keep(inspection.id(), n, kept);
                }
            });
            setMinutes(actor, inspection, row, scan);
            return Map.of(
                    "scanned", scan.isPresent(), "signed", !scan.isPresent() && row.getMinutesDocumentId() != null);
        });
        telling.minuted(minuted);
    }

    private void setMinutes(Actor actor, Inspection inspection, InspectionRecord row, Optional<byte[]> scan) {
        row.setMinutedOn(today());
        row.setMinutesAt(clock.instant());
        row.setMinutesBy(actor.accountId());
        row.setMinutesScanned(scan.isPresent());
        Inspection.Minutes minutes = new Inspection.Minutes(
                today(), clock.instant(), actor.accountId(), null, scan.isPresent(), null, null, null);
        row.setMinutesDocumentId(scan.map(content -> files.keepMinutes(actor, inspection, content))
                .or(() -> signed.sign(actor, inspection, minutes))
                .orElse(null));
        row.setAgreedAt(null);
        row.setAgreedBy(null);
        row.setOpinion(null);
    }

    /** The inspected unit confirms the minutes. @param opinion what it says to them; may be empty */
    public void agree(Actor actor, InspectionSeen seen, @Nullable String opinion) {
        Inspection agreed = life.apply(actor, seen, InspectionAction.AGREE, (inspection, row) -> {
            row.setAgreedAt(clock.instant());
            row.setAgreedBy(actor.accountId());
            row.setOpinion(Words.limit(opinion, Words.LONG));
            signed.confirm(actor, inspection).ifPresent(row::setMinutesDocumentId);
            return Map.of();
        });
        telling.agreed(agreed);
    }

    /** Goes on inspecting. @throws DomainException INS-003 without a reason */
    public void reopen(Actor actor, InspectionSeen seen, String reason) {
        life.apply(actor, seen, InspectionAction.REOPEN, (inspection, row) -> {
            row.setMinutedOn(null);
            row.setMinutesAt(null);
            row.setMinutesBy(null);
            row.setMinutesDocumentId(null);
            row.setMinutesScanned(false);
            row.setAgreedAt(null);
            row.setAgreedBy(null);
            row.setOpinion(null);
            return Map.of("note", notes.add(inspection.id(), reason, null));
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
