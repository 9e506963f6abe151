package vn.thongsuot.procedures.samples;

import static vn.thongsuot.db.procedures.Tables.SAMPLE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.documents.DocumentStore;
import vn.thongsuot.documents.NewDocument;
import vn.thongsuot.documents.StoredDocument;
import vn.thongsuot.procedures.ProcedureFacts;
import vn.thongsuot.procedures.catalogue.CatalogueEntries;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.shared.LocalizedText;

/** Publishes and withdraws filled examples, one for each paper, which its name says (Vietnamese: công khai hồ sơ mẫu). */
@Service
@Transactional
public class Samples {

    private static final String OWNER = "sample";
    private static final int LONGEST = 200;

    private final DSLContext db;
    private final CatalogueEntries entries;
    private final DocumentStore documents;
    private final ProcedureFacts facts;
    private final AuditTrail audit;
    private final AccessPolicy policy;
    private final JsonMapper json;
    private final Clock clock;

    Samples(
            DSLContext db,
            CatalogueEntries entries,
            DocumentStore documents,
            ProcedureFacts facts,
            AuditTrail audit,
            AccessPolicy policy,
            JsonMapper json,
            Clock clock) {
        this.db = db;
        this.entries = entries;
        this.documents = documents;
        this.facts = facts;
        this.audit = audit;
        this.policy = policy;
        this.json = json;
        this.clock = clock;
    }

    /** In Vietnamese alone, as {@link #publish(Actor, String, int, String, String, byte[])}. */
    public UUID publish(Actor actor, String code, int componentN, String title, byte[] content) {
        return publish(actor, code, componentN, title, "", content);
    }

    /**
     * Publishes an example; the one before it is withdrawn.
     *
     * @param titleEn title in English; empty where nobody wrote it
     * @throws DomainException ACC-001 (not found) without the right, SAM-001 for a paper that the procedure does not ask for, SAM-002
     *     without a title or with one that is too long, DOC-001 to DOC-004 for a file that is not taken
     */
    public UUID publish(Actor actor, String code, int componentN, String title, String titleEn, byte[] content) {
        requireEditor(actor);
        String paper = entries.find(actor.authorityId(), code, today()).stream()
                .flatMap(one -> one.entry().papers().stream())
                .filter(one -> one.n() == componentN)
                .findFirst()
                .map(one -> one.name().vi())
                .orElseThrow(() -> new DomainException("SAM-001", DomainException.Kind.INVALID, "no such paper", code));
        String named = title.strip();
        String english = titleEn.strip();
        if (named.isEmpty() || named.length() > LONGEST || english.length() > LONGEST) {
            throw new DomainException("SAM-002", DomainException.Kind.INVALID, "no title");
        }
        UUID id = Ids.next(clock);
        UUID document = documents.store(
                new NewDocument(
                        actor.authorityId(), OWNER, id, "sample", new LocalizedText(named, english), actor.accountId()),
                content);
        end(SAMPLE.AUTHORITY_ID
                .eq(actor.authorityId())
                .and(SAMPLE.CODE.eq(code))
                .and(SAMPLE.PAPER.eq(paper)));
        db.insertInto(SAMPLE)
                .set(SAMPLE.ID, id)
                .set(SAMPLE.AUTHORITY_ID, actor.authorityId())
                .set(SAMPLE.CODE, code)
                .set(SAMPLE.COMPONENT_N, componentN)
                .set(SAMPLE.PAPER, paper)
                .set(SAMPLE.TITLE, named)
                .set(SAMPLE.TITLE_EN, english.isEmpty() ? null : english)
                .set(SAMPLE.DOCUMENT_ID, document)
                .set(SAMPLE.PUBLISHED_AT, clock.instant())
                .execute();
        note(actor, id, code, "sample.published");
        return id;
    }

    /** @throws DomainException ACC-001 (not found) without the right, or where it is not published */
    public void withdraw(Actor actor, UUID id) {
        requireEditor(actor);
        Sample sample = list(SAMPLE.ID.eq(id).and(SAMPLE.AUTHORITY_ID.eq(actor.authorityId()))).stream()
                .findFirst()
                .orElseThrow(AccessPolicy::notFound);
        end(SAMPLE.ID.eq(id));
        note(actor, id, sample.code(), "sample.withdrawn");
    }

    /** Published ones, by paper. */
    @Transactional(readOnly = true)
    public List<Sample> list(UUID authorityId, String code) {
        return list(SAMPLE.AUTHORITY_ID.eq(authorityId).and(SAMPLE.CODE.eq(code)));
    }

    /** The file of a published example, for everybody. @throws DomainException ACC-001 (not found) after it was withdrawn */
    @Transactional(readOnly = true)
    public StoredDocument file(UUID id) {
        Sample sample = list(SAMPLE.ID.eq(id)).stream().findFirst().orElseThrow(AccessPolicy::notFound);
        return documents.get(sample.authorityId(), OWNER, id, sample.documentId());
    }

    public boolean mayEdit(Actor actor) {
        return policy.mayIn(actor, Permission.CATALOGUE_EDIT, actor.authorityId());
    }

    private List<Sample> list(Condition which) {
        return db.selectFrom(SAMPLE)
                .where(which, SAMPLE.WITHDRAWN_AT.isNull())
                .orderBy(SAMPLE.COMPONENT_N, SAMPLE.PUBLISHED_AT.desc())
                .fetch(row -> new Sample(
                        row.getId(),
                        row.getAuthorityId(),
                        row.getCode(),
                        row.getPaper(),
                        new LocalizedText(row.getTitle(), row.getTitleEn()),
                        row.getDocumentId(),
                        row.getPublishedAt()));
    }

    private void end(Condition which) {
        db.update(SAMPLE)
                .set(SAMPLE.WITHDRAWN_AT, clock.instant())
                .where(which, SAMPLE.WITHDRAWN_AT.isNull())
                .execute();
    }

    private void note(Actor actor, UUID id, String code, String event) {
        UUID appended = audit.append(
                new StreamId(OWNER, id),
                new Draft(
                        clock.instant(),
                        actor.accountId(),
                        actor.authorityId(),
                        event,
                        json.writeValueAsString(Map.of("code", code)),
                        null));
        facts.bring(actor.authorityId(), appended);
    }

    private void requireEditor(Actor actor) {
        if (!mayEdit(actor)) {
            throw AccessPolicy.notFound();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
