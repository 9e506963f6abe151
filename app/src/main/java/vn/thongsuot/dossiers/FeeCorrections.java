package vn.thongsuot.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.payments.Payable;
import vn.thongsuot.payments.PayableItem;
import vn.thongsuot.payments.PaymentRefusals;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.fees.FeeAssessment;
import vn.thongsuot.procedures.fees.FeeChoice;
import vn.thongsuot.procedures.fees.FeeKind;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LegalBasis;
import vn.thongsuot.shared.MessageRef;
import vn.thongsuot.shared.Money;

/**
 * Puts right what was chosen for the fee of a dossier that was received (Vietnamese: điều chỉnh khoản thu của hồ sơ): counted by the
 * schedule of the reception day, with a reason. What was paid stays paid: the rest is due, or what is too much is refunded.
 */
@Service
@LegalBasis(act = "118/2025/NĐ-CP", provision = "Điều 24", from = "2025-07-01")
public class FeeCorrections {

    private static final String FEES = "NĐ 118/2025/NĐ-CP Điều 24";
    private static final int LONGEST_REASON = 500;

    private final DossierFees fees;
    private final FeePayments payments;
    private final DossierStore store;
    private final DossierRights rights;
    private final DossierJournal journal;
    private final DossierNotes notes;
    private final ProcedureCatalogue catalogue;
    private final AccessPolicy policy;
    private final Clock clock;

    FeeCorrections(
            DossierFees fees,
            FeePayments payments,
            DossierStore store,
            DossierRights rights,
            DossierJournal journal,
            DossierNotes notes,
            ProcedureCatalogue catalogue,
            AccessPolicy policy,
            Clock clock) {
        this.fees = fees;
        this.payments = payments;
        this.store = store;
        this.rights = rights;
        this.journal = journal;
        this.notes = notes;
        this.catalogue = catalogue;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Counts the fee anew.
     *
     * @throws DomainException ACC-001 for a stranger, ACC-002 for one who neither receives nor collects at its desk, DOS-002 if
     *     somebody was faster, PAY-007 without a reason, DOS-086 once the dossier ended, DOS-087 for a fee that was paid without a
     *     receipt of this product, FEE-001 to FEE-003 and FEE-011 to FEE-013 for what the schedule of the reception day does
     *     not offer
     */
    @Transactional
    public void correct(Actor actor, Seen seen, FeeChoice choice, String reason) {
        fees.hold(seen.code());
        Dossier dossier = store.lock(seen.code());
        rights.requireRead(actor, dossier);
        dossier.requireVersion(seen.version());
        if (!mayAt(actor, dossier.row().getIntakeUnitId())) {
            throw new DomainException("ACC-002", DomainException.Kind.FORBIDDEN, "account may not correct the fee");
        }
        String written = PaymentRefusals.requireWords(reason, LONGEST_REASON);
        requireOpen(dossier);
        ProcedureView procedure = catalogue.get(dossier.row().getProcedureVersionId());
        FeeAssessment fee = fees.assess(
                dossier.authorityId(),
                procedure,
                dossier.row().getChannel(),
                day(dossier.row().getReceivedAt()),
                choice);
        long before = dossier.row().getFeeAmount();
        Payable owed = fees.recount(dossier, fee, procedure, choice, actor).orElse(null);
        settle(store.lock(seen.code()), actor, owed, fee.net().dong(), before, written);
    }

    /** Whether the actor may put it right now. */
    @Transactional(readOnly = true)
    public boolean isAllowed(Actor actor, DossierDetail detail) {
        return mayNow(actor, detail.status(), detail.intakeUnitId());
    }

    /** Code of the dossier behind a payable, if the actor may put its fee right now. */
    @Transactional(readOnly = true)
    public Optional<DossierCode> find(Actor actor, String ownerKind, UUID ownerId) {
        return Optional.of(ownerKind)
                .filter(DossierFees.OWNER::equals)
                .flatMap(kind -> store.find(actor.authorityId(), ownerId))
                .filter(dossier -> mayNow(actor, dossier.status(), dossier.row().getIntakeUnitId()))
                .map(dossier -> new DossierCode(dossier.label()));
    }

    /** What is chosen now, to start from. */
    @Transactional(readOnly = true)
    public FeeChoice chosen(DossierDetail detail) {
        Optional<Payable> owed = fees.find(detail.authorityId(), detail.id());
        List<PayableItem> items = owed.map(fees::items).orElse(List.of());
        List<FeeChoice.Line> lines = items.stream()
                .flatMap(item -> Stream.ofNullable(item.lineId())
                        .map(line -> new FeeChoice.Line(line, item.pages(), item.copies())))
                .toList();
        UUID exemption = items.stream()
                .flatMap(item -> Stream.ofNullable(item.exemptionId()))
                .filter(id -> fees.isAskedFor(detail, day(detail.receivedAt()), id))
                .findFirst()
                .orElse(null);
        String reason = owed.flatMap(payable -> Optional.ofNullable(payable.exemptionReason()))
                .orElse("");
        return new FeeChoice(
                lines.isEmpty() ? null : lines, reason.isEmpty() ? null : exemption, reason, document(detail, items));
    }

    private FeeChoice.@Nullable Documented document(DossierDetail detail, List<PayableItem> items) {
        if (items.size() != 1 || !fees.takesDocuments(detail, day(detail.receivedAt()))) {
            return null;
        }
        PayableItem item = items.getFirst();
        return new FeeChoice.Documented(FeeKind.of(item.kind()), Money.ofDong(item.amount()), item.legalBasis());
    }

    /** Day whose schedule counts. */
    public LocalDate day(Instant receivedAt) {
        return LocalDate.ofInstant(receivedAt, clock.getZone());
    }

    /** The dossier as the money left it gets its sum; one that waited for the fee goes on where nothing is due any more. */
    private void settle(Dossier dossier, Actor actor, @Nullable Payable owed, long amount, long before, String reason) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        dossier.row().setFeeAmount(amount);
        UUID note = notes.add(dossier, actor, at, reason);
        UUID unit = dossier.row().getIntakeUnitId();
        Transition edge = owed == null || owed.remaining() == 0 ? payments.goOn(dossier, at) : null;
        store.save(dossier);
        journal.record(
                dossier,
                "dossier.fee-corrected",
                FEES,
                actor.accountId(),
                unit,
                Map.of("before", before, "amount", amount, "note", note),
                at);
        if (edge != null) {
            Map<String, ?> data = Map.of("reason", WaitReason.FEE.key());
            journal.record(dossier, edge.event(), edge.legalBasis(), actor.accountId(), unit, data, at);
        }
    }

    private void requireOpen(Dossier dossier) {
        if (dossier.status().isEnd()) {
            throw new DomainException(
                    "DOS-086",
                    DomainException.Kind.CONFLICT,
                    "Dossier %s: cannot correct its fee; status is %s.".formatted(dossier.label(), dossier.status()),
                    new MessageRef("dossier.status." + dossier.status().key()));
        }
        boolean paidElsewhere = dossier.row().getFeePaidAt() != null
                && fees.find(dossier.authorityId(), dossier.id()).isEmpty();
        if (paidElsewhere) {
            throw new DomainException(
                    "DOS-087",
                    DomainException.Kind.CONFLICT,
                    "Dossier %s: cannot correct its fee; it was paid without a receipt here."
                            .formatted(dossier.label()));
        }
    }

    private boolean mayNow(Actor actor, DossierStatus status, UUID deskId) {
        return !status.isEnd() && mayAt(actor, deskId);
    }

    private boolean mayAt(Actor actor, UUID deskId) {
        return policy.mayIn(actor, Permission.DOSSIER_RECEIVE, deskId)
                || policy.mayIn(actor, Permission.PAYMENT_COLLECT, deskId);
    }
}
