package vn.thongsuot.exports;

import static vn.thongsuot.db.exports.Tables.EXPORT;

import java.time.Clock;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.exports.tables.records.ExportRecord;
import vn.thongsuot.platform.RetriedWork;
import vn.thongsuot.platform.StuckPiece;
import vn.thongsuot.platform.Typed;

/**
 * Files of anybody that could not be made lately (Vietnamese: tệp không lập được). Which list it was is told, never what is in it; made after
 * all, it is for who asked alone.
 */
@Component
class StuckExports implements RetriedWork {

    private static final int MOST = 200;

    private final DSLContext db;
    private final ExportSettings settings;
    private final Clock clock;

    StuckExports(DSLContext db, ExportSettings settings, Clock clock) {
        this.db = db;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "exports";
    }

    @Override
    public int count(Actor actor) {
        return db.fetchCount(EXPORT, failed(actor));
    }

    @Override
    public List<StuckPiece> list(Actor actor) {
        return db.select(EXPORT.ID, EXPORT.SOURCE, EXPORT.REASON, EXPORT.FINISHED_AT, EXPORT.ATTEMPTS)
                .from(EXPORT)
                .where(failed(actor))
                .orderBy(EXPORT.FINISHED_AT, EXPORT.ID)
                .limit(MOST)
                .fetch(row -> new StuckPiece(
                        row.value1().toString(),
                        "export." + row.value2(),
                        null,
                        row.value3(),
                        row.value4(),
                        row.value5()));
    }

    /** It waits for its turn again, which comes within seconds. */
    @Override
    @Transactional
    public void retry(Actor actor, String id) {
        ExportRecord row = Typed.id(id)
                .flatMap(found -> db.selectFrom(EXPORT)
                        .where(EXPORT.ID.eq(found), failed(actor))
                        .forUpdate()
                        .fetchOptional())
                .orElseThrow(AccessPolicy::notFound);
        ExportTransitions.apply(row, ExportState.WAITING);
        row.setAttempts(0);
        row.setFinishedAt(null);
        row.setReason(null);
        row.update();
    }

    private Condition failed(Actor actor) {
        return EXPORT.AUTHORITY_ID
                .eq(actor.authorityId())
                .and(EXPORT.STATE.eq(ExportState.FAILED.key()))
                .and(EXPORT.FINISHED_AT.gt(clock.instant().minus(settings.kept())));
    }
}
