package vn.thongsuot.programme.steering;

import static vn.thongsuot.db.programme.Tables.DIALOGUE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.db.programme.tables.records.DialogueRecord;
import vn.thongsuot.facts.FactJournal;
import vn.thongsuot.programme.tasks.TaskUnits;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.shared.MessageRef;

/**
 * Dialogues with citizens and businesses (Vietnamese: đối thoại): announced, held, questions answered, published without
 * personal data. That each unit holds one in time is the duty of {@link DialogueDuties}; the plans' rule R4.
 */
@Service
public class Dialogues {

    private static final String STREAM = "dialogue";
    private static final List<String> ASKERS = List.of("citizen", "business", "organisation");

    private final DialogueStore store;
    private final SteeringRights rights;
    private final SteeringJournal journal;
    private final FactJournal facts;
    private final TaskUnits units;
    private final Clock clock;

    Dialogues(
            DialogueStore store,
            SteeringRights rights,
            SteeringJournal journal,
            FactJournal facts,
            TaskUnits units,
            Clock clock) {
        this.store = store;
        this.rights = rights;
        this.journal = journal;
        this.facts = facts;
        this.units = units;
        this.clock = clock;
    }

    /** A question to be recorded. */
    public record NewQuestion(String askedBy, String question, UUID unitId, LocalDate dueOn) {}

    /** Dialogues of all units that the actor may see, newest first. */
    @Transactional(readOnly = true)
    public List<DialogueView> list(Actor actor) {
        return store
                .list(DIALOGUE.AUTHORITY_ID
                        .eq(actor.authorityId())
                        .and(DIALOGUE.UNIT_ID.in(units.subtrees(actor, Permission.BOARD_READ))))
                .stream()
                .map(row -> store.view(row, Set.of()))
                .toList();
    }

    /** What everybody may know: announced ones, and those whose answers were published. */
    @Transactional(readOnly = true)
    public List<DialogueView> listPublic() {
        return store.list(DIALOGUE.STATUS.in("announced", "published")).stream()
                .map(row -> store.view(row, Set.of()))
                .toList();
    }

    /** @throws DomainException ACC-001 (not found) unless it is announced or published */
    @Transactional(readOnly = true)
    public DialogueView getPublic(UUID id) {
        return store.find(id)
                .filter(row -> List.of("announced", "published").contains(row.getStatus()))
                .map(row -> store.view(row, Set.of()))
                .orElseThrow(AccessPolicy::notFound);
    }

    /** @throws DomainException ACC-001 (not found) for a stranger */
    @Transactional(readOnly = true)
    public DialogueView get(Actor actor, UUID id) {
        DialogueRecord row = store.find(id).orElseThrow(AccessPolicy::notFound);
        requireRead(actor, row);
        EnumSet<DialogueAction> actions = EnumSet.noneOf(DialogueAction.class);
        DialogueTransitions.findActions(DialogueStatus.of(row.getStatus())).stream()
                .filter(action -> mayAct(actor, row, action))
                .forEach(actions::add);
        return store.view(row, actions);
    }

    /** @return id @throws DomainException STE-030 if the day has passed */
    @Transactional
    public UUID announce(Actor actor, UUID unitId, String subject, String place, LocalDate plannedOn) {
        rights.require(actor, Permission.TASK_ASSIGN, actor.authorityId(), unitId);
        if (plannedOn.isBefore(units.today())) {
            throw new DomainException("STE-030", DomainException.Kind.INVALID, "announced day has passed");
        }
        DialogueRecord row = store.create();
        row.setAuthorityId(actor.authorityId());
        row.setId(Ids.next(clock));
        row.setUnitId(unitId);
        row.setStatus(DialogueStatus.ANNOUNCED.key());
        row.setVersion(0);
        row.setSubject(SteeringWords.requirePublic(subject));
        row.setPlace(SteeringWords.require(place));
        row.setPlannedOn(plannedOn);
        row.setAnnouncedOn(units.today());
        row.setChairedByHead(false);
        row.insert();
        journal.record(STREAM, row.getId(), "dialogue.announced", actor, unitId, Map.of("planned", plannedOn));
        return row.getId();
    }

    /** @throws DomainException STE-031 if the day lies ahead, or the number of participants is none */
    @Transactional
    public void hold(Actor actor, UUID id, int version, LocalDate heldOn, boolean chairedByHead, int attended) {
        DialogueRecord row = step(actor, id, version, DialogueAction.HOLD);
        if (heldOn.isAfter(units.today()) || attended < 0) {
            throw new DomainException(
                    "STE-031", DomainException.Kind.INVALID, "held day lies ahead, or attendance < 0");
        }
        row.setHeldOn(heldOn);
        row.setChairedByHead(chairedByHead);
        row.setAttended(attended);
        save(actor, row, "dialogue.held", Map.of("held", heldOn));
    }

    /** @throws DomainException STE-010 if it looks like holding personal data, STE-032 for an unknown kind of asker */
    @Transactional
    public void ask(Actor actor, UUID id, int version, NewQuestion question) {
        DialogueRecord row = step(actor, id, version, DialogueAction.ASK);
        if (!ASKERS.contains(question.askedBy())) {
            throw new DomainException("STE-032", DomainException.Kind.INVALID, "unknown kind of asker");
        }
        String words = SteeringWords.requirePublic(question.question());
        store.ask(
                row,
                new DialogueView.Question(
                        0, question.askedBy(), words, question.unitId(), question.dueOn(), null, null));
        save(actor, row, "dialogue.asked", Map.of("unit", question.unitId(), "due", question.dueOn()));
    }

    /** @throws DomainException STE-010 if it looks like holding personal data, STE-003 if another unit answers */
    @Transactional
    public void answer(Actor actor, UUID id, int version, int n, String answer) {
        DialogueRecord row = step(actor, id, version, DialogueAction.ANSWER);
        DialogueView.Question question = store.view(row, Set.of()).questions().stream()
                .filter(one -> one.n() == n)
                .findFirst()
                .orElseThrow(AccessPolicy::notFound);
        if (!mayAnswer(actor, row, question)) {
            throw SteeringRights.forbidden();
        }
        store.answer(row, n, SteeringWords.requirePublic(answer), units.today(), actor.accountId());
        save(actor, row, "dialogue.answered", Map.of("question", n));
    }

    /** @throws DomainException STE-033 while a question has no answer */
    @Transactional
    public void publish(Actor actor, UUID id, int version) {
        DialogueRecord row = step(actor, id, version, DialogueAction.PUBLISH);
        long unanswered = store.view(row, Set.of()).unanswered();
        if (unanswered > 0) {
            throw new DomainException(
                    "STE-033", DomainException.Kind.CONFLICT, unanswered + " questions have no answer", unanswered);
        }
        row.setPublishedOn(units.today());
        save(actor, row, "dialogue.published", Map.of());
    }

    @Transactional
    public void cancel(Actor actor, UUID id, int version) {
        save(actor, step(actor, id, version, DialogueAction.CANCEL), "dialogue.cancelled", Map.of());
    }

    /** Locks it, asks who may, compares what was seen and takes the edge. */
    private DialogueRecord step(Actor actor, UUID id, int version, DialogueAction action) {
        DialogueRecord row = store.lock(actor.authorityId(), id).orElseThrow(AccessPolicy::notFound);
        requireRead(actor, row);
        if (row.getVersion() != version) {
            throw new DomainException("STE-008", DomainException.Kind.CONFLICT, "dialogue changed meanwhile");
        }
        DialogueStatus from = DialogueStatus.of(row.getStatus());
        var edge = DialogueTransitions.find(from, action)
                .orElseThrow(() -> new DomainException(
                        "STE-009",
                        DomainException.Kind.CONFLICT,
                        "dialogue is %s, allowed: %s".formatted(from, DialogueTransitions.findActions(from)),
                        new MessageRef("dialogue.action." + action.key()),
                        new MessageRef("dialogue.status." + from.key())));
        if (!mayAct(actor, row, action)) {
            throw SteeringRights.forbidden();
        }
        row.setStatus(edge.to().key());
        return row;
    }

    private void save(Actor actor, DialogueRecord row, String event, Map<String, ?> data) {
        row.setVersion(row.getVersion() + 1);
        row.update();
        UUID id = journal.record(STREAM, row.getId(), event, actor, row.getUnitId(), data);
        LocalDate held = row.getHeldOn();
        if (held != null) {
            facts.record(
                    STREAM,
                    row.getAuthorityId(),
                    row.getId(),
                    id,
                    row.getUnitId(),
                    Map.of(
                            "held_on",
                            held,
                            "chaired_by_head",
                            row.getChairedByHead(),
                            "answers_published",
                            row.getPublishedOn() != null));
        }
    }

    private void requireRead(Actor actor, DialogueRecord row) {
        boolean answers =
                store.view(row, Set.of()).questions().stream().anyMatch(question -> mayAnswer(actor, row, question));
        if (!answers) {
            rights.requireRead(actor, row.getAuthorityId(), units.current(row.getUnitId()));
        }
    }

    private boolean mayAct(Actor actor, DialogueRecord row, DialogueAction action) {
        return switch (action) {
            case HOLD, ASK, PUBLISH, CANCEL ->
                rights.may(actor, Permission.TASK_ASSIGN, row.getAuthorityId(), units.current(row.getUnitId()));
            case ANSWER -> store.view(row, Set.of()).questions().stream().anyMatch(one -> mayAnswer(actor, row, one));
        };
    }

    private boolean mayAnswer(Actor actor, DialogueRecord row, DialogueView.Question question) {
        return rights.may(actor, Permission.TASK_ASSIGN, row.getAuthorityId(), units.current(question.unitId()));
    }
}
