package vn.thongsuot.programme.review;

import static vn.thongsuot.db.programme.Tables.READING;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.documents.DocumentStore;
import vn.thongsuot.documents.NewDocument;
import vn.thongsuot.programme.reader.DraftGoal;
import vn.thongsuot.programme.reader.DraftTarget;
import vn.thongsuot.programme.reader.DraftTask;
import vn.thongsuot.programme.reader.PlanDraft;
import vn.thongsuot.programme.reader.PlanReader;
import vn.thongsuot.programme.reader.PlanText;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

/** Reads plans and keeps the readings until a plan is made of them (Vietnamese: đọc kế hoạch từ tệp). */
@Service
public class Readings {

    private static final int LONGEST = 1_000_000;

    private final ReadingStore store;
    private final LessonBook lessons;
    private final IndicatorSuggestions suggestions;
    private final DocumentStore documents;
    private final AccessPolicy policy;
    private final AuditTrail audit;
    private final Clock clock;

    Readings(
            ReadingStore store,
            LessonBook lessons,
            IndicatorSuggestions suggestions,
            DocumentStore documents,
            AccessPolicy policy,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.lessons = lessons;
        this.suggestions = suggestions;
        this.documents = documents;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
    }

    /** The stream of a reading. */
    static StreamId stream(UUID readingId) {
        return new StreamId("plan-reading", readingId);
    }

    /**
     * Reads a text and keeps what was found, open.
     *
     * @param file the file that the text came from, kept beside it; null for pasted text
     * @return id of the reading
     * @throws DomainException ACC-001 if the actor may not plan for the unit, PLN-020 for a text that is empty or too long
     */
    @Transactional
    public UUID create(Actor actor, UUID unitId, PlanText text, byte @Nullable [] file) {
        if (!policy.mayIn(actor, Permission.PROGRAMME_EDIT, unitId)) {
            throw AccessPolicy.notFound();
        }
        if (text.text().isBlank() || text.text().length() > LONGEST) {
            throw new DomainException(
                    "PLN-020",
                    DomainException.Kind.INVALID,
                    "text has %d characters".formatted(text.text().length()),
                    LONGEST);
        }
        PlanDraft draft = PlanReader.read(text, lessons.lessons(actor.authorityId()));
        UUID id = store.newId();
        String title = draft.head().title() == null ? text.name() : draft.head().title();
        UUID document = file == null ? null : keep(actor, id, text.name(), file);
        store.insert(new Reading(
                id,
                actor.authorityId(),
                unitId,
                title,
                file == null ? null : text.name(),
                document,
                draft.text(),
                draft,
                1,
                null,
                clock.instant(),
                actor.accountId()));
        rows(actor, id, draft).forEach(store::insertRow);
        audit.append(
                stream(id), new Draft(clock.instant(), actor.accountId(), unitId, "plan-reading.created", "{}", null));
        return id;
    }

    /** Readings of the units for which the actor plans, newest first. */
    @Transactional(readOnly = true)
    public List<Reading> list(Actor actor) {
        return store.list(READING.AUTHORITY_ID.eq(actor.authorityId())).stream()
                .filter(reading -> policy.mayIn(actor, Permission.PROGRAMME_EDIT, reading.unitId()))
                .toList();
    }

    /** @throws DomainException ACC-001 (not found) if there is no such reading for the actor */
    @Transactional(readOnly = true)
    public Reading get(Actor actor, UUID id) {
        return store.find(id)
                .filter(reading -> reading.authorityId().equals(actor.authorityId())
                        && policy.mayIn(actor, Permission.PROGRAMME_EDIT, reading.unitId()))
                .orElseThrow(AccessPolicy::notFound);
    }

    @Transactional(readOnly = true)
    public List<ReadingRow> listRows(UUID readingId, ReadingRow.Kind kind) {
        return store.listRows(readingId, kind);
    }

    private UUID keep(Actor actor, UUID id, String name, byte[] file) {
        return documents.store(
                new NewDocument(
                        actor.authorityId(),
                        "plan-reading",
                        id,
                        "source",
                        LocalizedText.of(name.isBlank() ? "Kế hoạch" : name),
                        actor.accountId()),
                file);
    }

    private List<ReadingRow> rows(Actor actor, UUID id, PlanDraft draft) {
        List<ReadingRow> rows = new ArrayList<>();
        for (DraftTarget target : draft.targets()) {
            Map<String, String> fields =
                    new LinkedHashMap<>(RowFields.of(target, draft.head().period()));
            suggestions
                    .find(actor.authorityId(), target.subject())
                    .ifPresent(indicator -> fields.put("indicator", indicator));
            rows.add(
                    row(id, ReadingRow.Kind.TARGET, target.n(), target.doubts(), fields, target.start(), target.end()));
        }
        for (DraftTask task : draft.tasks()) {
            rows.add(row(
                    id, ReadingRow.Kind.TASK, task.n(), task.doubts(), RowFields.of(task), task.start(), task.end()));
        }
        for (DraftGoal goal : draft.goals()) {
            Map<String, String> fields = RowFields.of(goal, draft.head().period());
            rows.add(row(id, ReadingRow.Kind.GOAL, goal.n(), List.of(), fields, goal.start(), goal.end()));
        }
        return rows;
    }

    private ReadingRow row(
            UUID id,
            ReadingRow.Kind kind,
            int n,
            List<vn.thongsuot.programme.reader.Doubt> doubts,
            Map<String, String> fields,
            int from,
            int to) {
        return new ReadingRow(
                store.newId(),
                id,
                n,
                kind,
                ReadingRow.State.OPEN,
                RowFields.certainty(doubts),
                doubts,
                fields,
                fields,
                from,
                to,
                null,
                null);
    }
}
