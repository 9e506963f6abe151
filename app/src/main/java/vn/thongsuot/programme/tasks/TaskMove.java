package vn.thongsuot.programme.tasks;

import static vn.thongsuot.db.programme.Tables.TASK;

import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.thongsuot.organisation.spi.Transfer;
import vn.thongsuot.organisation.spi.UnitMove;

/** Tasks keep the unit they were given to; whoever carries on for it has them ({@link TaskUnits}). */
@Component
class TaskMove implements UnitMove {

    private final DSLContext db;

    TaskMove(DSLContext db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return "tasks";
    }

    @Override
    public boolean follows() {
        return true;
    }

    @Override
    public Map<UUID, Integer> count(Transfer transfer) {
        return db.select(TASK.LEAD_UNIT_ID, DSL.count())
                .from(TASK)
                .where(TASK.LEAD_UNIT_ID.in(transfer.leaving()))
                .and(TASK.STATUS.in("assigned", "accepted", "in-progress", "returned"))
                .groupBy(TASK.LEAD_UNIT_ID)
                .fetchMap(TASK.LEAD_UNIT_ID, DSL.count());
    }

    @Override
    public Map<UUID, Integer> apply(Transfer transfer) {
        return count(transfer);
    }
}
