package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.CO_APPLICANT;
import static vn.thongsuot.db.dossiers.Tables.REPRESENTATIVE;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.thongsuot.db.dossiers.tables.records.RepresentativeRecord;

/** Rows of the persons beside an applicant; ids alone. */
@Repository
class PartyStore {

    private final DSLContext db;

    PartyStore(DSLContext db) {
        this.db = db;
    }

    void insertAgent(Dossier dossier, UUID person, Parties.Agent agent, @Nullable UUID by, Instant at) {
        db.insertInto(REPRESENTATIVE)
                .set(REPRESENTATIVE.AUTHORITY_ID, dossier.authorityId())
                .set(REPRESENTATIVE.DOSSIER_ID, dossier.id())
                .set(REPRESENTATIVE.PERSON_ID, person)
                .set(REPRESENTATIVE.KIND, agent.kind().key())
                .set(REPRESENTATIVE.PAPER_NUMBER, agent.paperNumber())
                .set(REPRESENTATIVE.PAPER_DATE, agent.paperDate())
                .set(REPRESENTATIVE.ADDED_AT, at)
                .set(REPRESENTATIVE.ADDED_BY, by)
                .execute();
    }

    /** @return false where the person stands on the dossier already */
    boolean insertCoApplicant(Dossier dossier, UUID person, @Nullable UUID by, Instant at) {
        return db.insertInto(CO_APPLICANT)
                        .set(CO_APPLICANT.AUTHORITY_ID, dossier.authorityId())
                        .set(CO_APPLICANT.DOSSIER_ID, dossier.id())
                        .set(CO_APPLICANT.PERSON_ID, person)
                        .set(CO_APPLICANT.ADDED_AT, at)
                        .set(CO_APPLICANT.ADDED_BY, by)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** @return false where there is none */
    boolean deleteCoApplicant(Dossier dossier, UUID person) {
        return db.deleteFrom(CO_APPLICANT)
                        .where(CO_APPLICANT.AUTHORITY_ID.eq(dossier.authorityId()))
                        .and(CO_APPLICANT.DOSSIER_ID.eq(dossier.id()))
                        .and(CO_APPLICANT.PERSON_ID.eq(person))
                        .execute()
                == 1;
    }

    void copy(Dossier from, Dossier to) {
        findAgent(from.authorityId(), from.id()).ifPresent(row -> {
            row.setDossierId(to.id());
            row.touched(true);
            db.executeInsert(row);
        });
        db.insertInto(
                        CO_APPLICANT,
                        CO_APPLICANT.AUTHORITY_ID,
                        CO_APPLICANT.DOSSIER_ID,
                        CO_APPLICANT.PERSON_ID,
                        CO_APPLICANT.ADDED_AT,
                        CO_APPLICANT.ADDED_BY)
                .select(db.select(
                                CO_APPLICANT.AUTHORITY_ID,
                                DSL.val(to.id()),
                                CO_APPLICANT.PERSON_ID,
                                CO_APPLICANT.ADDED_AT,
                                CO_APPLICANT.ADDED_BY)
                        .from(CO_APPLICANT)
                        .where(CO_APPLICANT.AUTHORITY_ID.eq(from.authorityId()))
                        .and(CO_APPLICANT.DOSSIER_ID.eq(from.id())))
                .execute();
    }

    Optional<RepresentativeRecord> findAgent(UUID authorityId, UUID dossierId) {
        return db.selectFrom(REPRESENTATIVE)
                .where(REPRESENTATIVE.AUTHORITY_ID.eq(authorityId), REPRESENTATIVE.DOSSIER_ID.eq(dossierId))
                .fetchOptional();
    }

    /** How many there are, of each dossier that has any. */
    Map<UUID, Integer> countCoApplicants(UUID authorityId, Collection<UUID> dossierIds) {
        return dossierIds.isEmpty()
                ? Map.of()
                : db.select(CO_APPLICANT.DOSSIER_ID, DSL.count())
                        .from(CO_APPLICANT)
                        .where(CO_APPLICANT.AUTHORITY_ID.eq(authorityId), CO_APPLICANT.DOSSIER_ID.in(dossierIds))
                        .groupBy(CO_APPLICANT.DOSSIER_ID)
                        .fetchMap(CO_APPLICANT.DOSSIER_ID, DSL.count());
    }

    /** In the order in which they were written down. */
    List<UUID> listCoApplicants(UUID authorityId, UUID dossierId) {
        return db.select(CO_APPLICANT.PERSON_ID)
                .from(CO_APPLICANT)
                .where(CO_APPLICANT.AUTHORITY_ID.eq(authorityId), CO_APPLICANT.DOSSIER_ID.eq(dossierId))
                .orderBy(CO_APPLICANT.ADDED_AT, CO_APPLICANT.PERSON_ID)
                .fetch(CO_APPLICANT.PERSON_ID);
    }
}
