package vn.thongsuot.calendar.changes;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.calendar.spi.ClockedCase;
import vn.thongsuot.platform.FailedWork;
import vn.thongsuot.platform.RetriedWork;
import vn.thongsuot.platform.StuckPiece;

/** Cases that could not be counted again after a decision and were passed over, each alone (Vietnamese: hồ sơ chưa tính lại được hạn). */
@Component
class RecountCases implements RetriedWork {

    private static final String KIND = "recount-cases";

    private final Recounts recounts;
    private final FailedWork failed;

    RecountCases(Recounts recounts, FailedWork failed) {
        this.recounts = recounts;
        this.failed = failed;
    }

    /** Keeps a case that was passed over. */
    void note(OpenRecount open, ClockedCase broken, RuntimeException why) {
        String key = open.key() + " " + broken.id();
        failed.note(new FailedWork.Piece(KIND, key, open.authorityId(), broken.label(), "clocked." + open.kind()), why);
    }

    /** Tries each again that did not fail just now. */
    void run() {
        failed.listPieces(KIND).forEach(piece -> failed.attempt(piece, () -> catchUp(piece.key())));
    }

    @Override
    public String key() {
        return KIND;
    }

    @Override
    public List<StuckPiece> list(Actor actor) {
        return failed.list(KIND, actor.authorityId());
    }

    @Override
    public void retry(Actor actor, String id) {
        FailedWork.Piece piece = failed.listPieces(KIND).stream()
                .filter(one -> one.key().equals(id) && one.authorityId().equals(actor.authorityId()))
                .findFirst()
                .orElseThrow(AccessPolicy::notFound);
        failed.again(piece, () -> catchUp(piece.key()));
    }

    private void catchUp(String key) {
        String[] parts = key.split(" ");
        recounts.catchUp(UUID.fromString(parts[0]), parts[1], UUID.fromString(parts[2]));
    }
}
