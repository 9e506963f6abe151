package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.DOSSIER;
import static vn.thongsuot.db.dossiers.Tables.ROUTE_MOVE;
import static vn.thongsuot.db.dossiers.Tables.ROUTE_MOVE_ROW;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.platform.RetriedWork;
import vn.thongsuot.platform.StuckPiece;
import vn.thongsuot.platform.Typed;

/** Dossiers that could not be moved to a newer route (Vietnamese: hồ sơ không chuyển được quy trình); the move takes them up again. */
@Component
class StuckRouteMoves implements RetriedWork {

    private static final int MOST = 200;

    private final DSLContext db;

    StuckRouteMoves(DSLContext db) {
        this.db = db;
    }

    @Override
    public String key() {
        return "route-moves";
    }

    @Override
    public int count(Actor actor) {
        return db.fetchCount(ROUTE_MOVE_ROW, failed(actor));
    }

    @Override
    public List<StuckPiece> list(Actor actor) {
        return db.select(
                        ROUTE_MOVE_ROW.MOVE_ID,
                        ROUTE_MOVE_ROW.DOSSIER_ID,
                        DOSSIER.CODE,
                        ROUTE_MOVE_ROW.ERROR_CODE,
                        ROUTE_MOVE_ROW.DONE_AT)
                .from(ROUTE_MOVE_ROW)
                .join(DOSSIER)
                .on(DOSSIER.AUTHORITY_ID.eq(ROUTE_MOVE_ROW.AUTHORITY_ID), DOSSIER.ID.eq(ROUTE_MOVE_ROW.DOSSIER_ID))
                .where(failed(actor))
                .orderBy(ROUTE_MOVE_ROW.DONE_AT, ROUTE_MOVE_ROW.DOSSIER_ID)
                .limit(MOST)
                .fetch(row -> new StuckPiece(
                        row.value1() + " " + row.value2(), row.value3(), null, row.value4(), row.value5(), 1));
    }

    @Override
    @Transactional
    public void retry(Actor actor, String id) {
        String[] parts = id.split(" ", 2);
        Optional<UUID> move = Typed.id(parts[0]);
        Optional<UUID> dossier = Typed.id(parts.length < 2 ? "" : parts[1]);
        int again = move.isEmpty() || dossier.isEmpty()
                ? 0
                : db.update(ROUTE_MOVE_ROW)
                        .set(ROUTE_MOVE_ROW.STATE, "planned")
                        .setNull(ROUTE_MOVE_ROW.ERROR_CODE)
                        .setNull(ROUTE_MOVE_ROW.DONE_AT)
                        .where(failed(actor))
                        .and(ROUTE_MOVE_ROW.MOVE_ID.eq(move.get()))
                        .and(ROUTE_MOVE_ROW.DOSSIER_ID.eq(dossier.get()))
                        .execute();
        if (again == 0) {
            throw AccessPolicy.notFound();
        }
        db.update(ROUTE_MOVE)
                .set(ROUTE_MOVE.STATE, "running")
                .set(ROUTE_MOVE.VERSION, ROUTE_MOVE.VERSION.plus(1))
                .where(ROUTE_MOVE.AUTHORITY_ID.eq(actor.authorityId()), ROUTE_MOVE.ID.eq(move.orElseThrow()))
                .execute();
    }

    private static Condition failed(Actor actor) {
        return ROUTE_MOVE_ROW.AUTHORITY_ID.eq(actor.authorityId()).and(ROUTE_MOVE_ROW.STATE.eq("failed"));
    }
}
