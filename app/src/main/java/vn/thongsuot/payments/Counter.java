package vn.thongsuot.payments;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.db.payments.tables.records.PayableRecord;
import vn.thongsuot.db.payments.tables.records.ReceiptRecord;
import vn.thongsuot.payments.closing.Drawers;
import vn.thongsuot.shared.DomainException;

/** Takes money at the counter and cancels a receipt of the same day (Vietnamese: thu tại quầy, hủy biên lai). */
@Service
public class Counter {

    private static final int LONGEST_PROOF = 40;
    private static final int LONGEST_REASON = 500;

    private final Payables payables;
    private final PaymentStore store;
    private final Settling settling;
    private final Drawers drawers;
    private final AccessPolicy policy;
    private final Clock clock;

    Counter(
            Payables payables,
            PaymentStore store,
            Settling settling,
            Drawers drawers,
            AccessPolicy policy,
            Clock clock) {
        this.payables = payables;
        this.store = store;
        this.settling = settling;
        this.drawers = drawers;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Takes a sum, the whole of what is due or a part of it; several ways of paying one payable are several payments.
     *
     * @param version of the payable that was seen
     * @return the receipt
     * @throws DomainException ACC-001 for a stranger, ACC-002 without the right to collect, PAY-001 if somebody was faster,
     *     PAY-002 if nothing is due, PAY-003 for more than is due, PAY-005 for money that is not cash without its proof, PAY-006
     *     once the cashier's day is closed
     */
    @Transactional
    public Receipt collect(Actor actor, UUID payableId, int version, Collected money) {
        Payable payable = payables.get(actor, payableId);
        requireCollector(actor, payable.unitId());
        Collected checked = checked(money);
        UUID drawer = drawers.open(payable.authorityId(), payable.unitId(), actor.accountId());
        PayableRecord row = store.lock(payableId);
        requireVersion(row, version);
        return settling.settle(row, checked, new Settling.Source(actor.accountId(), drawer, null), true);
    }

    /**
     * Cancels a receipt while its cashier's day is open; its number stays in the series and the payable is open again.
     *
     * @throws DomainException as {@link #collect}, PAY-007 without a reason, PAY-008 for a receipt that is cancelled already or
     *     was not taken at a counter, PAY-004 if its money went back
     */
    @Transactional
    public void cancel(Actor actor, UUID payableId, int version, UUID receiptId, String reason) {
        Payable payable = payables.get(actor, payableId);
        requireCollector(actor, payable.unitId());
        String written = PaymentRefusals.requireWords(reason, LONGEST_REASON);
        UUID drawer = store.getPayment(store.getReceipt(payableId, receiptId).getPaymentId())
                .getDrawerId();
        if (drawer == null) {
            throw new DomainException("PAY-008", DomainException.Kind.CONFLICT, "receipt of no counter");
        }
        drawers.requireOpen(drawer);
        PayableRecord row = store.lock(payableId);
        requireVersion(row, version);
        ReceiptRecord receipt = store.getReceipt(payableId, receiptId);
        if (receipt.getCancelledAt() != null) {
            throw new DomainException("PAY-008", DomainException.Kind.CONFLICT, "receipt is cancelled");
        }
        receipt.setCancelledAt(now());
        receipt.setCancelledBy(actor.accountId());
        receipt.setCancelReason(written);
        receipt.update();
        settling.cancel(
                row,
                receipt.getPaymentId(),
                actor.accountId(),
                Map.of("receipt", receiptId, "number", Objects.requireNonNull(receipt.getNumber())));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private void requireCollector(Actor actor, UUID unitId) {
        if (!policy.mayIn(actor, Permission.PAYMENT_COLLECT, unitId)) {
            throw new DomainException("ACC-002", DomainException.Kind.FORBIDDEN, "account lacks PAYMENT_COLLECT");
        }
    }

    private static Collected checked(Collected money) {
        if (money.method() == PaymentMethod.CASH) {
            return new Collected(money.method(), PaymentPlatform.NONE, money.dong(), null);
        }
        String proof = money.proof() == null ? "" : money.proof().strip();
        if (proof.isEmpty() || proof.length() > LONGEST_PROOF) {
            throw new DomainException(
                    "PAY-005", DomainException.Kind.INVALID, "no proof of the payment", LONGEST_PROOF);
        }
        return new Collected(money.method(), money.platform(), money.dong(), proof);
    }

    private static void requireVersion(PayableRecord row, int seen) {
        if (row.getVersion() != seen) {
            throw PaymentRefusals.stale("payable");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
