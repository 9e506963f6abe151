package vn.thongsuot.calendar.changes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.calendar.spi.ClockedCase;
import vn.thongsuot.platform.FailedWork;
import vn.thongsuot.platform.RetriedWork;
import vn.thongsuot.platform.StuckPiece;

/** Counts on what decisions left, each kind of each decision alone: one that fails stands among the stuck work (Vietnamese: lượt tính lại hạn). */
@Component
class RecountRuns implements RetriedWork {

    private static final String KIND = "recounts";
    /** Of a lot; more of them mean that something else is wrong than a case. */
    private static final int MOST_BROKEN = 20;

    private final ChangeStore store;
    private final Recounts recounts;
    private final RecountCases cases;
    private final FailedWork failed;

    RecountRuns(ChangeStore store, Recounts recounts, RecountCases cases, FailedWork failed) {
        this.store = store;
        this.recounts = recounts;
        this.cases = cases;
        this.failed = failed;
    }

    /** All that is not finished, and the cases that were passed over. */
    void run() {
        store.listOpen().forEach(open -> failed.attempt(piece(open), () -> finish(open)));
        cases.run();
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
            more = lot(open);
        }
    }

    private boolean lot(OpenRecount open) {
        try {
            return recounts.work(open.changeId(), open.kind(), Recounts.LOT);
        } catch (RuntimeException e) {
            return oneByOne(open);
        }
    }

    /** A lot that failed is counted case by case: the one that fails is passed over and stands alone, the others go on. */
    private boolean oneByOne(OpenRecount open) {
        int broken = 0;
        boolean more = true;
        for (int i = 0; more && i < Recounts.LOT; i++) {
            Optional<ClockedCase> next = recounts.findNext(open.changeId(), open.kind());
            try {
                more = recounts.work(open.changeId(), open.kind(), 1);
            } catch (RuntimeException e) {
                broken++;
                if (next.isEmpty() || broken > MOST_BROKEN) {
                    throw e;
                }
                cases.note(open, next.get(), e);
                recounts.pass(open.changeId(), open.kind(), next.get().id());
            }
        }
        return more;
    }

    private static FailedWork.Piece piece(OpenRecount open) {
        return new FailedWork.Piece(KIND, open.key(), open.authorityId(), open.number(), "clocked." + open.kind());
    }
}
