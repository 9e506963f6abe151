package vn.thongsuot.surveys.questionnaires;

import static vn.thongsuot.db.surveys.Tables.QUESTIONNAIRE;
import static vn.thongsuot.db.surveys.Tables.QUESTIONNAIRE_VERSION;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.db.surveys.tables.records.QuestionnaireRecord;
import vn.thongsuot.shared.DomainException;

/** Writes questionnaires and publishes their versions (Vietnamese: soạn, ban hành phiếu khảo sát). */
@Service
@Transactional
public class Questionnaires {

    private final QuestionnaireStore store;
    private final AccessPolicy policy;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    Questionnaires(QuestionnaireStore store, AccessPolicy policy, AuditTrail audit, JsonMapper json, Clock clock) {
        this.store = store;
        this.policy = policy;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** @throws DomainException ACC-001 outside the actor's units */
    public UUID create(Actor actor, UUID unitId, QuestionnaireHead head) {
        if (!policy.mayIn(actor, Permission.PROGRAMME_EDIT, unitId)) {
            throw AccessPolicy.notFound();
        }
        UUID id = store.insert(actor.authorityId(), unitId, head, actor.accountId());
        note(
                actor,
                id,
                unitId,
                "questionnaire.created",
                Map.of("survey", head.survey().key()));
        return id;
    }

    /** @throws DomainException SUR-001 if somebody else was faster */
    public void changeHead(Actor actor, UUID id, int version, QuestionnaireHead head) {
        QuestionnaireRecord row = lock(actor, id, version);
        QuestionnaireStore.set(row, head);
        store.save(row);
        note(actor, id, row.getUnitId(), "questionnaire.changed", Map.of());
    }

    /** Behind all others. */
    public void add(Actor actor, UUID id, int version, QuestionDraft draft) {
        QuestionnaireRecord row = lock(actor, id, version);
        String key = "q" + row.getNextKey();
        row.setNextKey(row.getNextKey() + 1);
        change(actor, row, key, questions -> {
            questions.add(draft.withKey(key, List.of()));
            return questions;
        });
    }

    /** @throws DomainException ACC-001 if it has no such question */
    public void replace(Actor actor, UUID id, int version, String key, QuestionDraft draft) {
        QuestionnaireRecord row = lock(actor, id, version);
        change(actor, row, key, questions -> {
            int at = position(questions, key);
            questions.set(at, draft.withKey(key, questions.get(at).options()));
            return questions;
        });
    }

    public void remove(Actor actor, UUID id, int version, String key) {
        QuestionnaireRecord row = lock(actor, id, version);
        change(actor, row, key, questions -> {
            questions.remove(position(questions, key));
            return questions;
        });
    }

    /** One place towards the beginning ({@code up}) or the end; nothing happens at the end itself. */
    public void move(Actor actor, UUID id, int version, String key, boolean up) {
        QuestionnaireRecord row = lock(actor, id, version);
        change(actor, row, key, questions -> {
            int at = position(questions, key);
            int to = Math.clamp(at + (up ? -1L : 1L), 0, questions.size() - 1);
            Collections.swap(questions, at, to);
            return questions;
        });
    }

    /**
     * Makes the draft a version that rounds can ask.
     *
     * @throws DomainException SUR-002 while something is wrong with it, SUR-003 if nothing changed since the last version
     */
    public UUID publish(Actor actor, UUID id, int version) {
        QuestionnaireRecord row = lock(actor, id, version);
        Questionnaire questionnaire = store.find(id).orElseThrow(AccessPolicy::notFound);
        if (!FormChecks.check(questionnaire.survey(), questionnaire.draft()).isEmpty()) {
            throw new DomainException("SUR-002", DomainException.Kind.CONFLICT, "questionnaire has faults");
        }
        List<FormVersion> versions = listVersions(id);
        if (!versions.isEmpty()
                && versions.getFirst().form().equals(questionnaire.draft())
                && versions.getFirst().name().equals(questionnaire.name())) {
            throw new DomainException("SUR-003", DomainException.Kind.CONFLICT, "nothing changed");
        }
        FormVersion published = store.publish(questionnaire, actor.accountId());
        store.save(row);
        note(actor, id, row.getUnitId(), "questionnaire.published", Map.of("version", published.n()));
        return published.id();
    }

    /** @throws DomainException ACC-001 (not found) in another authority */
    @Transactional(readOnly = true)
    public Questionnaire get(Actor actor, UUID id) {
        return store.find(id)
                .filter(one -> one.authorityId().equals(actor.authorityId()) && actor.may(Permission.BOARD_READ))
                .orElseThrow(AccessPolicy::notFound);
    }

    @Transactional(readOnly = true)
    public List<Questionnaire> list(Actor actor) {
        return store.list(QUESTIONNAIRE.AUTHORITY_ID.eq(actor.authorityId()));
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<FormVersion> listVersions(UUID questionnaireId) {
        return store.listVersions(QUESTIONNAIRE_VERSION.QUESTIONNAIRE_ID.eq(questionnaireId));
    }

    /** Published versions of an authority, the newest of each questionnaire first. */
    @Transactional(readOnly = true)
    public List<FormVersion> listPublished(UUID authorityId) {
        return store.listVersions(QUESTIONNAIRE.AUTHORITY_ID.eq(authorityId));
    }

    /** @throws DomainException ACC-001 if there is none */
    @Transactional(readOnly = true)
    public FormVersion getVersion(UUID versionId) {
        return store.findVersion(versionId).orElseThrow(AccessPolicy::notFound);
    }

    public boolean mayEdit(Actor actor, Questionnaire questionnaire) {
        return actor.authorityId().equals(questionnaire.authorityId())
                && policy.mayIn(actor, Permission.PROGRAMME_EDIT, questionnaire.unitId());
    }

    private void change(Actor actor, QuestionnaireRecord row, String key, UnaryOperator<List<Question>> change) {
        List<Question> questions = new ArrayList<>(FormJson.read(row.getDraft()).questions());
        row.setDraft(FormJson.write(new Form(change.apply(questions))));
        store.save(row);
        note(actor, row.getId(), row.getUnitId(), "questionnaire.changed", Map.of("question", key));
    }

    private static int position(List<Question> questions, String key) {
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).key().equals(key)) {
                return i;
            }
        }
        throw AccessPolicy.notFound();
    }

    private QuestionnaireRecord lock(Actor actor, UUID id, int version) {
        if (!mayEdit(actor, get(actor, id))) {
            throw new DomainException("ACC-002", DomainException.Kind.FORBIDDEN, "account may not edit it");
        }
        QuestionnaireRecord row = store.lock(id).orElseThrow(AccessPolicy::notFound);
        if (row.getVersion() != version) {
            throw new DomainException(
                    "SUR-001",
                    DomainException.Kind.CONFLICT,
                    "Questionnaire %s: seen version %d, found %d.".formatted(id, version, row.getVersion()));
        }
        return row;
    }

    private void note(Actor actor, UUID id, UUID unitId, String event, Map<String, ?> data) {
        audit.append(
                new StreamId("questionnaire", id),
                new Draft(clock.instant(), actor.accountId(), unitId, event, json.writeValueAsString(data), null));
    }
}
