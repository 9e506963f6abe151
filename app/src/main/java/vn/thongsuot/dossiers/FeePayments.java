package vn.thongsuot.dossiers;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.payments.BalanceChanged;
import vn.thongsuot.shared.LegalBasis;

/**
 * Hears that a dossier's fee was paid or went back, in the transaction of the money (Vietnamese: cập nhật hồ sơ khi nộp phí): a dossier that
 * waits for its fee goes on by itself, whoever paid and wherever.
 */
@Component
@LegalBasis(act = "118/2025/NĐ-CP", provision = "Điều 24", from = "2025-07-01")
class FeePayments {

    private static final String FEES = "NĐ 118/2025/NĐ-CP Điều 24";

    private final DossierStore store;
    private final DossierJournal journal;
    private final CaseClock caseClock;

    FeePayments(DossierStore store, DossierJournal journal, CaseClock caseClock) {
        this.store = store;
        this.journal = journal;
        this.caseClock = caseClock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(BalanceChanged changed) {
        if (!changed.ownerKind().equals(DossierFees.OWNER)) {
            return;
        }
        Dossier dossier = store.find(changed.authorityId(), changed.ownerId())
                .map(found -> store.lock(new DossierCode(found.label())))
                .orElseThrow(AccessPolicy::notFound);
        boolean was = dossier.row().getFeePaidAt() != null;
        if (was == changed.paid() && dossier.row().getFeePaidOnline() == changed.online()) {
            return;
        }
        Instant at = changed.at().truncatedTo(ChronoUnit.MICROS);
        dossier.row().setFeePaidAt(changed.paid() ? at : null);
        dossier.row().setFeePaidOnline(changed.online());
        Transition edge = changed.paid() ? goOn(dossier, at) : null;
        store.save(dossier);
        Map<String, ?> data = Map.of("payable", changed.payableId());
        if (edge == null) {
            String event = changed.paid() ? "dossier.fee-paid" : "dossier.fee-reopened";
            journal.record(dossier, event, FEES, changed.by(), changed.unitId(), data, at);
        } else {
            Map<String, ?> reason = Map.of("payable", changed.payableId(), "reason", WaitReason.FEE.key());
            journal.record(dossier, edge.event(), edge.legalBasis(), changed.by(), changed.unitId(), reason, at);
        }
    }

    /** Lets the clock run again where the dossier waits for nothing but this. */
    @Nullable
    Transition goOn(Dossier dossier, Instant at) {
        if (dossier.status() != DossierStatus.WAITING
                || !WaitReason.FEE.key().equals(dossier.row().getWaitReason())) {
            return null;
        }
        Transition edge = dossier.apply(DossierAction.RESUME);
        store.closePause(dossier, at);
        dossier.resume();
        caseClock.refresh(dossier);
        return edge;
    }
}
