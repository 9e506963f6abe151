package vn.thongsuot.scoring.figures;

import static vn.thongsuot.db.scoring.Tables.EXTERNAL_FIGURE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
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
import vn.thongsuot.db.scoring.tables.records.ExternalFigureRecord;
import vn.thongsuot.documents.DocumentStore;
import vn.thongsuot.documents.NewDocument;
import vn.thongsuot.documents.StoredDocument;
import vn.thongsuot.facts.FactJournal;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.shared.LocalizedText;

/**
 * Enters and withdraws figures that others publish (Vietnamese: nhập, thu hồi số liệu công bố ngoài). They are shown as published
 * by their owner, never computed or mixed with own surveys; each is a row of the fact {@code external-figure}.
 */
@Service
@Transactional
public class PublishedFigures {

    private static final String FACT = "external-figure";
    private static final String OWNER = "external-figure";
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 300;

    private final DSLContext db;
    private final DocumentStore documents;
    private final FactJournal facts;
    private final AuditTrail audit;
    private final AccessPolicy policy;
    private final JsonMapper json;
    private final Clock clock;

    PublishedFigures(
            DSLContext db,
            DocumentStore documents,
            FactJournal facts,
            AuditTrail audit,
            AccessPolicy policy,
            JsonMapper json,
            Clock clock) {
        this.db = db;
        this.documents = documents;
        this.facts = facts;
        this.audit = audit;
        this.policy = policy;
        this.json = json;
        this.clock = clock;
    }

    /** Of the whole authority: they are public. Newest period first. */
    @Transactional(readOnly = true)
    public List<PublishedFigure> list(UUID authorityId) {
        return db.selectFrom(EXTERNAL_FIGURE)
                .where(EXTERNAL_FIGURE.AUTHORITY_ID.eq(authorityId))
                .orderBy(EXTERNAL_FIGURE.CODE, EXTERNAL_FIGURE.PERIOD_END.desc(), EXTERNAL_FIGURE.ID.desc())
                .fetch(PublishedFigures::figure);
    }

    /**
     * @param copy of the publication; null where only its address is given
     * @return id of the figure
     * @throws DomainException ACC-001 outside the actor's units, SCO-050 for a code that is none, SCO-051 without publisher or
     *     source, SCO-052 for a period that is not over, SCO-053 where the period has a value already
     */
    public UUID enter(Actor actor, NewFigure entered, byte @Nullable [] copy) {
        if (!policy.mayIn(actor, Permission.PROGRAMME_EDIT, entered.unitId())) {
            throw AccessPolicy.notFound();
        }
        check(entered);
        UUID id = Ids.next(clock);
        ExternalFigureRecord row = db.newRecord(EXTERNAL_FIGURE);
        row.setId(id);
        row.setAuthorityId(actor.authorityId());
        row.setUnitId(entered.unitId());
        row.setCode(entered.code());
        row.setPeriodEnd(entered.periodEnd());
        row.setValue(entered.value());
        row.setPlace(entered.place());
        row.setPublisher(entered.publisher().strip());
        row.setSource(entered.source().strip());
        row.setDocumentId(copy == null ? null : keep(actor, id, entered.code(), copy));
        row.setEnteredAt(clock.instant());
        row.setEnteredBy(actor.accountId());
        row.insert();
        UUID event = journal(actor, figure(row), "external-figure.entered");
        facts.record(
                FACT,
                actor.authorityId(),
                id,
                event,
                entered.unitId(),
                Map.of("code", entered.code(), "period_end", entered.periodEnd(), "value", entered.value()));
        return id;
    }

    private void check(NewFigure entered) {
        if (!CODE.matcher(entered.code()).matches()) {
            throw new DomainException("SCO-050", DomainException.Kind.INVALID, "no code of a figure");
        }
        boolean said = isSaid(entered.publisher()) && isSaid(entered.source());
        if (!said) {
            throw new DomainException(
                    "SCO-051", DomainException.Kind.INVALID, "publisher and source are needed", LONGEST);
        }
        if (entered.periodEnd().isAfter(LocalDate.ofInstant(clock.instant(), clock.getZone()))) {
            throw new DomainException("SCO-052", DomainException.Kind.INVALID, "period is not over");
        }
        boolean taken = db.fetchExists(
                EXTERNAL_FIGURE,
                EXTERNAL_FIGURE.UNIT_ID.eq(entered.unitId()),
                EXTERNAL_FIGURE.CODE.eq(entered.code()),
                EXTERNAL_FIGURE.PERIOD_END.eq(entered.periodEnd()),
                EXTERNAL_FIGURE.WITHDRAWN_AT.isNull());
        if (taken) {
            throw new DomainException("SCO-053", DomainException.Kind.CONFLICT, "period has a value");
        }
    }

    private static boolean isSaid(String text) {
        return !text.isBlank() && text.strip().length() <= LONGEST;
    }

    /** Takes a value out that was wrong; another may be entered in its place. @throws DomainException SCO-035 without a reason */
    public void withdraw(Actor actor, UUID id, String reason) {
        ExternalFigureRecord row = db.selectFrom(EXTERNAL_FIGURE)
                .where(EXTERNAL_FIGURE.ID.eq(id), EXTERNAL_FIGURE.AUTHORITY_ID.eq(actor.authorityId()))
                .forUpdate()
                .fetchOne();
        if (row == null || !policy.mayIn(actor, Permission.PROGRAMME_EDIT, row.getUnitId())) {
            throw AccessPolicy.notFound();
        }
        if (reason.isBlank() || reason.strip().length() > LONGEST) {
            throw new DomainException("SCO-035", DomainException.Kind.INVALID, "words are needed");
        }
        if (row.getWithdrawnAt() != null) {
            throw new DomainException("SCO-054", DomainException.Kind.CONFLICT, "value is already withdrawn");
        }
        row.setWithdrawnAt(clock.instant());
        row.setWithdrawnReason(reason.strip());
        row.update();
        UUID event = journal(actor, figure(row), "external-figure.withdrawn");
        facts.remove(FACT, actor.authorityId(), id, event);
    }

    /** @throws DomainException ACC-001 (not found) to a stranger, DOC-005 without a copy */
    @Transactional(readOnly = true)
    public StoredDocument open(Actor actor, UUID id) {
        PublishedFigure figure = list(actor.authorityId()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(AccessPolicy::notFound);
        if (figure.documentId() == null) {
            throw AccessPolicy.notFound();
        }
        return documents.get(actor.authorityId(), OWNER, id, figure.documentId());
    }

    private UUID keep(Actor actor, UUID id, String code, byte[] copy) {
        return documents.store(
                new NewDocument(
                        actor.authorityId(),
                        OWNER,
                        id,
                        "publication",
                        LocalizedText.of("Số liệu công bố " + code),
                        actor.accountId()),
                copy);
    }

    private UUID journal(Actor actor, PublishedFigure figure, String event) {
        Map<String, String> data = Map.of(
                "code", figure.code(),
                "periodEnd", figure.periodEnd().toString(),
                "value", figure.value().toPlainString());
        return audit.append(
                new StreamId("external-figure", figure.id()),
                new Draft(
                        clock.instant(),
                        actor.accountId(),
                        figure.unitId(),
                        event,
                        json.writeValueAsString(data),
                        null));
    }

    private static PublishedFigure figure(ExternalFigureRecord row) {
        return new PublishedFigure(
                row.getId(),
                row.getAuthorityId(),
                row.getUnitId(),
                row.getCode(),
                row.getPeriodEnd(),
                row.getValue(),
                row.getPlace(),
                row.getPublisher(),
                row.getSource(),
                row.getDocumentId(),
                row.getWithdrawnReason(),
                row.getEnteredAt());
    }
}
