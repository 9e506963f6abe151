package vn.thongsuot.payments.closing;

import static vn.thongsuot.db.payments.Tables.DRAWER;
import static vn.thongsuot.db.payments.Tables.PAYMENT;
import static vn.thongsuot.db.payments.Tables.RECEIPT;
import static vn.thongsuot.db.payments.Tables.REFUND;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.db.payments.tables.records.DrawerRecord;
import vn.thongsuot.shared.Ids;

/** Rows of cash days and what they took. */
@Repository
class DrawerStore {

    private final DSLContext db;
    private final JsonMapper json;
    private final Clock clock;

    DrawerStore(DSLContext db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /** The cashier's row of a day, made where there is none, locked until the transaction ends. */
    DrawerRecord lock(UUID authorityId, UUID unitId, UUID cashierId, LocalDate day) {
        db.insertInto(DRAWER)
                .set(DRAWER.ID, Ids.next(clock))
                .set(DRAWER.AUTHORITY_ID, authorityId)
                .set(DRAWER.UNIT_ID, unitId)
                .set(DRAWER.CASHIER_ID, cashierId)
                .set(DRAWER.DAY, day)
                .set(DRAWER.STATE, DrawerState.OPEN.key())
                .onConflictDoNothing()
                .execute();
        return db.selectFrom(DRAWER)
                .where(DRAWER.UNIT_ID.eq(unitId), DRAWER.CASHIER_ID.eq(cashierId), DRAWER.DAY.eq(day))
                .forUpdate()
                .fetchSingle();
    }

    DrawerRecord lock(UUID id) {
        return db.selectFrom(DRAWER)
                .where(DRAWER.ID.eq(id))
                .forUpdate()
                .fetchOptional()
                .orElseThrow(AccessPolicy::notFound);
    }

    /** Newest first. */
    List<Drawer> list(Condition which, int most) {
        return db.selectFrom(DRAWER)
                .where(which)
                .orderBy(DRAWER.DAY.desc(), DRAWER.ID)
                .limit(most)
                .fetch(this::drawer);
    }

    /** What was taken so far. */
    Takings takings(UUID drawerId) {
        Map<String, Long> sums = new HashMap<>();
        db.select(PAYMENT.METHOD, DSL.sum(PAYMENT.AMOUNT))
                .from(PAYMENT)
                .where(PAYMENT.DRAWER_ID.eq(drawerId), PAYMENT.STATE.in("settled", "refunded"))
                .groupBy(PAYMENT.METHOD)
                .forEach(row -> sums.merge(row.value1(), row.value2().longValueExact(), Long::sum));
        CashRefunds refunds = refunds(drawerId);
        sums.merge("cash", -refunds.sum(), Long::sum);
        sums.values().removeIf(sum -> sum == 0);
        return new Takings(
                sums,
                count(drawerId, RECEIPT.CANCELLED_AT.isNull()),
                count(drawerId, RECEIPT.CANCELLED_AT.isNotNull()),
                refunds);
    }

    private CashRefunds refunds(UUID drawerId) {
        return db.select(DSL.count(), DSL.coalesce(DSL.sum(REFUND.AMOUNT), BigDecimal.ZERO))
                .from(REFUND)
                .where(REFUND.DRAWER_ID.eq(drawerId), REFUND.STATE.eq("paid"), REFUND.METHOD.eq("cash"))
                .fetchSingle(row -> new CashRefunds(row.value1(), row.value2().longValueExact()));
    }

    /** As it was closed; the refunds of a closed day stay the same, so a day that does not name them finds them. */
    private Takings closed(UUID drawerId, JSONB expected) {
        Takings takings = json.readValue(expected.data(), Takings.class);
        return takings.refunds() == null ? takings.with(refunds(drawerId)) : takings;
    }

    private int count(UUID drawerId, Condition which) {
        return db.fetchCount(db.selectOne()
                .from(RECEIPT)
                .join(PAYMENT)
                .on(PAYMENT.ID.eq(RECEIPT.PAYMENT_ID))
                .where(PAYMENT.DRAWER_ID.eq(drawerId), which));
    }

    JSONB write(Object value) {
        return JSONB.jsonb(json.writeValueAsString(value));
    }

    private Drawer drawer(DrawerRecord row) {
        return new Drawer(
                row.getId(),
                row.getAuthorityId(),
                row.getUnitId(),
                row.getCashierId(),
                row.getDay(),
                DrawerState.of(row.getState()),
                row.getExpected() == null ? takings(row.getId()) : closed(row.getId(), row.getExpected()),
                row.getDenominations() == null
                        ? null
                        : CashCount.of(json.readValue(
                                row.getDenominations().data(), new TypeReference<Map<Integer, Integer>>() {})),
                row.getDifference(),
                row.getReason(),
                row.getClosedAt(),
                row.getReceivedBy(),
                row.getReceivedAt(),
                row.getVersion());
    }
}
