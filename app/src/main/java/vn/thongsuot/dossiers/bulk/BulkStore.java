package vn.thongsuot.dossiers.bulk;

import static vn.thongsuot.db.dossiers.Tables.BULK_ROW;
import static vn.thongsuot.db.dossiers.Tables.BULK_RUN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.thongsuot.db.dossiers.tables.records.BulkRowRecord;
import vn.thongsuot.db.dossiers.tables.records.BulkRunRecord;

/** Rows of acts on many dossiers. */
@Repository
class BulkStore {

    static final String PLANNED = "planned";
    static final String DONE = "done";
    static final String REFUSED = "refused";
    static final String RUNNING = "running";

    private final DSLContext db;

    BulkStore(DSLContext db) {
        this.db = db;
    }

    void insert(BulkRunRecord run, List<BulkRowRecord> rows) {
        db.insertInto(BULK_RUN).set(run).execute();
        db.batchInsert(rows).execute();
    }

    Optional<BulkRunRecord> find(UUID authorityId, UUID id) {
        return db.selectFrom(BULK_RUN)
                .where(BULK_RUN.AUTHORITY_ID.eq(authorityId), BULK_RUN.ID.eq(id))
                .fetchOptional();
    }

    List<BulkRunRecord> listRunning(Instant before) {
        return db.selectFrom(BULK_RUN)
                .where(BULK_RUN.STATE.eq(RUNNING))
                .and(BULK_RUN.BACKGROUND.isTrue().or(BULK_RUN.CREATED_AT.lt(before)))
                .orderBy(BULK_RUN.CREATED_AT)
                .fetch();
    }

    List<BulkRowRecord> listRows(BulkRunRecord run) {
        return db.selectFrom(BULK_ROW).where(isOf(run)).orderBy(BULK_ROW.N).fetch();
    }

    List<Integer> listPlanned(BulkRunRecord run, int most) {
        return db.select(BULK_ROW.N)
                .from(BULK_ROW)
                .where(isOf(run), BULK_ROW.STATE.eq(PLANNED))
                .orderBy(BULK_ROW.N)
                .limit(most)
                .fetch(BULK_ROW.N);
    }

    /** Empty where it was done, or another node is just doing it. */
    Optional<BulkRowRecord> lockPlanned(BulkRunRecord run, int n) {
        return db.selectFrom(BULK_ROW)
                .where(isOf(run), BULK_ROW.N.eq(n), BULK_ROW.STATE.eq(PLANNED))
                .forUpdate()
                .skipLocked()
                .fetchOptional();
    }

    void mark(BulkRowRecord row, String state, @Nullable String code, @Nullable String values, Instant at) {
        db.update(BULK_ROW)
                .set(BULK_ROW.STATE, state)
                .set(BULK_ROW.ERROR_CODE, code)
                .set(BULK_ROW.ERROR_VALUES, values == null ? null : JSONB.valueOf(values))
                .set(BULK_ROW.DONE_AT, at)
                .where(BULK_ROW.AUTHORITY_ID.eq(row.getAuthorityId()), BULK_ROW.RUN_ID.eq(row.getRunId()))
                .and(BULK_ROW.N.eq(row.getN()))
                .execute();
    }

    /** @return false if it is over already */
    boolean finish(BulkRunRecord run, Instant at) {
        return db.update(BULK_RUN)
                        .set(BULK_RUN.STATE, "done")
                        .set(BULK_RUN.FINISHED_AT, at)
                        .where(BULK_RUN.AUTHORITY_ID.eq(run.getAuthorityId()), BULK_RUN.ID.eq(run.getId()))
                        .and(BULK_RUN.STATE.eq(RUNNING))
                        .execute()
                == 1;
    }

    int count(BulkRunRecord run, String state) {
        return db.fetchCount(BULK_ROW, isOf(run).and(BULK_ROW.STATE.eq(state)));
    }

    private static Condition isOf(BulkRunRecord run) {
        return BULK_ROW.AUTHORITY_ID.eq(run.getAuthorityId()).and(BULK_ROW.RUN_ID.eq(run.getId()));
    }
}
