package vn.thongsuot.dossiers.bulk;

import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.dossiers.tables.records.BulkRowRecord;
import vn.thongsuot.db.dossiers.tables.records.BulkRunRecord;
import vn.thongsuot.dossiers.Conclusion;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierResults;
import vn.thongsuot.dossiers.Handovers;
import vn.thongsuot.dossiers.Processing;
import vn.thongsuot.dossiers.Seen;

/** Does to one dossier what the person would have done on its page; rights and rules are those of the page. */
@Component
class BulkActs {

    private final Processing processing;
    private final Conclusion conclusion;
    private final DossierResults results;
    private final Handovers handovers;

    BulkActs(Processing processing, Conclusion conclusion, DossierResults results, Handovers handovers) {
        this.processing = processing;
        this.conclusion = conclusion;
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
            case RETURN_RESULT -> conclusion.returnResult(actor, seen);
            case HAND_OVER ->
                handovers.handOver(
                        actor,
                        seen,
                        Objects.requireNonNull(run.getToAccountId()),
                        Objects.requireNonNull(run.getReason()));
        }
    }
}
