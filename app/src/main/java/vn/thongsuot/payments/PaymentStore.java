package vn.thongsuot.payments;

import static vn.thongsuot.db.payments.Tables.PAYABLE;
import static vn.thongsuot.db.payments.Tables.PAYABLE_ITEM;
import static vn.thongsuot.db.payments.Tables.PAYMENT;
import static vn.thongsuot.db.payments.Tables.RECEIPT;
import static vn.thongsuot.db.payments.Tables.RECEIPT_COUNTER;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.db.payments.tables.records.PayableItemRecord;
import vn.thongsuot.db.payments.tables.records.PayableRecord;
import vn.thongsuot.db.payments.tables.records.PaymentRecord;
import vn.thongsuot.db.payments.tables.records.ReceiptRecord;
import vn.thongsuot.platform.LocalizedJson;

/** Rows of payables, payments and receipts; whoever changes a payable takes its lock first. */
@Repository
class PaymentStore {

    private final DSLContext db;

    PaymentStore(DSLContext db) {
        this.db = db;
    }

    /** The payable, locked until the transaction ends. @throws vn.thongsuot.shared.DomainException ACC-001 for none */
    PayableRecord lock(UUID payableId) {
        PayableRecord row = db.selectFrom(PAYABLE)
                .where(PAYABLE.ID.eq(payableId))
                .forUpdate()
                .fetchOne();
        if (row == null) {
            throw AccessPolicy.notFound();
        }
        return row;
    }

    String nextReference() {
        Long number =
                db.fetchSingle("select nextval('payments.reference_number')").get(0, Long.class);
        return References.of(number);
    }

    List<Payable> list(Condition which, int most) {
        return db.selectFrom(PAYABLE)
                .where(which)
                .orderBy(PAYABLE.CREATED_AT.desc(), PAYABLE.ID)
                .limit(most)
                .fetch(PaymentStore::payable);
    }

    Optional<Payable> find(Condition which) {
        return list(which, 1).stream().findFirst();
    }

    PayableRecord newPayable() {
        return db.newRecord(PAYABLE);
    }

    PaymentRecord newPayment() {
        return db.newRecord(PAYMENT);
    }

    void insertItems(UUID payableId, int revision, List<PayableItem> items) {
        int n = 1;
        for (PayableItem item : items) {
            db.insertInto(PAYABLE_ITEM)
                    .set(PAYABLE_ITEM.PAYABLE_ID, payableId)
                    .set(PAYABLE_ITEM.REVISION, revision)
                    .set(PAYABLE_ITEM.LINE_ID, item.lineId())
                    .set(PAYABLE_ITEM.LEGAL_BASIS, item.legalBasis())
                    .set(PAYABLE_ITEM.REDUCTION, item.reduction())
                    .set(PAYABLE_ITEM.EXEMPTION_ID, item.exemptionId())
                    .set(PAYABLE_ITEM.EXEMPTION, item.exemption())
                    .set(PAYABLE_ITEM.BUDGET_PAYS, item.budgetPays())
                    .set(PAYABLE_ITEM.N, n++)
                    .set(PAYABLE_ITEM.NAME, LocalizedJson.of(item.name()))
                    .set(PAYABLE_ITEM.KIND, item.kind())
                    .set(PAYABLE_ITEM.PAGES, item.pages())
                    .set(PAYABLE_ITEM.COPIES, item.copies())
                    .set(PAYABLE_ITEM.AMOUNT, item.amount())
                    .execute();
        }
    }

    /** Of one count of what is due. */
    List<PayableItem> items(UUID payableId, int revision) {
        return db.selectFrom(PAYABLE_ITEM)
                .where(PAYABLE_ITEM.PAYABLE_ID.eq(payableId), PAYABLE_ITEM.REVISION.eq(revision))
                .orderBy(PAYABLE_ITEM.N)
                .fetch(PaymentStore::item);
    }

    /** What resolutions took off payables that still count, by resolution and charge. */
    List<Exempted> exempted(Condition which) {
        Field<Integer> cases = DSL.countDistinct(PAYABLE.ID);
        Field<BigDecimal> sum = DSL.sum(PAYABLE_ITEM.REDUCTION);
        return db.select(
                        PAYABLE_ITEM.EXEMPTION,
                        PAYABLE_ITEM.NAME,
                        PAYABLE_ITEM.KIND,
                        PAYABLE_ITEM.BUDGET_PAYS,
                        cases,
                        sum)
                .from(PAYABLE)
                .join(PAYABLE_ITEM)
                .on(PAYABLE_ITEM.PAYABLE_ID.eq(PAYABLE.ID), PAYABLE_ITEM.REVISION.eq(PAYABLE.REVISION))
                .where(PAYABLE.STATE.ne(PayableState.CANCELLED.key()), PAYABLE_ITEM.EXEMPTION.isNotNull())
                .and(which)
                .groupBy(PAYABLE_ITEM.EXEMPTION, PAYABLE_ITEM.NAME, PAYABLE_ITEM.KIND, PAYABLE_ITEM.BUDGET_PAYS)
                .orderBy(PAYABLE_ITEM.EXEMPTION, PAYABLE_ITEM.KIND, PAYABLE_ITEM.NAME)
                .fetch(row -> new Exempted(
                        row.value1(),
                        LocalizedJson.read(row.value2()),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6().longValueExact()));
    }

    PaymentRecord getPayment(UUID id) {
        return db.selectFrom(PAYMENT).where(PAYMENT.ID.eq(id)).fetchOptional().orElseThrow(AccessPolicy::notFound);
    }

    /** Oldest first. */
    List<Payment> payments(Condition which) {
        return db.selectFrom(PAYMENT)
                .where(which)
                .orderBy(PAYMENT.ORDERED_AT, PAYMENT.ID)
                .fetch(PaymentStore::payment);
    }

    /** In the order of their numbers. */
    List<Receipt> receipts(Condition which) {
        return db.selectFrom(RECEIPT)
                .where(which)
                .orderBy(RECEIPT.YEAR, RECEIPT.NUMBER)
                .fetch(PaymentStore::receipt);
    }

    ReceiptRecord getReceipt(UUID payableId, UUID id) {
        return db.selectFrom(RECEIPT)
                .where(RECEIPT.ID.eq(id), RECEIPT.PAYABLE_ID.eq(payableId))
                .fetchOptional()
                .orElseThrow(AccessPolicy::notFound);
    }

    ReceiptRecord newReceipt() {
        return db.newRecord(RECEIPT);
    }

    /** The next number of a series; its row is locked until the transaction ends, so none is lost and none given twice. */
    int nextNumber(UUID unitId, int year) {
        return db.insertInto(RECEIPT_COUNTER)
                .set(RECEIPT_COUNTER.UNIT_ID, unitId)
                .set(RECEIPT_COUNTER.YEAR, year)
                .set(RECEIPT_COUNTER.LAST_NUMBER, 1)
                .onConflict(RECEIPT_COUNTER.UNIT_ID, RECEIPT_COUNTER.YEAR)
                .doUpdate()
                .set(RECEIPT_COUNTER.LAST_NUMBER, RECEIPT_COUNTER.LAST_NUMBER.plus(1))
                .returningResult(RECEIPT_COUNTER.LAST_NUMBER)
                .fetchSingle()
                .value1();
    }

    static Payable payable(PayableRecord row) {
        return new Payable(
                row.getId(),
                row.getAuthorityId(),
                row.getUnitId(),
                row.getOwnerKind(),
                row.getOwnerId(),
                row.getLabel(),
                row.getProcedureCode(),
                row.getReference(),
                row.getGross(),
                row.getReduction(),
                row.getAmount(),
                row.getPaid(),
                PayableState.of(row.getState()),
                row.getExemption(),
                row.getExemptionReason(),
                row.getPaymentEnabled(),
                row.getCreatedAt(),
                row.getRevision(),
                row.getVersion());
    }

    static Payment payment(PaymentRecord row) {
        return new Payment(
                row.getId(),
                row.getPayableId(),
                row.getUnitId(),
                PaymentMethod.of(row.getMethod()),
                PaymentPlatform.of(row.getPlatform()),
                row.getAmount(),
                PaymentState.of(row.getState()),
                row.getGateway(),
                row.getProof(),
                row.getDrawerId(),
                row.getOrderedAt(),
                row.getOrderedBy(),
                row.getSettledAt(),
                row.getSettledOn());
    }

    static Receipt receipt(ReceiptRecord row) {
        return new Receipt(
                row.getId(),
                row.getUnitId(),
                row.getYear(),
                row.getNumber(),
                row.getPaymentId(),
                row.getPayableId(),
                row.getRevision(),
                row.getAmount(),
                row.getIssuedAt(),
                row.getIssuedBy(),
                row.getCancelledAt(),
                row.getCancelledBy(),
                row.getCancelReason());
    }

    private static PayableItem item(PayableItemRecord row) {
        return new PayableItem(
                row.getLineId(),
                LocalizedJson.read(row.getName()),
                row.getKind(),
                row.getLegalBasis(),
                row.getPages(),
                row.getCopies(),
                row.getAmount(),
                row.getReduction(),
                row.getExemptionId(),
                row.getExemption(),
                row.getBudgetPays());
    }
}
