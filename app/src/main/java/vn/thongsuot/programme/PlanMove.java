package vn.thongsuot.programme;

import static vn.thongsuot.db.programme.Tables.PLAN;

import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.thongsuot.organisation.spi.Transfer;
import vn.thongsuot.organisation.spi.UnitMove;

/**
 * Plans with their targets stay as they were issued; whoever carries on has the targets in force on its board, beside figures restated
 * to it ({@link Plans#listTargetsOfUnit}).
 */
@Component
class PlanMove implements UnitMove {

    private final DSLContext db;

    PlanMove(DSLContext db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return "plans";
    }

    @Override
    public boolean follows() {
        return true;
    }

    @Override
    public Map<UUID, Integer> count(Transfer transfer) {
        return db.select(PLAN.UNIT_ID, DSL.count())
                .from(PLAN)
                .where(PLAN.UNIT_ID.in(transfer.leaving()), PLAN.STATE.eq("issued"))
                .groupBy(PLAN.UNIT_ID)
                .fetchMap(PLAN.UNIT_ID, DSL.count());
    }

    @Override
    public Map<UUID, Integer> apply(Transfer transfer) {
        return count(transfer);
    }
}
