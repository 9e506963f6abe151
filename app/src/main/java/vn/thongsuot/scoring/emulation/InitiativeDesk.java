package vn.thongsuot.scoring.emulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.db.scoring.tables.records.InitiativeRecord;
import vn.thongsuot.documents.DocumentStore;
import vn.thongsuot.documents.NewDocument;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.shared.MessageRef;

/** Proposes, judges and takes up initiatives (Vietnamese: đề nghị, công nhận, nhân rộng sáng kiến, mô hình). */
@Service
@Transactional
public class InitiativeDesk {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST = 5000;

    private final InitiativeStore store;
    private final Initiatives initiatives;
    private final DocumentStore documents;
    private final AuditTrail audit;
    private final AccessPolicy policy;
    private final JsonMapper json;
    private final Clock clock;

    InitiativeDesk(
            InitiativeStore store,
            Initiatives initiatives,
            DocumentStore documents,
            AuditTrail audit,
            AccessPolicy policy,
            JsonMapper json,
            Clock clock) {
        this.store = store;
        this.initiatives = initiatives;
        this.documents = documents;
        this.audit = audit;
        this.policy = policy;
        this.json = json;
        this.clock = clock;
    }

    /** An initiative as somebody saw it when they pressed (Vietnamese: phiên bản đã xem). */
    public record Seen(UUID id, int version) {}

    /**
     * What the council decides.
     *
     * @param scope how far it is to be taken up
     * @param published whether everybody may read it
     */
    public record Verdict(
            String words,
            @Nullable String decision,
            @Nullable LocalDate on,
            @Nullable String scope,
            boolean published) {}

    /**
     * @param file its description; null where it has none yet
     * @return its id
     * @throws DomainException ACC-001 outside the actor's units, SCO-070 where something is not said or too long
     */
    public UUID create(Actor actor, InitiativeDraft draft, byte @Nullable [] file) {
        if (!policy.mayIn(actor, Permission.PROGRAMME_EDIT, draft.unitId())) {
            throw AccessPolicy.notFound();
        }
        check(draft);
        UUID id = store.insert(actor.authorityId(), actor.accountId(), draft);
        keep(actor, id, file);
        journal(actor, id, draft.unitId(), "initiative.drafted", Map.of());
        return id;
    }

    public void edit(Actor actor, Seen seen, InitiativeDraft draft, byte @Nullable [] file) {
        check(draft);
        apply(actor, seen, InitiativeAction.EDIT, (initiative, row) -> {
            store.write(row, draft);
            if (file != null) {
                row.setDocumentId(document(actor, initiative.id(), file));
            }
            return Map.of();
        });
    }

    public void propose(Actor actor, Seen seen) {
        apply(actor, seen, InitiativeAction.PROPOSE, (initiative, row) -> {
            row.setVerdict(null);
            return Map.of();
        });
    }

    public void withdraw(Actor actor, Seen seen) {
        apply(actor, seen, InitiativeAction.WITHDRAW, (initiative, row) -> Map.of());
    }

    /** @throws DomainException SCO-035 without words */
    public void sendBack(Actor actor, Seen seen, String words) {
        apply(actor, seen, InitiativeAction.RETURN, (initiative, row) -> {
            row.setVerdict(required(words));
            return Map.of();
        });
    }

    /** @throws DomainException SCO-071 without the number and day of the decision */
    public void recognise(Actor actor, Seen seen, Verdict verdict) {
        if (verdict.decision() == null || verdict.decision().isBlank() || verdict.on() == null) {
            throw new DomainException("SCO-071", DomainException.Kind.INVALID, "decision and day are needed");
        }
        apply(actor, seen, InitiativeAction.RECOGNISE, (initiative, row) -> {
            row.setVerdict(verdict.words().isBlank() ? null : required(verdict.words()));
            row.setDecision(verdict.decision());
            row.setDecidedOn(verdict.on());
            row.setScope(verdict.scope());
            row.setPublished(verdict.published());
            return Map.of("published", verdict.published());
        });
    }

    /** @throws DomainException SCO-035 without words */
    public void decline(Actor actor, Seen seen, String words) {
        apply(actor, seen, InitiativeAction.DECLINE, (initiative, row) -> {
            row.setVerdict(required(words));
            return Map.of();
        });
    }

    /**
     * A unit takes it up, or says anew with which outcome.
     *
     * @throws DomainException ACC-001 outside the actor's units, SCO-072 for the unit that proposed it, SCO-073 for a day ahead
     */
    public void adopt(Actor actor, Seen seen, Initiative.Adoption adoption) {
        String outcome = required(adoption.outcome());
        if (!policy.mayIn(actor, Permission.PROGRAMME_EDIT, adoption.unitId())) {
            throw AccessPolicy.notFound();
        }
        if (adoption.on().isAfter(LocalDate.ofInstant(clock.instant(), clock.getZone()))) {
            throw new DomainException("SCO-073", DomainException.Kind.INVALID, "day lies ahead");
        }
        apply(actor, seen, InitiativeAction.ADOPT, (initiative, row) -> {
            if (adoption.unitId().equals(initiative.unitId())) {
                throw new DomainException("SCO-072", DomainException.Kind.INVALID, "it is the unit's own");
            }
            store.adopt(
                    initiative.id(),
                    new Initiative.Adoption(adoption.unitId(), adoption.on(), outcome),
                    actor.accountId());
            return Map.of("unit", adoption.unitId().toString());
        });
    }

    private void apply(
            Actor actor,
            Seen seen,
            InitiativeAction action,
            BiFunction<Initiative, InitiativeRecord, Map<String, ?>> change) {
        InitiativeRecord row = store.lock(seen.id());
        if (row == null) {
            throw AccessPolicy.notFound();
        }
        Initiative initiative = initiatives.get(actor, seen.id());
        if (initiative.version() != seen.version()) {
            throw new DomainException("SCO-021", DomainException.Kind.CONFLICT, "somebody was faster");
        }
        InitiativeTransitions.Edge edge =
                InitiativeTransitions.find(initiative.state(), action).orElseThrow(() -> refused(initiative, action));
        if (!initiatives.may(actor, edge, initiative)) {
            throw new DomainException(
                    "ACC-002", DomainException.Kind.FORBIDDEN, "account lacks %s here".formatted(edge.permission()));
        }
        Map<String, ?> data = change.apply(initiative, row);
        row.setState(edge.to().key());
        store.save(row);
        journal(actor, initiative.id(), initiative.unitId(), edge.event(), data);
    }

    private void keep(Actor actor, UUID id, byte @Nullable [] file) {
        InitiativeRecord row = file == null ? null : store.lock(id);
        if (file != null && row != null) {
            row.setDocumentId(document(actor, id, file));
            row.update();
        }
    }

    private UUID document(Actor actor, UUID id, byte[] file) {
        return documents.store(
                new NewDocument(
                        actor.authorityId(),
                        Initiatives.OWNER,
                        id,
                        "description",
                        LocalizedText.of("Mô tả sáng kiến, mô hình"),
                        actor.accountId()),
                file);
    }

    private void journal(Actor actor, UUID id, UUID unitId, String event, Map<String, ?> data) {
        audit.append(
                new StreamId("initiative", id),
                new Draft(clock.instant(), actor.accountId(), unitId, event, json.writeValueAsString(data), null));
    }

    private static void check(InitiativeDraft draft) {
        boolean said = isSaid(draft.title(), LONGEST_TITLE)
                && isSaid(draft.content(), LONGEST)
                && isSaid(draft.benefit(), LONGEST)
                && isSaid(draft.authors(), LONGEST_TITLE);
        if (!said) {
            throw new DomainException(
                    "SCO-070", DomainException.Kind.INVALID, "something is not said", LONGEST_TITLE, LONGEST);
        }
    }

    private static boolean isSaid(String text, int longest) {
        return !text.isBlank() && text.length() <= longest;
    }

    private static String required(String words) {
        if (words.isBlank() || words.length() > LONGEST) {
            throw new DomainException("SCO-035", DomainException.Kind.INVALID, "words are needed");
        }
        return words.strip();
    }

    private static DomainException refused(Initiative initiative, InitiativeAction action) {
        return new DomainException(
                "SCO-074",
                DomainException.Kind.CONFLICT,
                "Initiative %s: cannot %s; state is %s, allowed from: %s."
                        .formatted(
                                initiative.code(),
                                action.key(),
                                initiative.state(),
                                InitiativeTransitions.findStates(action)),
                new MessageRef("score.initiative.action." + action.key()),
                new MessageRef("score.initiative.state." + initiative.state().key()),
                InitiativeTransitions.findStates(action).stream()
                        .map(state -> new MessageRef("score.initiative.state." + state.key()))
                        .toList());
    }
}
