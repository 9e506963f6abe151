package vn.thongsuot.payments;

import static vn.thongsuot.db.payments.Tables.PAYABLE;
import static vn.thongsuot.db.payments.Tables.PAYMENT;
import static vn.thongsuot.db.payments.Tables.RECEIPT;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.db.payments.tables.records.PayableRecord;
import vn.thongsuot.payments.closing.Drawers;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.shared.LegalBasis;

/** What cases owe (Vietnamese: khoản phải thu): made by the module of the case, read by it and by those who collect. */
@Service
@LegalBasis(act = "118/2025/NĐ-CP", provision = "Điều 24", from = "2025-07-01")
public class Payables {

    private static final int MOST = 500;

    private final PaymentStore store;
    private final PaymentJournal journal;
    private final Settling settling;
    private final Drawers drawers;
    private final AccessPolicy policy;
    private final Clock clock;

    Payables(
            PaymentStore store,
            PaymentJournal journal,
            Settling settling,
            Drawers drawers,
            AccessPolicy policy,
            Clock clock) {
        this.store = store;
        this.journal = journal;
        this.settling = settling;
        this.drawers = drawers;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Makes a payable in the transaction in which its case begins; where a resolution takes the whole away it is waived.
     *
     * @param by account of the official; null for none
     * @param atOnce taken together with the application; null for nothing. The module of the case knows it and is not told
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Payable open(NewPayable payable, @Nullable UUID by, @Nullable Collected atOnce) {
        PayableRecord row = insert(payable, by);
        store.insertItems(row.getId(), row.getRevision(), payable.items());
        boolean waived = row.getAmount() == 0;
        UUID event = journal.note(
                row,
                by,
                waived ? "payable.waived" : "payable.opened",
                Map.of("amount", row.getAmount(), "reduction", row.getReduction(), "owner", row.getOwnerId()));
        if (waived) {
            journal.recordWaived(row, event);
        } else if (atOnce != null) {
            UUID drawer = by == null ? null : drawers.open(row.getAuthorityId(), row.getUnitId(), by);
            settling.settle(row, atOnce, new Settling.Source(by, drawer, null), false);
        }
        return PaymentStore.payable(row);
    }

    /**
     * Counts anew what a case owes, in the transaction in which its module put the choice right. Payments and receipts stay as they
     * are: the rest is due, or what was paid beyond the new sum is refunded.
     *
     * @param counted as the case owes it now; only its charges and exemption count
     * @return as it stands now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Payable recount(UUID payableId, NewPayable counted, @Nullable UUID by) {
        PayableRecord row = store.lock(payableId);
        long before = row.getAmount();
        boolean wasWaived = PayableState.of(row.getState()) == PayableState.WAIVED;
        row.setRevision(row.getRevision() + 1);
        row.setGross(counted.gross());
        row.setReduction(counted.reduction());
        row.setAmount(counted.gross() - counted.reduction());
        row.setExemption(counted.exemption());
        row.setExemptionReason(counted.exemptionReason());
        PayableState state = PayableState.bySums(row.getAmount(), row.getPaid(), row.getReduction());
        row.setState(state.key());
        row.setVersion(row.getVersion() + 1);
        row.update();
        store.insertItems(payableId, row.getRevision(), counted.items());
        UUID event = journal.note(
                row,
                by,
                "payable.recounted",
                Map.of("before", before, "amount", row.getAmount(), "revision", row.getRevision()));
        if (state == PayableState.WAIVED) {
            journal.recordWaived(row, event);
        } else if (wasWaived) {
            journal.withdrawWaived(row, event);
        }
        settling.tell(row, by);
        return PaymentStore.payable(row);
    }

    /** Takes the payable's lock for a change of its case, before the case's own: money is locked before cases everywhere. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(UUID authorityId, String ownerKind, UUID ownerId) {
        findByOwner(authorityId, ownerKind, ownerId).ifPresent(payable -> store.lock(payable.id()));
    }

    /** The case ended: what nobody paid is not due any more; what was paid stays until it is refunded. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(UUID authorityId, String ownerKind, UUID ownerId, @Nullable UUID by) {
        findByOwner(authorityId, ownerKind, ownerId)
                .filter(payable -> payable.state() == PayableState.OPEN && payable.paid() == 0)
                .ifPresent(payable -> {
                    PayableRecord row = store.lock(payable.id());
                    row.setState(PayableState.CANCELLED.key());
                    row.setVersion(row.getVersion() + 1);
                    row.update();
                    journal.note(row, by, "payable.cancelled", Map.of());
                });
    }

    /** The payable of a case, for its module, which asks the rights itself. */
    public Optional<Payable> findByOwner(UUID authorityId, String ownerKind, UUID ownerId) {
        return store.find(PAYABLE.AUTHORITY_ID
                .eq(authorityId)
                .and(PAYABLE.OWNER_KIND.eq(ownerKind))
                .and(PAYABLE.OWNER_ID.eq(ownerId)));
    }

    /** The payables of many cases, as {@link #findByOwner} finds each. */
    public List<Payable> listByOwners(UUID authorityId, String ownerKind, Collection<UUID> ownerIds) {
        return store.list(
                PAYABLE.AUTHORITY_ID
                        .eq(authorityId)
                        .and(PAYABLE.OWNER_KIND.eq(ownerKind))
                        .and(PAYABLE.OWNER_ID.in(ownerIds)),
                Integer.MAX_VALUE);
    }

    /** @throws vn.thongsuot.shared.DomainException ACC-001 (not found) for a stranger to the unit that collects */
    public Payable get(Actor actor, UUID id) {
        return store.find(PAYABLE.ID.eq(id).and(PAYABLE.AUTHORITY_ID.eq(actor.authorityId())))
                .filter(payable -> policy.mayIn(actor, Permission.PAYMENT_READ, payable.unitId()))
                .orElseThrow(AccessPolicy::notFound);
    }

    /** By code of the case or reference; empty for a stranger too. */
    public Optional<Payable> findByCode(Actor actor, String typed) {
        String code = typed.strip().toUpperCase(java.util.Locale.ROOT);
        return store
                .list(
                        PAYABLE.AUTHORITY_ID
                                .eq(actor.authorityId())
                                .and(PAYABLE.LABEL.eq(code).or(PAYABLE.REFERENCE.eq(code))),
                        2)
                .stream()
                .filter(payable -> policy.mayIn(actor, Permission.PAYMENT_READ, payable.unitId()))
                .findFirst();
    }

    /** Not paid yet at these units, newest first; the caller asks the rights. */
    public List<Payable> listOpen(Collection<UUID> unitIds) {
        return store.list(PAYABLE.UNIT_ID.in(unitIds).and(PAYABLE.STATE.eq(PayableState.OPEN.key())), MOST);
    }

    /** All payables of these ids. */
    public List<Payable> list(Collection<UUID> ids) {
        return store.list(PAYABLE.ID.in(ids), Integer.MAX_VALUE);
    }

    /** What it is made of now. */
    public List<PayableItem> items(Payable payable) {
        return store.items(payable.id(), payable.revision());
    }

    /** What it was made of when a receipt was issued. */
    public List<PayableItem> items(Receipt receipt) {
        return store.items(receipt.payableId(), receipt.revision());
    }

    /** Oldest first. */
    public List<Payment> payments(UUID payableId) {
        return store.payments(PAYMENT.PAYABLE_ID.eq(payableId));
    }

    public List<Payment> paymentsOf(Collection<UUID> ids) {
        return store.payments(PAYMENT.ID.in(ids));
    }

    public List<Receipt> receipts(UUID payableId) {
        return store.receipts(RECEIPT.PAYABLE_ID.eq(payableId));
    }

    /** Receipts of units that were issued from one day to another, both inclusive; the caller asks the rights. */
    public List<Receipt> receipts(Collection<UUID> unitIds, LocalDate from, LocalDate to) {
        ZoneId zone = clock.getZone();
        return store.receipts(RECEIPT.UNIT_ID
                .in(unitIds)
                .and(RECEIPT.ISSUED_AT.ge(from.atStartOfDay(zone).toInstant()))
                .and(RECEIPT.ISSUED_AT.lt(to.plusDays(1).atStartOfDay(zone).toInstant())));
    }

    /** What was taken off cases that began on these days, both inclusive; the caller asks the rights. */
    public List<Exempted> listExempted(Collection<UUID> unitIds, LocalDate from, LocalDate to) {
        ZoneId zone = clock.getZone();
        return store.exempted(PAYABLE.UNIT_ID
                .in(unitIds)
                .and(PAYABLE.CREATED_AT.ge(from.atStartOfDay(zone).toInstant()))
                .and(PAYABLE.CREATED_AT.lt(to.plusDays(1).atStartOfDay(zone).toInstant())));
    }

    private PayableRecord insert(NewPayable payable, @Nullable UUID by) {
        PayableRecord row = store.newPayable();
        row.setId(Ids.next(clock));
        row.setAuthorityId(payable.authorityId());
        row.setUnitId(payable.unitId());
        row.setOwnerKind(payable.ownerKind());
        row.setOwnerId(payable.ownerId());
        row.setLabel(payable.label());
        row.setProcedureCode(payable.procedureCode());
        row.setReference(store.nextReference());
        row.setGross(payable.gross());
        row.setReduction(payable.reduction());
        row.setAmount(payable.gross() - payable.reduction());
        row.setPaid(0L);
        row.setState((row.getAmount() == 0 ? PayableState.WAIVED : PayableState.OPEN).key());
        row.setExemption(payable.exemption());
        row.setExemptionReason(payable.exemptionReason());
        row.setPaymentEnabled(payable.enabled());
        row.setCreatedAt(clock.instant().truncatedTo(ChronoUnit.MICROS));
        row.setCreatedBy(by);
        row.setRevision(1);
        row.setVersion(0);
        row.insert();
        return row;
    }
}
