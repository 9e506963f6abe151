package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.ROUTE_MOVE_ROW;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.platform.StuckWork;

/** Dossiers that could not be moved to a newer route (Vietnamese: hồ sơ không chuyển được quy trình). */
@Component
class StuckRouteMoves implements StuckWork {

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
        return db.fetchCount(
                ROUTE_MOVE_ROW, ROUTE_MOVE_ROW.AUTHORITY_ID.eq(actor.authorityId()), ROUTE_MOVE_ROW.STATE.eq("failed"));
    }

    @Override
    public String path() {
        return "/desk/route-moves";
    }
}
