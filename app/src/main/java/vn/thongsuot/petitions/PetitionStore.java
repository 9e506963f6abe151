package vn.thongsuot.petitions;

import static vn.thongsuot.db.petitions.Tables.CODE_COUNTER;
import static vn.thongsuot.db.petitions.Tables.PAUSE;
import static vn.thongsuot.db.petitions.Tables.PETITION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.db.petitions.tables.records.PauseRecord;
import vn.thongsuot.db.petitions.tables.records.PetitionRecord;

/** Rows of petitions and of their pauses. */
@Component
class PetitionStore {

    private final DSLContext db;

    PetitionStore(DSLContext db) {
        this.db = db;
    }

    PetitionRecord fresh() {
        return db.newRecord(PETITION);
    }

    Optional<Petition> find(UUID authorityId, UUID id) {
        return db.selectFrom(PETITION)
                .where(PETITION.AUTHORITY_ID.eq(authorityId), PETITION.ID.eq(id))
                .fetchOptional(Petition::new);
    }

    Optional<Petition> find(PetitionCode code) {
        return db.selectFrom(PETITION).where(PETITION.CODE.eq(code.value())).fetchOptional(Petition::new);
    }

    Optional<Petition> findExternal(UUID authorityId, PetitionSource source, String externalCode) {
        return db.selectFrom(PETITION)
                .where(PETITION.AUTHORITY_ID.eq(authorityId), PETITION.SOURCE.eq(source.key()))
                .and(PETITION.EXTERNAL_CODE.eq(externalCode))
                .fetchOptional(Petition::new);
    }

    /** @throws vn.thongsuot.shared.DomainException ACC-001 (not found) if there is none */
    Petition lock(UUID authorityId, UUID id) {
        return db.selectFrom(PETITION)
                .where(PETITION.AUTHORITY_ID.eq(authorityId), PETITION.ID.eq(id))
                .forUpdate()
                .fetchOptional(Petition::new)
                .orElseThrow(AccessPolicy::notFound);
    }

    /** Those that have this one's answer, in the order of their ids, so that two changes meet in one order. */
    List<Petition> lockMembers(Petition petition) {
        return db.selectFrom(PETITION)
                .where(PETITION.AUTHORITY_ID.eq(petition.authorityId()), PETITION.JOINED_TO.eq(petition.id()))
                .orderBy(PETITION.ID)
                .forUpdate()
                .fetch(Petition::new);
    }

    void save(Petition petition) {
        petition.tick();
        petition.row().setVersion(petition.row().getVersion() + 1);
        petition.row().update();
    }

    List<PauseRecord> listPauses(Petition petition) {
        return db.selectFrom(PAUSE)
                .where(PAUSE.AUTHORITY_ID.eq(petition.authorityId()), PAUSE.PETITION_ID.eq(petition.id()))
                .orderBy(PAUSE.STARTED_AT)
                .fetch();
    }

    void startPause(Petition petition, Instant at) {
        db.insertInto(PAUSE)
                .set(PAUSE.AUTHORITY_ID, petition.authorityId())
                .set(PAUSE.PETITION_ID, petition.id())
                .set(PAUSE.STARTED_AT, at)
                .execute();
    }

    void endPause(Petition petition, Instant at) {
        db.update(PAUSE)
                .set(PAUSE.ENDED_AT, at)
                .where(PAUSE.AUTHORITY_ID.eq(petition.authorityId()), PAUSE.PETITION_ID.eq(petition.id()))
                .and(PAUSE.ENDED_AT.isNull())
                .execute();
    }

    PetitionCode nextCode(LocalDate day) {
        Integer serial = db.insertInto(CODE_COUNTER)
                .set(CODE_COUNTER.DAY, day)
                .set(CODE_COUNTER.LAST_SERIAL, 1)
                .onConflict(CODE_COUNTER.DAY)
                .doUpdate()
                .set(CODE_COUNTER.LAST_SERIAL, CODE_COUNTER.LAST_SERIAL.plus(1))
                .returningResult(CODE_COUNTER.LAST_SERIAL)
                .fetchSingle()
                .value1();
        return PetitionCode.of(day, serial);
    }
}
