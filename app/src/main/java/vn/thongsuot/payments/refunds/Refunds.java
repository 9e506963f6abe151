package vn.thongsuot.payments.refunds;

import static vn.thongsuot.db.payments.Tables.REFUND;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.db.payments.tables.records.RefundRecord;
import vn.thongsuot.payments.Payable;
import vn.thongsuot.payments.Payables;
import vn.thongsuot.payments.Payment;
import vn.thongsuot.payments.PaymentRefusals;
import vn.thongsuot.payments.PaymentState;
import vn.thongsuot.payments.Settling;
import vn.thongsuot.payments.closing.Drawers;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.shared.MessageRef;

/** Refunds (Vietnamese: hoàn trả phí, lệ phí): asked for at the counter, decided by another person, paid out. */
@Service
@Transactional
public class Refunds {

    private static final int LONGEST = 500;

    private final RefundStore store;
    private final Payables payables;
    private final Settling settling;
    private final Drawers drawers;
    private final AccessPolicy policy;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    Refunds(
            RefundStore store,
            Payables payables,
            Settling settling,
            Drawers drawers,
            AccessPolicy policy,
            AuditTrail audit,
            JsonMapper json,
            Clock clock) {
        this.store = store;
        this.payables = payables;
        this.settling = settling;
        this.drawers = drawers;
        this.policy = policy;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** How an approved refund is paid out. @param method cash or transfer @param proof of the bank; empty for cash */
    public record PayOut(String method, String proof) {}

    /**
     * Asks for a refund.
     *
     * @return its id
     * @throws DomainException ACC-001 for a stranger, ACC-002 without the right to collect, PAY-007 without a reason, PAY-030 for
     *     a payment that is not settled, PAY-031 for more than is left of it
     */
    public UUID request(Actor actor, UUID payableId, UUID paymentId, long dong, String reason) {
        Payable payable = payables.get(actor, payableId);
        requirePermission(actor, Permission.PAYMENT_COLLECT, payable.unitId());
        String written = PaymentRefusals.requireWords(reason, LONGEST);
        payables.hold(payable.authorityId(), payable.ownerKind(), payable.ownerId());
        Payment payment = settled(payableId, paymentId);
        long left = payment.amount() - store.claimed(paymentId);
        if (dong <= 0 || dong > left) {
            throw new DomainException(
                    "PAY-031", DomainException.Kind.INVALID, "refund of %d, left: %d".formatted(dong, left), left);
        }
        RefundRecord row = store.create();
        row.setId(Ids.next(clock));
        row.setAuthorityId(payable.authorityId());
        row.setUnitId(payable.unitId());
        row.setPayableId(payableId);
        row.setPaymentId(paymentId);
        row.setNumber(store.nextNumber(payableId));
        row.setAmount(dong);
        row.setReason(written);
        row.setState(RefundState.REQUESTED.key());
        row.setRequestedAt(now());
        row.setRequestedBy(actor.accountId());
        row.setVersion(0);
        row.insert();
        note(actor, row, "refund.requested", Map.of("payment", paymentId, "amount", dong));
        return row.getId();
    }

    /** Approves, refuses or withdraws. @throws DomainException as {@link #pay} and PAY-007 for a refusal without a reason */
    public void decide(Actor actor, UUID id, int version, RefundAction action, String words) {
        if (action == RefundAction.PAY) {
            throw new IllegalArgumentException("pay() pays out");
        }
        String written = action == RefundAction.REFUSE ? PaymentRefusals.requireWords(words, LONGEST) : words.strip();
        RefundRecord row = store.lock(id);
        RefundTransitions.Edge edge = edge(actor, row, version, action);
        if (action != RefundAction.WITHDRAW) {
            row.setDecidedAt(now());
            row.setDecidedBy(actor.accountId());
        }
        row.setDecisionNote(written.isEmpty() ? row.getDecisionNote() : written);
        save(actor, row, edge, Map.of("amount", row.getAmount()));
    }

    /**
     * Pays an approved refund out.
     *
     * @throws DomainException ACC-001 for a stranger, ACC-002 without the right, PAY-001 if somebody was faster, PAY-032 from
     *     another state, PAY-033 by the one who asked, PAY-005 for a transfer without its proof, PAY-006 for cash once the
     *     cashier's day is closed
     */
    public void pay(Actor actor, UUID id, int version, PayOut out) {
        Refund seen = get(actor, id);
        boolean cash = out.method().equals("cash");
        if (!cash
                && (!out.method().equals("transfer")
                        || out.proof().isBlank()
                        || out.proof().length() > 40)) {
            throw new DomainException("PAY-005", DomainException.Kind.INVALID, "no proof of the transfer", 40);
        }
        UUID drawer = cash ? drawers.open(seen.authorityId(), seen.unitId(), actor.accountId()) : null;
        Payable payable = payables.get(actor, seen.payableId());
        payables.hold(payable.authorityId(), payable.ownerKind(), payable.ownerId());
        RefundRecord row = store.lock(id);
        RefundTransitions.Edge edge = edge(actor, row, version, RefundAction.PAY);
        Payment payment = settled(seen.payableId(), seen.paymentId());
        boolean all = store.paidOut(seen.paymentId()) + seen.amount() == payment.amount();
        row.setMethod(out.method());
        row.setProof(cash ? null : out.proof().strip());
        row.setPaidAt(now());
        row.setPaidBy(actor.accountId());
        row.setDrawerId(drawer);
        save(actor, row, edge, Map.of("amount", row.getAmount(), "method", out.method()));
        settling.giveBack(seen.payableId(), seen.paymentId(), seen.amount(), all, actor.accountId(), id);
    }

    /** @throws DomainException ACC-001 (not found) for a stranger */
    @Transactional(readOnly = true)
    public Refund get(Actor actor, UUID id) {
        return store.list(REFUND.ID.eq(id).and(REFUND.AUTHORITY_ID.eq(actor.authorityId()))).stream()
                .filter(refund -> policy.mayIn(actor, Permission.PAYMENT_READ, refund.unitId()))
                .findFirst()
                .orElseThrow(AccessPolicy::notFound);
    }

    @Transactional(readOnly = true)
    public List<Refund> listOf(UUID payableId) {
        return store.list(REFUND.PAYABLE_ID.eq(payableId));
    }

    /** Of these units, newest first; the caller asks the rights. */
    @Transactional(readOnly = true)
    public List<Refund> list(Collection<UUID> unitIds) {
        return store.list(REFUND.UNIT_ID.in(unitIds));
    }

    /** Of these units, in a state. */
    @Transactional(readOnly = true)
    public List<Refund> list(Collection<UUID> unitIds, RefundState state) {
        return store.list(REFUND.UNIT_ID.in(unitIds).and(REFUND.STATE.eq(state.key())));
    }

    /** What the actor may do with it now. */
    @Transactional(readOnly = true)
    public Set<RefundAction> allowed(Actor actor, Refund refund) {
        EnumSet<RefundAction> actions = EnumSet.noneOf(RefundAction.class);
        RefundTransitions.list().stream()
                .filter(edge -> edge.from() == refund.state())
                .filter(edge -> policy.mayIn(actor, edge.permission(), refund.unitId()))
                .filter(edge -> edge.who() == RefundTransitions.Who.ANYBODY
                        || !refund.requestedBy().equals(actor.accountId()))
                .forEach(edge -> actions.add(edge.action()));
        return actions;
    }

    private RefundTransitions.Edge edge(Actor actor, RefundRecord row, int version, RefundAction action) {
        get(actor, row.getId());
        if (row.getVersion() != version) {
            throw PaymentRefusals.stale("refund");
        }
        RefundState state = RefundState.of(row.getState());
        RefundTransitions.Edge edge = RefundTransitions.find(state, action)
                .orElseThrow(() -> new DomainException(
                        "PAY-032",
                        DomainException.Kind.CONFLICT,
                        "refund is %s, cannot %s".formatted(state, action),
                        new MessageRef("refund.action." + action.key()),
                        new MessageRef("refund.state." + state.key())));
        requirePermission(actor, edge.permission(), row.getUnitId());
        if (edge.who() == RefundTransitions.Who.ANOTHER && row.getRequestedBy().equals(actor.accountId())) {
            throw new DomainException("PAY-033", DomainException.Kind.FORBIDDEN, "who asked cannot decide");
        }
        return edge;
    }

    private Payment settled(UUID payableId, UUID paymentId) {
        return payables.payments(payableId).stream()
                .filter(payment -> payment.id().equals(paymentId) && payment.state() == PaymentState.SETTLED)
                .findFirst()
                .orElseThrow(
                        () -> new DomainException("PAY-030", DomainException.Kind.CONFLICT, "payment is not settled"));
    }

    private void requirePermission(Actor actor, Permission permission, UUID unitId) {
        if (!policy.mayIn(actor, permission, unitId)) {
            throw new DomainException("ACC-002", DomainException.Kind.FORBIDDEN, "account lacks " + permission);
        }
    }

    private void save(Actor actor, RefundRecord row, RefundTransitions.Edge edge, Map<String, ?> data) {
        row.setState(edge.to().key());
        row.setVersion(row.getVersion() + 1);
        row.update();
        note(actor, row, edge.event(), data);
    }

    private void note(Actor actor, RefundRecord row, String action, Map<String, ?> data) {
        audit.append(
                new StreamId("refund", row.getId()),
                new Draft(
                        clock.instant(),
                        actor.accountId(),
                        row.getUnitId(),
                        action,
                        json.writeValueAsString(data),
                        null));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
