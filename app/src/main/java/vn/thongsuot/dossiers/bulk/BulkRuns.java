package vn.thongsuot.dossiers.bulk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.JSONB;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.dossiers.tables.records.BulkRowRecord;
import vn.thongsuot.db.dossiers.tables.records.BulkRunRecord;
import vn.thongsuot.dossiers.CaseChanges;
import vn.thongsuot.dossiers.Collector;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.HandingOver;
import vn.thongsuot.dossiers.KeptCollector;
import vn.thongsuot.dossiers.Seen;
import vn.thongsuot.shared.DomainException;

/** Writes down what is to be done to many dossiers, and tells what became of it (Vietnamese: lập và xem thao tác hàng loạt). */
@Service
public class BulkRuns {

    /** As many as are done while the person waits. */
    public static final int AT_ONCE = 50;
    /** More than that is no work of one person in one go. */
    public static final int MOST = 2000;

    private final BulkStore store;
    private final BulkCases cases;
    private final HandingOver handingOver;
    private final RefusalJson refusals;
    private final Clock clock;

    BulkRuns(BulkStore store, BulkCases cases, HandingOver handingOver, RefusalJson refusals, Clock clock) {
        this.store = store;
        this.cases = cases;
        this.handingOver = handingOver;
        this.refusals = refusals;
        this.clock = clock;
    }

    /**
     * @param id of the run: the key of the form
     * @throws DomainException BLK-001 without a dossier, BLK-002 for more than {@value #MOST}, BLK-003 for a hand-over without
     *     a taker or a reason, DOS-284 where nobody was chosen who collects results, DOS-285 without particulars of who was authorised,
     *     DOS-290 where dossiers of several procedures shall change their case, DOS-291 without a case that the procedure has, DOS-021
     *     without a reason for it
     */
    @Transactional
    public void start(Actor actor, UUID id, BulkCommand command) {
        require(actor, command);
        BulkRunRecord run = new BulkRunRecord();
        run.setAuthorityId(actor.authorityId());
        run.setId(id);
        run.setAccountId(actor.accountId());
        run.setAction(command.action().key());
        run.setToAccountId(command.choice().to());
        run.setCaseKey(command.choice().caseKey());
        run.setReason(command.reason().isBlank() ? null : command.reason().strip());
        run.setState(BulkStore.RUNNING);
        run.setRows(command.rows().size());
        run.setBackground(command.isInBackground());
        run.setCreatedAt(clock.instant());
        Collector collector = command.choice().collector();
        if (collector != null) {
            KeptCollector kept = handingOver.keep(actor.authorityId(), collector);
            run.setCollector(kept.kind().key());
            run.setCollectorWords(kept.words());
        }
        List<BulkRowRecord> rows = new ArrayList<>();
        command.rows().forEach(seen -> rows.add(row(run, rows.size() + 1, seen)));
        store.insert(run, rows);
    }

    /** For who started it alone. @throws DomainException ACC-001 for everybody else */
    @Transactional(readOnly = true)
    public BulkView get(Actor actor, UUID id) {
        BulkRunRecord run = store.find(actor.authorityId(), id)
                .filter(found -> found.getAccountId().equals(actor.accountId()))
                .orElseThrow(AccessPolicy::notFound);
        return new BulkView(
                run.getId(),
                BulkAction.of(run.getAction()),
                run.getState().equals(BulkStore.RUNNING),
                run.getBackground(),
                run.getCreatedAt(),
                store.listRows(run).stream().map(this::view).toList());
    }

    private BulkView.Row view(BulkRowRecord row) {
        String code = row.getErrorCode();
        JSONB values = row.getErrorValues();
        return new BulkView.Row(
                new DossierCode(row.getCode()),
                row.getState(),
                code == null ? null : refusals.read(code, values == null ? "[]" : values.data()));
    }

    private void require(Actor actor, BulkCommand command) {
        if (command.rows().isEmpty()) {
            throw invalid("BLK-001", "no dossier is selected");
        }
        if (command.rows().size() > MOST) {
            throw invalid(
                    "BLK-002",
                    "%d dossiers are selected".formatted(command.rows().size()));
        }
        if (command.action() == BulkAction.HAND_OVER
                && (command.choice().to() == null || command.reason().isBlank())) {
            throw invalid("BLK-003", "a hand-over needs taker and reason");
        }
        if (command.action() == BulkAction.RETURN_RESULT && command.choice().collector() == null) {
            throw invalid("DOS-284", "nobody was chosen");
        }
        if (command.action() == BulkAction.CHANGE_CASE) {
            requireCase(actor, command);
        }
    }

    private void requireCase(Actor actor, BulkCommand command) {
        boolean known = cases.list(actor, command.rows()).stream()
                .anyMatch(one -> one.key().equals(command.choice().caseKey()));
        if (!known) {
            throw invalid("DOS-291", "no case is chosen that the procedure has");
        }
        CaseChanges.requireReason(command.reason());
    }

    private static DomainException invalid(String code, String message) {
        return new DomainException(code, DomainException.Kind.INVALID, message, MOST);
    }

    private static BulkRowRecord row(BulkRunRecord run, int n, Seen seen) {
        BulkRowRecord row = new BulkRowRecord();
        row.setAuthorityId(run.getAuthorityId());
        row.setRunId(run.getId());
        row.setN(n);
        row.setCode(seen.code().value());
        row.setSeen(seen.version());
        row.setState(BulkStore.PLANNED);
        return row;
    }
}
