package vn.thongsuot.payments;

import static vn.thongsuot.db.payments.Tables.DRAWER;
import static vn.thongsuot.db.payments.Tables.PAYABLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.spi.Doubt;
import vn.thongsuot.organisation.spi.Transfer;
import vn.thongsuot.organisation.spi.UnitMove;
import vn.thongsuot.payments.vietqr.CollectionAccount;
import vn.thongsuot.payments.vietqr.CollectionAccounts;

/**
 * Money keeps the unit that it was owed to (Vietnamese: khoản phải thu của đơn vị cũ): whoever carries on sees what is due, cash
 * days, refunds and statements, and collects in its own series into its own account. Accounts do not go over by themselves.
 */
@Component
class PaymentMove implements UnitMove {

    private final DSLContext db;
    private final CollectionAccounts accounts;
    private final UnitDirectory units;

    PaymentMove(DSLContext db, CollectionAccounts accounts, UnitDirectory units) {
        this.db = db;
        this.accounts = accounts;
        this.units = units;
    }

    @Override
    public String kind() {
        return "payables";
    }

    @Override
    public boolean follows() {
        return true;
    }

    @Override
    public Map<UUID, Integer> count(Transfer transfer) {
        return db.select(PAYABLE.UNIT_ID, DSL.count())
                .from(PAYABLE)
                .where(PAYABLE.UNIT_ID.in(transfer.leaving()), PAYABLE.STATE.eq(PayableState.OPEN.key()))
                .groupBy(PAYABLE.UNIT_ID)
                .fetchMap(PAYABLE.UNIT_ID, DSL.count());
    }

    @Override
    public List<Doubt> doubts(Transfer transfer) {
        List<Doubt> doubts = new ArrayList<>();
        openDrawers(transfer)
                .forEach((unit, drawers) ->
                        doubts.add(new Doubt("open-drawers", name(unit, transfer), drawers.toString())));
        accounts.list(transfer.ended()).stream()
                .map(CollectionAccount::unitId)
                .filter(unit -> accounts.list(List.of(transfer.heir(unit))).isEmpty())
                .forEach(unit -> doubts.add(accounts.findAbove(unit, transfer.leaving())
                        .map(above -> new Doubt(
                                "account-falls", name(unit, transfer), name(above.unitId(), transfer), above.holder()))
                        .orElseGet(() -> new Doubt("account-lacks", name(unit, transfer)))));
        return doubts;
    }

    @Override
    public Map<UUID, Integer> apply(Transfer transfer) {
        return count(transfer);
    }

    /** Cash days that nobody has taken over yet. */
    private Map<UUID, Integer> openDrawers(Transfer transfer) {
        return db.select(DRAWER.UNIT_ID, DSL.count())
                .from(DRAWER)
                .where(DRAWER.UNIT_ID.in(transfer.ended()), DRAWER.STATE.in("open", "closed"))
                .groupBy(DRAWER.UNIT_ID)
                .orderBy(DRAWER.UNIT_ID)
                .fetchMap(DRAWER.UNIT_ID, DSL.count());
    }

    private String name(UUID unitId, Transfer transfer) {
        return units.findLast(unitId, transfer.on().minusDays(1))
                .map(unit -> unit.name().vi())
                .orElse("–");
    }
}
