package vn.thongsuot.identity;

import static vn.thongsuot.db.identity.Tables.ASSIGNMENT;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.thongsuot.db.identity.tables.records.AssignmentRecord;
import vn.thongsuot.organisation.spi.Transfer;
import vn.thongsuot.organisation.spi.UnitMove;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.shared.Ids;

/**
 * Officials go with their unit (Vietnamese: chuyển cán bộ, công chức): the assignment ends on the day before, one with the same
 * role and position begins in the unit that carries on. Where nobody carries on, the assignment ends.
 */
@Component
class StaffMove implements UnitMove {

    private final DSLContext db;
    private final Clock clock;

    StaffMove(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "staff";
    }

    @Override
    public Map<UUID, Integer> count(Transfer transfer) {
        Map<UUID, Integer> counts = new HashMap<>();
        list(transfer).forEach(row -> counts.merge(row.getUnitId(), 1, Integer::sum));
        return counts;
    }

    @Override
    public Map<UUID, Integer> apply(Transfer transfer) {
        Map<UUID, Integer> moved = new HashMap<>();
        for (AssignmentRecord row : list(transfer)) {
            end(row, transfer);
            UUID heir = transfer.heir(row.getUnitId());
            if (!heir.equals(row.getUnitId()) && !has(row, heir, transfer)) {
                begin(row, heir, transfer);
            }
            moved.merge(row.getUnitId(), 1, Integer::sum);
        }
        return moved;
    }

    private List<AssignmentRecord> list(Transfer transfer) {
        return db.selectFrom(ASSIGNMENT)
                .where(ASSIGNMENT.UNIT_ID.in(transfer.ended()), DSL.condition("upper_inf({0})", ASSIGNMENT.VALID))
                .and(DSL.condition("lower({0}) < {1}::date", ASSIGNMENT.VALID, DSL.val(transfer.on())))
                .orderBy(ASSIGNMENT.ID)
                .fetch();
    }

    private void end(AssignmentRecord row, Transfer transfer) {
        db.execute(
                "update identity.assignment set valid = daterange(lower(valid), {0}::date) where id = {1}",
                DSL.val(transfer.on()), DSL.val(row.getId()));
    }

    private boolean has(AssignmentRecord row, UUID unitId, Transfer transfer) {
        return db.fetchExists(
                ASSIGNMENT,
                ASSIGNMENT
                        .ACCOUNT_ID
                        .eq(row.getAccountId())
                        .and(ASSIGNMENT.UNIT_ID.eq(unitId))
                        .and(ASSIGNMENT.ROLE.eq(row.getRole()))
                        .and(DSL.condition(
                                "{0} && daterange({1}::date, null)", ASSIGNMENT.VALID, DSL.val(transfer.on()))));
    }

    private void begin(AssignmentRecord row, UUID unitId, Transfer transfer) {
        db.insertInto(ASSIGNMENT)
                .set(ASSIGNMENT.ID, Ids.next(clock))
                .set(ASSIGNMENT.ACCOUNT_ID, row.getAccountId())
                .set(ASSIGNMENT.UNIT_ID, unitId)
                .set(ASSIGNMENT.ROLE, row.getRole())
                .set(ASSIGNMENT.POSITION, row.getPosition())
                .set(ASSIGNMENT.VALID, DateRanges.from(transfer.on()))
                .execute();
    }
}
