package vn.thongsuot.payments.refunds;

import static vn.thongsuot.db.payments.Tables.REFUND;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.db.payments.tables.records.RefundRecord;

/** Rows of refunds. */
@Repository
class RefundStore {

    private static final int MOST = 500;

    private final DSLContext db;

    RefundStore(DSLContext db) {
        this.db = db;
    }

    RefundRecord create() {
        return db.newRecord(REFUND);
    }

    RefundRecord lock(UUID id) {
        return db.selectFrom(REFUND)
                .where(REFUND.ID.eq(id))
                .forUpdate()
                .fetchOptional()
                .orElseThrow(AccessPolicy::notFound);
    }

    /** Newest first. */
    List<Refund> list(Condition which) {
        return db.selectFrom(REFUND)
                .where(which)
                .orderBy(REFUND.REQUESTED_AT.desc(), REFUND.ID)
                .limit(MOST)
                .fetch(RefundStore::refund);
    }

    /** What goes back or may go back of a payment already; refused and withdrawn ones do not count. */
    long claimed(UUID paymentId) {
        return db.select(DSL.coalesce(DSL.sum(REFUND.AMOUNT), java.math.BigDecimal.ZERO))
                .from(REFUND)
                .where(REFUND.PAYMENT_ID.eq(paymentId), REFUND.STATE.in("requested", "approved", "paid"))
                .fetchSingle()
                .value1()
                .longValueExact();
    }

    long paidOut(UUID paymentId) {
        return db.select(DSL.coalesce(DSL.sum(REFUND.AMOUNT), java.math.BigDecimal.ZERO))
                .from(REFUND)
                .where(REFUND.PAYMENT_ID.eq(paymentId), REFUND.STATE.eq("paid"))
                .fetchSingle()
                .value1()
                .longValueExact();
    }

    int nextNumber(UUID payableId) {
        return 1 + db.fetchCount(REFUND, REFUND.PAYABLE_ID.eq(payableId));
    }

    static Refund refund(RefundRecord row) {
        return new Refund(
                row.getId(),
                row.getAuthorityId(),
                row.getUnitId(),
                row.getPayableId(),
                row.getPaymentId(),
                row.getNumber(),
                row.getAmount(),
                row.getReason(),
                RefundState.of(row.getState()),
                row.getRequestedAt(),
                row.getRequestedBy(),
                row.getDecidedAt(),
                row.getDecidedBy(),
                row.getDecisionNote(),
                row.getMethod(),
                row.getProof(),
                row.getPaidAt(),
                row.getPaidBy(),
                row.getVersion());
    }
}
