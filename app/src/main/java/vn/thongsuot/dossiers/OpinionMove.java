package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.OPINION;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.thongsuot.organisation.spi.Transfer;
import vn.thongsuot.organisation.spi.UnitMove;

/**
 * Opinions that a unit still owes go to the one that carries on (Vietnamese: chuyển giao việc lấy ý kiến); their due instants stay.
 */
@Component
class OpinionMove implements UnitMove {

    private final DSLContext db;

    OpinionMove(DSLContext db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return "opinions";
    }

    @Override
    public Map<UUID, Integer> count(Transfer transfer) {
        return db.selectFrom(OPINION).where(owedBy(transfer)).fetchGroups(OPINION.UNIT_ID).entrySet().stream()
                .collect(
                        HashMap::new,
                        (all, one) -> all.put(one.getKey(), one.getValue().size()),
                        HashMap::putAll);
    }

    @Override
    public Map<UUID, Integer> apply(Transfer transfer) {
        Map<UUID, Integer> moved = new HashMap<>();
        transfer.leaving().forEach(unit -> {
            UUID heir = transfer.heir(unit);
            int count = heir.equals(unit)
                    ? 0
                    : db.update(OPINION)
                            .set(OPINION.UNIT_ID, heir)
                            .set(OPINION.VERSION, OPINION.VERSION.plus(1))
                            .where(OPINION.AUTHORITY_ID.eq(transfer.authorityId()), OPINION.UNIT_ID.eq(unit), isOwed())
                            .execute();
            if (count > 0) {
                moved.put(unit, count);
            }
        });
        return moved;
    }

    private static Condition owedBy(Transfer transfer) {
        return OPINION.AUTHORITY_ID
                .eq(transfer.authorityId())
                .and(OPINION.UNIT_ID.in(List.copyOf(transfer.leaving())))
                .and(isOwed());
    }

    private static Condition isOwed() {
        return OPINION.STATE.in("open", "passed-over");
    }
}
