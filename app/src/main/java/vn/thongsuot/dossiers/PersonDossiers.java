package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.CO_APPLICANT;
import static vn.thongsuot.db.dossiers.Tables.DOSSIER;
import static vn.thongsuot.db.dossiers.Tables.REPRESENTATIVE;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.db.dossiers.tables.records.DossierRecord;
import vn.thongsuot.identity.PersonStore;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.shared.LocalizedText;

/**
 * Finds the dossiers of a person by the identifier (Vietnamese: tra hồ sơ theo người), as applicant, as one of several or as who files
 * for another. Only dossiers that the reader may read; where there is none, nothing of the person is told or read.
 */
@Service
public class PersonDossiers {

    private static final int MOST = 100;
    /** How many are looked at for those that the reader may read: nobody waits for the rest of a very busy company. */
    private static final int EXAMINED = 1_000;

    private final DSLContext db;
    private final PersonStore persons;
    private final DossierRights rights;
    private final ProcedureCatalogue catalogue;

    PersonDossiers(DSLContext db, PersonStore persons, DossierRights rights, ProcedureCatalogue catalogue) {
        this.db = db;
        this.persons = persons;
        this.rights = rights;
        this.catalogue = catalogue;
    }

    /** What a person is in a dossier. */
    public enum As {
        APPLICANT,
        TOGETHER,
        AGENT;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One dossier. */
    public record Found(DossierCode code, LocalizedText procedure, As as, DossierStatus status, Instant receivedAt) {}

    /** The person's name and dossiers, newest first, at most {@value #MOST}. */
    public record Answer(String name, List<Found> dossiers) {}

    /** The read of the person is logged. */
    @Transactional
    public Optional<Answer> find(Actor actor, String idNumber) {
        if (idNumber.isBlank() || !actor.may(Permission.PERSON_READ)) {
            return Optional.empty();
        }
        return persons.findId(actor.authorityId(), idNumber).flatMap(person -> of(actor, person));
    }

    private Optional<Answer> of(Actor actor, UUID person) {
        List<Found> found = list(actor, person);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Answer(
                        persons.read(actor, person, "dossiers-of-person").fullName(), found));
    }

    /** Those of a person's dossiers that the reader may read, newest first, at most {@value #MOST}; nothing of the person is read. */
    public List<Found> list(Actor actor, UUID person) {
        var of = of(actor.authorityId(), person).asTable("of", "dossier_id", "relation");
        Field<String> as = DSL.field(DSL.name("of", "relation"), String.class);
        return db
                .select(DOSSIER.fields())
                .select(as)
                .from(of)
                .join(DOSSIER)
                .on(DOSSIER.AUTHORITY_ID.eq(actor.authorityId()))
                .and(DOSSIER.ID.eq(DSL.field(DSL.name("of", "dossier_id"), UUID.class)))
                .where(DOSSIER.CODE.isNotNull())
                .orderBy(DOSSIER.RECEIVED_AT.desc())
                .limit(EXAMINED)
                .fetch()
                .stream()
                .filter(row -> rights.mayRead(actor, new Dossier(row.into(DOSSIER))))
                .limit(MOST)
                .map(row -> found(row.into(DOSSIER), As.valueOf(row.get(as))))
                .toList();
    }

    /** Ids of all dossiers of a person, at most {@value #EXAMINED}, whoever may read them. */
    List<UUID> listIds(UUID authority, UUID person) {
        return db.selectDistinct(DSL.field(DSL.name("of", "dossier_id"), UUID.class))
                .from(of(authority, person).asTable("of", "dossier_id", "relation"))
                .limit(EXAMINED)
                .fetch(row -> row.value1());
    }

    /** Dossiers by id with what the person is in them; each part by its index. */
    static Select<Record2<UUID, String>> of(UUID authority, UUID person) {
        return DSL.select(DOSSIER.ID, DSL.inline(As.APPLICANT.name()))
                .from(DOSSIER)
                .where(DOSSIER.AUTHORITY_ID.eq(authority), DOSSIER.APPLICANT_ID.eq(person))
                .unionAll(DSL.select(CO_APPLICANT.DOSSIER_ID, DSL.inline(As.TOGETHER.name()))
                        .from(CO_APPLICANT)
                        .where(CO_APPLICANT.AUTHORITY_ID.eq(authority), CO_APPLICANT.PERSON_ID.eq(person)))
                .unionAll(DSL.select(REPRESENTATIVE.DOSSIER_ID, DSL.inline(As.AGENT.name()))
                        .from(REPRESENTATIVE)
                        .where(REPRESENTATIVE.AUTHORITY_ID.eq(authority), REPRESENTATIVE.PERSON_ID.eq(person)));
    }

    private Found found(DossierRecord row, As as) {
        return new Found(
                new DossierCode(row.getCode()),
                catalogue.get(row.getProcedureVersionId()).name(),
                as,
                new Dossier(row).status(),
                row.getReceivedAt());
    }
}
