package vn.thongsuot.calendar.changes;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.platform.FailedWork;
import vn.thongsuot.platform.RetriedWork;
import vn.thongsuot.platform.StuckPiece;

/** Counts on what decisions left, each kind of each decision alone: one that fails stands among the stuck work (Vietnamese: lượt tính lại hạn). */
@Component
class RecountRuns implements RetriedWork {

    private static final String KIND = "recounts";

    private final ChangeStore store;
    private final Recounts recounts;
    private final FailedWork failed;

    RecountRuns(ChangeStore store, Recounts recounts, FailedWork failed) {
        this.store = store;
        this.recounts = recounts;
        this.failed = failed;
    }

    /** All that is not finished. */
    void run() {
        store.listOpen().forEach(open -> failed.attempt(piece(open), () -> finish(open)));
    }

    @Override
    public String key() {
        return KIND;
    }

    @Override
    public List<StuckPiece> list(Actor actor) {
        Set<String> open = store.listOpen().stream().map(OpenRecount::key).collect(Collectors.toSet());
        return failed.list(KIND, actor.authorityId()).stream()
                .filter(piece -> open.contains(piece.id()))
                .toList();
    }

    @Override
    public void retry(Actor actor, String id) {
        OpenRecount open = store.listOpen().stream()
                .filter(one -> one.key().equals(id) && one.authorityId().equals(actor.authorityId()))
                .findFirst()
                .orElseThrow(AccessPolicy::notFound);
        failed.again(piece(open), () -> finish(open));
    }

    private void finish(OpenRecount open) {
        boolean more = true;
        while (more) {
            more = recounts.work(open.changeId(), open.kind());
        }
    }

    private static FailedWork.Piece piece(OpenRecount open) {
        return new FailedWork.Piece(KIND, open.key(), open.authorityId(), open.number(), "clocked." + open.kind());
    }
}
