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
import vn.thongsuot.dossiers.DossierCode;
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
    private final RefusalJson refusals;
    private final Clock clock;

    BulkRuns(BulkStore store, RefusalJson refusals, Clock clock) {
        this.store = store;
        this.refusals = refusals;
        this.clock = clock;
    }

    /**
     * @param id of the run: the key of the form
     * @throws DomainException BLK-001 without a dossier, BLK-002 for more than {@value #MOST}, BLK-003 for a hand-over without
     *     a taker or a reason
     */
    @Transactional
    public void start(Actor actor, UUID id, BulkCommand command) {
        require(command);
        BulkRunRecord run = new BulkRunRecord();
        run.setAuthorityId(actor.authorityId());
        run.setId(id);
        run.setAccountId(actor.accountId());
        run.setAction(command.action().key());
        run.setToAccountId(command.to());
        run.setReason(command.reason().isBlank() ? null : command.reason().strip());
        run.setState(BulkStore.RUNNING);
        run.setRows(command.rows().size());
        run.setBackground(command.isInBackground());
        run.setCreatedAt(clock.instant());
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

    private static void require(BulkCommand command) {
        if (command.rows().isEmpty()) {
            throw invalid("BLK-001", "no dossier is selected");
        }
        if (command.rows().size() > MOST) {
            throw invalid(
                    "BLK-002",
                    "%d dossiers are selected".formatted(command.rows().size()));
        }
        if (command.action() == BulkAction.HAND_OVER
                && (command.to() == null || command.reason().isBlank())) {
            throw invalid("BLK-003", "a hand-over needs taker and reason");
        }
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
