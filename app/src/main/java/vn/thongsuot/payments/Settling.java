package vn.thongsuot.payments;

import static vn.thongsuot.db.payments.Tables.PAYMENT;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.db.payments.tables.records.PayableRecord;
import vn.thongsuot.db.payments.tables.records.PaymentRecord;
import vn.thongsuot.db.payments.tables.records.ReceiptRecord;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.shared.MessageRef;

/**
 * The one way in which money comes to a payable or leaves it (Vietnamese: ghi nhận thu, hoàn): payment, receipt, balance, event, fact and
 * the word to the case's module, all in the caller's transaction under the payable's lock.
 */
@Component
public class Settling {

    private final PaymentStore store;
    private final PaymentJournal journal;
    private final UnitDirectory units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Settling(
            PaymentStore store,
            PaymentJournal journal,
            UnitDirectory units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.journal = journal;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Who stands behind a settlement.
     *
     * @param accountId cashier; null for the payer, the gateway and the bank
     * @param drawerId the cashier's day; null without one
     * @param gateway that carried it, or the kind of record that tells of it; null at the counter
     */
    public record Source(
            @Nullable UUID accountId,
            @Nullable UUID drawerId,
            @Nullable String gateway) {}

    /**
     * Takes money for a payable.
     *
     * @return the receipt
     * @throws DomainException PAY-002 if nothing is due, PAY-003 for more than is due
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Receipt settle(UUID payableId, Collected money, Source source) {
        return settle(store.lock(payableId), money, source, true);
    }

    Receipt settle(PayableRecord payable, Collected money, Source source, boolean tell) {
        requireDue(payable, money.dong());
        PaymentRecord payment = newPayment(payable, money, source);
        payment.setState(PaymentState.SETTLED.key());
        payment.setSettledAt(payment.getOrderedAt());
        payment.setSettledOn(day(payment.getOrderedAt()));
        payment.insert();
        return booked(payable, payment, source.accountId(), "payment.settled", tell);
    }

    /** Orders money at a gateway; nothing is paid yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Payment order(UUID payableId, Collected money, Source source) {
        PayableRecord payable = store.lock(payableId);
        requireDue(payable, money.dong());
        PaymentRecord payment = newPayment(payable, money, source);
        payment.setState(PaymentState.OPEN.key());
        payment.insert();
        UUID event = journal.note(payable, source.accountId(), "payment.ordered", data(payment));
        journal.record(payable, payment, event);
        return PaymentStore.payment(payment);
    }

    /**
     * What a gateway says of an order, however often it says it.
     *
     * <p>Money that is not due any more, because it was paid at the counter in the meantime, settles nothing: the order keeps the
     * gateway's number, and a person sends it back over the gateway.
     *
     * @param proof number under which the gateway keeps it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void answer(UUID paymentId, boolean paid, String proof) {
        PayableRecord payable = store.lock(store.getPayment(paymentId).getPayableId());
        PaymentRecord payment = store.getPayment(paymentId);
        PaymentState state = PaymentState.of(payment.getState());
        boolean known = state == (paid ? PaymentState.SETTLED : PaymentState.FAILED)
                || state == PaymentState.REFUNDED
                || (!paid && state == PaymentState.SETTLED);
        if (known) {
            return;
        }
        if (!paid) {
            PaymentTransitions.Edge edge = move(payment, PaymentTransitions.Action.FAIL);
            payment.setProof(proof);
            payment.update();
            journal.record(payable, payment, journal.note(payable, null, edge.event(), data(payment)));
            return;
        }
        if (PaymentStore.payable(payable).remaining() < payment.getAmount()) {
            keepLate(payable, payment, proof);
            return;
        }
        PaymentTransitions.Edge edge = move(payment, PaymentTransitions.Action.SETTLE);
        Instant at = now();
        payment.setProof(proof);
        payment.setSettledAt(at);
        payment.setSettledOn(day(at));
        payment.update();
        booked(payable, payment, null, edge.event(), true);
    }

    private void keepLate(PayableRecord payable, PaymentRecord payment, String proof) {
        if (payment.getProof() == null) {
            payment.setProof(proof);
            payment.update();
            journal.note(payable, null, "payment.came-late", data(payment));
        }
    }

    /** Takes a payment out again; the payable is open as before. */
    PayableRecord cancel(PayableRecord payable, UUID paymentId, UUID by, Map<String, ?> data) {
        PaymentRecord payment = store.getPayment(paymentId);
        PaymentTransitions.Edge edge = move(payment, PaymentTransitions.Action.CANCEL);
        payment.setSettledOn(null);
        payment.update();
        payable.setPaid(payable.getPaid() - payment.getAmount());
        payable.setState(PayableState.bySums(payable.getAmount(), payable.getPaid(), payable.getReduction())
                .key());
        save(payable);
        journal.record(payable, payment, journal.note(payable, by, edge.event(), data));
        tell(payable, by);
        return payable;
    }

    /**
     * Money went back. A payment of which all went back does not count any more; a payable of which all went back is closed.
     *
     * @param all whether nothing of the payment is left
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void giveBack(UUID payableId, UUID paymentId, long dong, boolean all, UUID by, UUID refundId) {
        PayableRecord payable = store.lock(payableId);
        PaymentRecord payment = store.getPayment(paymentId);
        payable.setPaid(payable.getPaid() - dong);
        if (payable.getPaid() == 0) {
            payable.setState(PayableState.REFUNDED.key());
        }
        String event = "payment.partly-refunded";
        if (all) {
            event = move(payment, PaymentTransitions.Action.REFUND).event();
            payment.update();
        }
        save(payable);
        Map<String, ?> data = Map.of("payment", paymentId, "refund", refundId, "amount", dong);
        journal.record(payable, payment, journal.note(payable, by, event, data));
        tell(payable, by);
    }

    private Receipt booked(
            PayableRecord payable, PaymentRecord payment, @Nullable UUID by, String event, boolean tell) {
        payable.setPaid(payable.getPaid() + payment.getAmount());
        if (payable.getPaid().equals(payable.getAmount())) {
            payable.setState(PayableState.PAID.key());
        }
        save(payable);
        journal.record(payable, payment, journal.note(payable, by, event, data(payment)));
        if (tell) {
            tell(payable, by);
        }
        return PaymentStore.receipt(issue(payable, payment, by));
    }

    /** The number is taken last of what others may wait for. */
    private ReceiptRecord issue(PayableRecord payable, PaymentRecord payment, @Nullable UUID by) {
        ReceiptRecord receipt = store.newReceipt();
        int year = day(payment.getSettledAt()).getYear();
        UUID unit = collector(payable);
        receipt.setId(Ids.next(clock));
        receipt.setAuthorityId(payable.getAuthorityId());
        receipt.setUnitId(unit);
        receipt.setYear(year);
        receipt.setPaymentId(payment.getId());
        receipt.setPayableId(payable.getId());
        receipt.setRevision(payable.getRevision());
        receipt.setAmount(payment.getAmount());
        receipt.setIssuedAt(payment.getSettledAt());
        receipt.setIssuedBy(by);
        receipt.setNumber(store.nextNumber(unit, year));
        receipt.insert();
        return receipt;
    }

    /** Tells the module of the case how the balance stands. */
    void tell(PayableRecord payable, @Nullable UUID by) {
        boolean paid = PayableState.of(payable.getState()) == PayableState.PAID;
        List<Payment> settled = store.payments(
                PAYMENT.PAYABLE_ID.eq(payable.getId()).and(PAYMENT.STATE.eq(PaymentState.SETTLED.key())));
        boolean online = paid && settled.stream().allMatch(one -> one.platform() != PaymentPlatform.NONE);
        events.publishEvent(new BalanceChanged(
                payable.getAuthorityId(),
                payable.getId(),
                payable.getOwnerKind(),
                payable.getOwnerId(),
                payable.getUnitId(),
                paid,
                online,
                by,
                now()));
    }

    /** The unit that owed it to be collected, or who carries on for it: receipts are of the series of a unit that is there. */
    private UUID collector(PayableRecord payable) {
        return units.heirOf(payable.getUnitId(), day(now()));
    }

    private PaymentRecord newPayment(PayableRecord payable, Collected money, Source source) {
        PaymentRecord payment = store.newPayment();
        payment.setId(Ids.next(clock));
        payment.setAuthorityId(payable.getAuthorityId());
        payment.setPayableId(payable.getId());
        payment.setUnitId(collector(payable));
        payment.setMethod(money.method().key());
        payment.setPlatform(money.platform().key());
        payment.setAmount(money.dong());
        payment.setGateway(source.gateway());
        payment.setProof(money.proof());
        payment.setDrawerId(source.drawerId());
        payment.setOrderedAt(now());
        payment.setOrderedBy(source.accountId());
        return payment;
    }

    private static PaymentTransitions.Edge move(PaymentRecord payment, PaymentTransitions.Action action) {
        PaymentState state = PaymentState.of(payment.getState());
        PaymentTransitions.Edge edge = PaymentTransitions.find(state, action)
                .orElseThrow(() -> new DomainException(
                        "PAY-004",
                        DomainException.Kind.CONFLICT,
                        "payment is %s, cannot %s".formatted(state, action),
                        new MessageRef("payment.state." + state.key())));
        payment.setState(edge.to().key());
        return edge;
    }

    private static void requireDue(PayableRecord row, long dong) {
        Payable payable = PaymentStore.payable(row);
        if (payable.state() != PayableState.OPEN) {
            throw PaymentRefusals.notOpen(payable);
        }
        if (dong <= 0 || dong > payable.remaining()) {
            throw PaymentRefusals.tooMuch(payable, dong);
        }
    }

    private static void save(PayableRecord payable) {
        payable.setVersion(payable.getVersion() + 1);
        payable.update();
    }

    private static Map<String, ?> data(PaymentRecord payment) {
        return Map.of("payment", payment.getId(), "method", payment.getMethod(), "amount", payment.getAmount());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
