package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.COMPONENT;
import static vn.thongsuot.db.dossiers.Tables.CO_APPLICANT;
import static vn.thongsuot.db.dossiers.Tables.DOSSIER;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Permission;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.db.dossiers.tables.records.DossierRecord;
import vn.thongsuot.dossiers.DossierChanges.Change;
import vn.thongsuot.identity.PersonStore;

/**
 * Warns of a second dossier of the same person and procedure (Vietnamese: cảnh báo hồ sơ trùng): one that is open, or that came within
 * the days of the setting. It costs one look at an index for a person whom the authority does not know, and a second one for others.
 */
@Service
public class Duplicates {

    private static final int MOST = 5;

    private final DSLContext db;
    private final PersonStore persons;
    private final DossierStore store;
    private final DossierNotes notes;
    private final DossierJournal journal;
    private final IntakeSettings settings;
    private final JsonMapper json;
    private final Clock clock;

    Duplicates(
            DSLContext db,
            PersonStore persons,
            DossierStore store,
            DossierNotes notes,
            DossierJournal journal,
            IntakeSettings settings,
            JsonMapper json,
            Clock clock) {
        this.db = db;
        this.persons = persons;
        this.store = store;
        this.notes = notes;
        this.journal = journal;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Newest first; of the whole authority, because a person may go to another desk with the same application. In one transaction, so
     * that it takes one connection: many at once that each wait for a second one would wait for each other.
     */
    @Transactional(readOnly = true)
    public List<Duplicate> find(Actor actor, String idNumber, String procedureCode) {
        return find(actor, idNumber, procedureCode, DSL.noCondition());
    }

    /** As above, beside a dossier that was received already. */
    @Transactional(readOnly = true)
    public List<Duplicate> findBeside(Actor actor, String idNumber, String procedureCode, DossierCode received) {
        return find(actor, idNumber, procedureCode, DOSSIER.CODE.ne(received.value()));
    }

    private List<Duplicate> find(Actor actor, String idNumber, String procedureCode, Condition which) {
        if (idNumber.isBlank()) {
            return List.of();
        }
        return persons.findId(actor.authorityId(), idNumber)
                .map(person -> of(actor.authorityId(), person, procedureCode, which))
                .orElse(List.of());
    }

    private List<Duplicate> of(UUID authorityId, UUID personId, String procedureCode, Condition which) {
        Instant since = clock.instant().minus(Duration.ofDays(settings.duplicateDays()));
        return db.selectFrom(DOSSIER)
                .where(DOSSIER.AUTHORITY_ID.eq(authorityId), DOSSIER.ID.in(listIds(authorityId, personId)))
                .and(DOSSIER.RECEIVED_AT.isNotNull())
                .and(DOSSIER.PROCEDURE_CODE.eq(procedureCode))
                .and(which)
                .and(DOSSIER.FINISHED_AT.isNull().or(DOSSIER.RECEIVED_AT.ge(since)))
                .orderBy(DOSSIER.RECEIVED_AT.desc())
                .limit(MOST)
                .fetch(this::duplicate);
    }

    /** Applied for alone or together with others. */
    private static Select<Record1<UUID>> listIds(UUID authorityId, UUID personId) {
        return DSL.select(DOSSIER.ID)
                .from(DOSSIER)
                .where(DOSSIER.AUTHORITY_ID.eq(authorityId), DOSSIER.APPLICANT_ID.eq(personId))
                .unionAll(DSL.select(CO_APPLICANT.DOSSIER_ID)
                        .from(CO_APPLICANT)
                        .where(CO_APPLICANT.AUTHORITY_ID.eq(authorityId), CO_APPLICANT.PERSON_ID.eq(personId)));
    }

    private Duplicate duplicate(DossierRecord row) {
        return new Duplicate(
                new DossierCode(row.getCode()),
                new Dossier(row).status(),
                row.getReceivedAt(),
                row.getAppointmentAt(),
                row.getDecidingUnitId(),
                row.getChannel(),
                db.fetchCount(
                        COMPONENT,
                        COMPONENT.AUTHORITY_ID.eq(row.getAuthorityId()),
                        COMPONENT.DOSSIER_ID.eq(row.getId()),
                        COMPONENT.PRESENT.isTrue()));
    }

    /** Writes down why a dossier was received in spite of the warning, in the transaction of its reception. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void explain(Actor actor, DossierCode code, List<Duplicate> duplicates, String reason) {
        Dossier dossier = store.find(code).orElseThrow(AccessPolicy::notFound);
        Grant grant = actor.grantsWith(Permission.DOSSIER_RECEIVE).findFirst().orElseThrow(AccessPolicy::notFound);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UUID note = notes.add(new Change(dossier, actor, grant, now), reason);
        String data = json.writeValueAsString(Map.of(
                "note",
                note,
                "of",
                duplicates.stream().map(one -> one.code().value()).toList()));
        journal.note(
                dossier, new Draft(now, actor.accountId(), grant.unitId(), "dossier.duplicate-accepted", data, null));
    }
}
