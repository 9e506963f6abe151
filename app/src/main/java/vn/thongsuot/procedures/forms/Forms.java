package vn.thongsuot.procedures.forms;

import static vn.thongsuot.db.procedures.Tables.FORM;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.platform.Kept;
import vn.thongsuot.procedures.ProcedureFacts;
import vn.thongsuot.procedures.catalogue.CatalogueEntries;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;

/** Drafts and publishes forms; a published one never changes, the next takes its place (Vietnamese: soạn, công bố biểu mẫu). */
@Service
@Transactional
public class Forms {

    private static final String DRAFT = "draft";
    private static final String PUBLISHED = "published";

    private final DSLContext db;
    private final CatalogueEntries entries;
    private final ProcedureFacts facts;
    private final AuditTrail audit;
    private final AccessPolicy policy;
    private final JsonMapper json;
    private final Clock clock;
    private final Kept<Offered, Optional<Form>> offered = new Kept<>(Duration.ofSeconds(10));

    Forms(
            DSLContext db,
            CatalogueEntries entries,
            ProcedureFacts facts,
            AuditTrail audit,
            AccessPolicy policy,
            JsonMapper json,
            Clock clock) {
        this.db = db;
        this.entries = entries;
        this.facts = facts;
        this.audit = audit;
        this.policy = policy;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Saves the draft of a procedure's form.
     *
     * @param version of the draft that was seen; 0 where there is none
     * @throws DomainException ACC-001 (not found) without the right or for an unknown procedure, FRM-005 if somebody else saved
     *     meanwhile, FRM-001 to FRM-004 for a form that does not hold together
     */
    public void save(Actor actor, String code, int version, FormDefinition definition) {
        requireEditor(actor, code);
        JSONB written = JSONB.valueOf(json.writeValueAsString(definition.checked()));
        Condition draft = of(actor.authorityId(), code).and(FORM.STATE.eq(DRAFT));
        if (version == 0 && !db.fetchExists(FORM, draft)) {
            Integer last = db.select(DSL.coalesce(DSL.max(FORM.NUMBER), 0))
                    .from(FORM)
                    .where(of(actor.authorityId(), code))
                    .fetchSingle()
                    .value1();
            db.insertInto(FORM)
                    .set(FORM.ID, Ids.next(clock))
                    .set(FORM.AUTHORITY_ID, actor.authorityId())
                    .set(FORM.CODE, code)
                    .set(FORM.NUMBER, last + 1)
                    .set(FORM.STATE, DRAFT)
                    .set(FORM.DEFINITION, written)
                    .set(FORM.VERSION, 1)
                    .set(FORM.CREATED_AT, clock.instant())
                    .set(FORM.CREATED_BY, actor.accountId())
                    .execute();
            return;
        }
        int changed = db.update(FORM)
                .set(FORM.DEFINITION, written)
                .set(FORM.VERSION, version + 1)
                .where(draft, FORM.VERSION.eq(version))
                .execute();
        if (changed == 0) {
            throw stale();
        }
    }

    /** Publishes the draft; what was published before is kept for the dossiers that it served. */
    public void publish(Actor actor, String code, int version) {
        requireEditor(actor, code);
        Form form = find(of(actor.authorityId(), code).and(FORM.STATE.eq(DRAFT)))
                .filter(draft -> draft.version() == version)
                .orElseThrow(Forms::stale);
        db.update(FORM)
                .set(FORM.STATE, "retired")
                .where(of(actor.authorityId(), code), FORM.STATE.eq(PUBLISHED))
                .execute();
        db.update(FORM)
                .set(FORM.STATE, PUBLISHED)
                .set(FORM.PUBLISHED_AT, clock.instant())
                .where(FORM.ID.eq(form.id()))
                .execute();
        UUID event = audit.append(
                new StreamId("form", form.id()),
                new Draft(
                        clock.instant(),
                        actor.accountId(),
                        actor.authorityId(),
                        "form.published",
                        json.writeValueAsString(Map.of("code", code, "number", form.number())),
                        null));
        facts.bringCode(actor.authorityId(), code, event);
        offered.forget();
    }

    @Transactional(readOnly = true)
    public Optional<Form> findDraft(UUID authorityId, String code) {
        return find(of(authorityId, code).and(FORM.STATE.eq(DRAFT)));
    }

    @Transactional(readOnly = true)
    public Optional<Form> findPublished(UUID authorityId, String code) {
        return find(of(authorityId, code).and(FORM.STATE.eq(PUBLISHED)));
    }

    /** The published form as every reception asks for it; kept for some seconds. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<Form> findOffered(UUID authorityId, String code) {
        return offered.get(new Offered(authorityId, code), asked -> findPublished(asked.authorityId(), asked.code()));
    }

    /** A version that was published at some time. */
    @Transactional(readOnly = true)
    public Optional<Form> find(UUID authorityId, UUID id) {
        return find(FORM.AUTHORITY_ID.eq(authorityId).and(FORM.ID.eq(id)).and(FORM.STATE.ne(DRAFT)));
    }

    public boolean mayEdit(Actor actor) {
        return policy.mayIn(actor, Permission.CATALOGUE_EDIT, actor.authorityId());
    }

    private Optional<Form> find(Condition which) {
        return db.selectFrom(FORM)
                .where(which)
                .fetchOptional(row -> new Form(
                        row.getId(),
                        row.getAuthorityId(),
                        row.getCode(),
                        row.getNumber(),
                        row.getState().equals(PUBLISHED),
                        json.readValue(row.getDefinition().data(), FormDefinition.class),
                        row.getVersion()));
    }

    private record Offered(UUID authorityId, String code) {}

    private static Condition of(UUID authorityId, String code) {
        return FORM.AUTHORITY_ID.eq(authorityId).and(FORM.CODE.eq(code));
    }

    private void requireEditor(Actor actor, String code) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        if (!mayEdit(actor) || entries.find(actor.authorityId(), code, today).isEmpty()) {
            throw AccessPolicy.notFound();
        }
    }

    private static DomainException stale() {
        return new DomainException("FRM-005", DomainException.Kind.CONFLICT, "form changed meanwhile");
    }
}
