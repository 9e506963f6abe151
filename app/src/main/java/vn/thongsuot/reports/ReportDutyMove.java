package vn.thongsuot.reports;

import static vn.thongsuot.db.reports.Tables.DUTY;

import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.thongsuot.organisation.spi.Transfer;
import vn.thongsuot.organisation.spi.UnitMove;

/**
 * Reports that are owed keep the unit that owed them; whoever carries on for it has them in the list of work, is reminded and writes
 * them (Vietnamese: nghĩa vụ báo cáo của đơn vị cũ).
 */
@Component
class ReportDutyMove implements UnitMove {

    private final DSLContext db;

    ReportDutyMove(DSLContext db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return "report-duties";
    }

    @Override
    public boolean follows() {
        return true;
    }

    @Override
    public Map<UUID, Integer> count(Transfer transfer) {
        return db.select(DUTY.UNIT_ID, DSL.count())
                .from(DUTY)
                .where(DUTY.UNIT_ID.in(transfer.leaving()), DUTY.SUBMITTED_ON.isNull())
                .groupBy(DUTY.UNIT_ID)
                .fetchMap(DUTY.UNIT_ID, DSL.count());
    }

    @Override
    public Map<UUID, Integer> apply(Transfer transfer) {
        return count(transfer);
    }
}
