package vn.thongsuot.dossiers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.payments.Collected;
import vn.thongsuot.payments.NewPayable;
import vn.thongsuot.payments.Payable;
import vn.thongsuot.payments.PayableItem;
import vn.thongsuot.payments.PayableState;
import vn.thongsuot.payments.Payables;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.fees.Exemption;
import vn.thongsuot.procedures.fees.FeeAssessment;
import vn.thongsuot.procedures.fees.FeeChoice;
import vn.thongsuot.procedures.fees.FeeSchedule;
import vn.thongsuot.shared.DomainException;

/** What a dossier owes (Vietnamese: phí, lệ phí của hồ sơ): by the schedule of its reception day, kept as a payable. */
@Component
class DossierFees {

    static final String OWNER = "dossier";

    private final FeeSchedule schedule;
    private final Payables payables;
    private final DossierStore store;
    private final Clock clock;

    DossierFees(FeeSchedule schedule, Payables payables, DossierStore store, Clock clock) {
        this.schedule = schedule;
        this.payables = payables;
        this.store = store;
        this.clock = clock;
    }

    /** @throws DomainException FEE-001 to FEE-003 for a choice that the schedule does not offer */
    FeeAssessment assess(UUID authorityId, ProcedureView procedure, String channel, LocalDate on, FeeChoice choice) {
        return schedule.assess(authorityId, procedure, channel, on, choice);
    }

    /** Makes the payable of a dossier that was received just now; nothing where nothing is due. */
    void open(Dossier dossier, FeeAssessment fee, ProcedureView procedure, FeeChoice choice, Actor actor) {
        if (fee.gross().isZero()) {
            return;
        }
        Collected atOnce = dossier.row().getFeePaidAt() == null
                ? null
                : Collected.cash(fee.net().dong());
        payables.open(payable(dossier, fee, procedure, choice), actor.accountId(), atOnce);
    }

    /** Counts anew what it owes; a payable is made where none is there yet. Whoever calls holds the money's lock. */
    Optional<Payable> recount(
            Dossier dossier, FeeAssessment fee, ProcedureView procedure, FeeChoice choice, Actor actor) {
        Optional<Payable> known = find(dossier.authorityId(), dossier.id());
        if (known.isPresent()) {
            return Optional.of(
                    payables.recount(known.get().id(), payable(dossier, fee, procedure, choice), actor.accountId()));
        }
        open(dossier, fee, procedure, choice, actor);
        return find(dossier.authorityId(), dossier.id());
    }

    private NewPayable payable(Dossier dossier, FeeAssessment fee, ProcedureView procedure, FeeChoice choice) {
        String resolutions = fee.resolutions();
        String reason = choice.reason().strip();
        return new NewPayable(
                dossier.authorityId(),
                dossier.row().getIntakeUnitId(),
                OWNER,
                dossier.id(),
                dossier.label(),
                procedure.code(),
                fee.items().stream().map(DossierFees::item).toList(),
                resolutions.isEmpty() ? null : resolutions,
                resolutions.isEmpty() || reason.isEmpty() ? null : reason,
                schedule.isPayableOnline(procedure.versionId()));
    }

    /** The payable; empty for a free dossier and for one that is older than payables. */
    Optional<Payable> find(UUID authorityId, UUID dossierId) {
        return payables.findByOwner(authorityId, OWNER, dossierId);
    }

    /**
     * Whether the fee may be taken as paid because somebody says so: only where no payable says better.
     *
     * @throws DomainException DOS-080 while the payable is open
     */
    void requireSettled(Dossier dossier) {
        Optional<Payable> open =
                find(dossier.authorityId(), dossier.id()).filter(payable -> payable.state() == PayableState.OPEN);
        if (open.isPresent()) {
            throw new DomainException(
                    "DOS-080",
                    DomainException.Kind.CONFLICT,
                    "Dossier %s: cannot resume; its fee is not paid.".formatted(dossier.label()),
                    open.get().remaining());
        }
    }

    /** Locks the money of a dossier before the dossier itself, as every payment does. */
    void hold(DossierCode code) {
        store.find(code).ifPresent(dossier -> payables.hold(dossier.authorityId(), OWNER, dossier.id()));
    }

    /** The dossier ended without a result: what nobody paid is not due any more. */
    void cancel(Dossier dossier, @Nullable UUID by) {
        if (dossier.row().getFeeAmount() > 0 && dossier.row().getFeePaidAt() == null) {
            payables.cancel(dossier.authorityId(), OWNER, dossier.id(), by);
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** @throws DomainException DOS-085 where nothing is due any more */
    static void requireDue(Dossier dossier) {
        if (dossier.row().getFeeAmount() == 0 || dossier.row().getFeePaidAt() != null) {
            throw new DomainException(
                    "DOS-085",
                    DomainException.Kind.CONFLICT,
                    "Dossier %s: cannot wait for its fee; nothing is due.".formatted(dossier.label()));
        }
    }

    /** Whether what it owes is said by a document alone. */
    boolean takesDocuments(DossierDetail detail, LocalDate on) {
        return schedule.rule(detail.authorityId(), detail.procedure(), on).takesDocuments();
    }

    /** Whether a reduction is one that somebody asks for, and none that holds by itself. */
    boolean isAskedFor(DossierDetail detail, LocalDate on, UUID exemptionId) {
        return schedule.listExemptions(detail.authorityId(), detail.procedure().code(), detail.channel(), on).stream()
                .anyMatch(one -> one.id().equals(exemptionId) && !one.isAutomatic());
    }

    /** What it is made of. */
    List<PayableItem> items(Payable payable) {
        return payables.items(payable);
    }

    private static PayableItem item(FeeAssessment.Item item) {
        Exemption exemption = item.exemption();
        return new PayableItem(
                item.lineId(),
                item.name(),
                item.kind().key(),
                item.legalBasis(),
                item.pages(),
                item.copies(),
                item.amount().dong(),
                item.reduction().dong(),
                exemption == null ? null : exemption.id(),
                exemption == null ? null : exemption.resolution(),
                exemption != null && exemption.budgetPays());
    }
}
