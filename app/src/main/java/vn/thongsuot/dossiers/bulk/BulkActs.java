package vn.thongsuot.dossiers.bulk;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.dossiers.tables.records.BulkRowRecord;
import vn.thongsuot.db.dossiers.tables.records.BulkRunRecord;
import vn.thongsuot.dossiers.CaseChanges;
import vn.thongsuot.dossiers.Collector;
import vn.thongsuot.dossiers.Conclusion;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierResults;
import vn.thongsuot.dossiers.Handovers;
import vn.thongsuot.dossiers.KeptCollector;
import vn.thongsuot.dossiers.Processing;
import vn.thongsuot.dossiers.Seen;
import vn.thongsuot.procedures.ExitGuard;

/** Does to one dossier what the person would have done on its page; rights and rules are those of the page. */
@Component
class BulkActs {

    private final Processing processing;
    private final Conclusion conclusion;
    private final CaseChanges cases;
    private final DossierResults results;
    private final Handovers handovers;

    BulkActs(
            Processing processing,
            Conclusion conclusion,
            CaseChanges cases,
            DossierResults results,
            Handovers handovers) {
        this.processing = processing;
        this.conclusion = conclusion;
        this.cases = cases;
        this.results = results;
        this.handovers = handovers;
    }

    void apply(Actor actor, BulkRunRecord run, BulkRowRecord row) {
        Seen seen = new Seen(new DossierCode(row.getCode()), row.getSeen());
        switch (BulkAction.of(run.getAction())) {
            case CLAIM -> processing.claim(actor, seen);
            case RELEASE -> processing.release(actor, seen, Objects.requireNonNullElse(run.getReason(), ""));
            case COMPLETE_STEP -> processing.completeStep(actor, seen);
            case SIGN_RESULT -> results.signPrepared(actor, seen);
            case CHANGE_CASE -> cases.change(actor, seen, caseOf(run), Objects.requireNonNullElse(run.getReason(), ""));
            case RETURN_RESULT -> returnResult(actor, seen, run);
            case HAND_OVER ->
                handovers.handOver(
                        actor,
                        seen,
                        Objects.requireNonNull(run.getToAccountId()),
                        Objects.requireNonNull(run.getReason()));
        }
    }

    /** Runs that were begun before anybody was asked who collects hand over without it. */
    private void returnResult(Actor actor, Seen seen, BulkRunRecord run) {
        String collector = run.getCollector();
        if (collector == null) {
            conclusion.returnResult(actor, seen);
        } else {
            conclusion.returnResult(
                    actor, seen, new KeptCollector(Collector.Kind.of(collector), run.getCollectorWords()));
        }
    }

    private static @Nullable String caseOf(BulkRunRecord run) {
        String key = Objects.requireNonNull(run.getCaseKey());
        return key.equals(ExitGuard.USUAL_CASE) ? null : key;
    }
}
