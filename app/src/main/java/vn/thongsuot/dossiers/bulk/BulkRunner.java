package vn.thongsuot.dossiers.bulk;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.dossiers.tables.records.BulkRunRecord;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.HandoverTraces;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.notifications.NewNotice;
import vn.thongsuot.notifications.Outbox;
import vn.thongsuot.shared.DomainException;

/**
 * Carries out what was written down, each dossier in a transaction of its own together with its row (Vietnamese: thực hiện từng
 * hồ sơ): whatever stops it, the next run goes on where it stood and does nothing twice.
 */
@Service
public class BulkRunner {

    private static final Logger LOG = LoggerFactory.getLogger(BulkRunner.class);
    private static final int BATCH = 200;
    /** A run that a person waited for and that is not over by then was left behind by its node. */
    private static final Duration LEFT_BEHIND = Duration.ofMinutes(1);

    private final BulkStore store;
    private final BulkActs acts;
    private final RefusalJson refusals;
    private final HandoverTraces traces;
    private final Accounts accounts;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BulkRunner(
            BulkStore store,
            BulkActs acts,
            RefusalJson refusals,
            HandoverTraces traces,
            Accounts accounts,
            Outbox outbox,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.acts = acts;
        this.refusals = refusals;
        this.traces = traces;
        this.accounts = accounts;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Does a small run while its person waits; nothing for one that is not there or belongs to the background. */
    public void runNow(Actor actor, UUID id) {
        store.find(actor.authorityId(), id)
                .filter(run -> run.getAccountId().equals(actor.accountId()) && !run.getBackground())
                .ifPresent(this::run);
    }

    /** Goes on with all runs of the background, some rows of each. */
    public void run() {
        store.listRunning(clock.instant().minus(LEFT_BEHIND)).forEach(this::run);
    }

    private void run(BulkRunRecord run) {
        Optional<Actor> actor = accounts.find(run.getAccountId());
        for (int n : store.listPlanned(run, BATCH)) {
            one(run, n, actor);
        }
        if (store.count(run, BulkStore.PLANNED) == 0) {
            transaction.executeWithoutResult(status -> finish(run));
        }
    }

    private void one(BulkRunRecord run, int n, Optional<Actor> actor) {
        try {
            transaction.executeWithoutResult(status -> store.lockPlanned(run, n).ifPresent(row -> {
                acts.apply(actor.orElseThrow(BulkRunner::noActor), run, row);
                store.mark(row, BulkStore.DONE, null, null, clock.instant());
            }));
        } catch (DomainException refused) {
            refuse(run, n, refused);
        } catch (RuntimeException e) {
            LOG.error("Row {} of bulk run {} failed", n, run.getId(), e);
            refuse(run, n, new DomainException("BLK-006", DomainException.Kind.CONFLICT, "unexpected"));
        }
    }

    private void refuse(BulkRunRecord run, int n, DomainException refused) {
        transaction.executeWithoutResult(status -> store.lockPlanned(run, n)
                .ifPresent(row ->
                        store.mark(row, BulkStore.REFUSED, refused.code(), refusals.write(refused), clock.instant())));
    }

    private void finish(BulkRunRecord run) {
        if (!store.finish(run, clock.instant())) {
            return;
        }
        int done = store.count(run, BulkStore.DONE);
        if (run.getBackground()) {
            tell(
                    run,
                    run.getAccountId(),
                    "bulk-done",
                    List.of("" + done, "" + (run.getRows() - done)),
                    BulkView.path(run.getId()));
        }
        if (run.getToAccountId() != null && done > 0) {
            String by = accounts.displayNames(List.of(run.getAccountId())).getOrDefault(run.getAccountId(), "–");
            tell(run, run.getToAccountId(), "handover-taken", List.of("" + done, by), "/desk/work");
            tellHoldersBefore(run, run.getToAccountId(), by);
        }
    }

    /** Whoever held them hears it, too, once for the whole run; neither who did it nor who took their own. */
    private void tellHoldersBefore(BulkRunRecord run, UUID taker, String by) {
        List<DossierCode> done = store.listRows(run).stream()
                .filter(row -> row.getState().equals(BulkStore.DONE))
                .map(row -> new DossierCode(row.getCode()))
                .toList();
        traces.countByHolderBefore(done, run.getAccountId(), run.getCreatedAt()).forEach((holder, dossiers) -> {
            if (!holder.equals(taker) && !holder.equals(run.getAccountId())) {
                tell(run, holder, "handover-given", List.of("" + dossiers, by), "/desk/work");
            }
        });
    }

    private void tell(BulkRunRecord run, UUID reader, String template, List<String> parameters, String path) {
        outbox.post(new NewNotice(run.getAuthorityId(), reader, run.getId().toString(), template, parameters, path));
    }

    private static DomainException noActor() {
        return new DomainException("BLK-005", DomainException.Kind.FORBIDDEN, "account is no longer active");
    }
}
