package vn.thongsuot.scoring.rounds;

import static vn.thongsuot.db.scoring.Tables.ROUND;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.thongsuot.db.scoring.tables.records.RoundRecord;
import vn.thongsuot.scoring.sets.IndexSet;
import vn.thongsuot.shared.Ids;

/** Rows of rounds. */
@Repository
class RoundStore {

    private final DSLContext db;
    private final Clock clock;

    RoundStore(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<Round> find(UUID id) {
        return list(ROUND.ID.eq(id)).stream().findFirst();
    }

    /** Newest first. */
    List<Round> list(Condition condition) {
        return db.selectFrom(ROUND)
                .where(condition)
                .orderBy(ROUND.YEAR.desc(), ROUND.ID.desc())
                .fetch(RoundStore::round);
    }

    boolean exists(UUID setId, int year) {
        return db.fetchExists(ROUND, ROUND.SET_ID.eq(setId), ROUND.YEAR.eq(year));
    }

    /** The row, locked until the transaction ends; null if there is none. */
    @Nullable
    RoundRecord lock(UUID id) {
        return db.selectFrom(ROUND).where(ROUND.ID.eq(id)).forUpdate().fetchOne();
    }

    void save(RoundRecord row) {
        row.setVersion(row.getVersion() + 1);
        row.update();
    }

    UUID insert(UUID accountId, IndexSet set, int year, Round.Days days) {
        RoundRecord row = db.newRecord(ROUND);
        row.setId(Ids.next(clock));
        row.setAuthorityId(set.authorityId());
        row.setSetId(set.id());
        row.setOwnerUnitId(set.ownerUnitId());
        row.setOfficeUnitId(set.officeUnitId());
        row.setYear(year);
        row.setState(RoundState.OPEN.key());
        row.setCreatedAt(clock.instant());
        row.setCreatedBy(accountId);
        write(row, days);
        row.insert();
        return row.getId();
    }

    void write(RoundRecord row, Round.Days days) {
        row.setFirstDay(days.first());
        row.setCutOff(days.cutOff());
        row.setSelfDue(days.selfDue());
        row.setAppraisalDue(days.appraisalDue());
        row.setObjectionDue(days.objectionDue());
    }

    private static Round round(RoundRecord row) {
        return new Round(
                row.getId(),
                row.getAuthorityId(),
                row.getSetId(),
                row.getOwnerUnitId(),
                row.getOfficeUnitId(),
                row.getYear(),
                new Round.Days(
                        row.getFirstDay(),
                        row.getCutOff(),
                        row.getSelfDue(),
                        row.getAppraisalDue(),
                        row.getObjectionDue()),
                RoundState.of(row.getState()),
                row.getTakenAt(),
                row.getDecision(),
                row.getDecidedOn(),
                row.getPublishedAt(),
                row.getVersion());
    }
}
