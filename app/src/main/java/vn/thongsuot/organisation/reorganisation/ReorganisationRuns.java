package vn.thongsuot.organisation.reorganisation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.platform.FailedWork;
import vn.thongsuot.platform.RetriedWork;
import vn.thongsuot.platform.StuckPiece;

/** Lets decisions on units take effect, each alone: one that cannot be carried out stands among the stuck work (Vietnamese: thi hành sắp xếp đơn vị). */
@Component
class ReorganisationRuns implements RetriedWork {

    private static final String KIND = "reorganisations";

    private final Reorganisations reorganisations;
    private final FailedWork failed;

    ReorganisationRuns(Reorganisations reorganisations, FailedWork failed) {
        this.reorganisations = reorganisations;
        this.failed = failed;
    }

    /** All whose day has come. */
    void run() {
        reorganisations.listDue().forEach(due -> failed.attempt(piece(due), () -> reorganisations.takeEffect(due)));
    }

    @Override
    public String key() {
        return KIND;
    }

    @Override
    public List<StuckPiece> list(Actor actor) {
        Set<String> due = reorganisations.listDue().stream()
                .map(one -> one.id().toString())
                .collect(Collectors.toSet());
        return failed.list(KIND, actor.authorityId()).stream()
                .filter(piece -> due.contains(piece.id()))
                .toList();
    }

    @Override
    public void retry(Actor actor, String id) {
        Reorganisation due = reorganisations.listDue().stream()
                .filter(one ->
                        one.id().toString().equals(id) && one.authorityId().equals(actor.authorityId()))
                .findFirst()
                .orElseThrow(AccessPolicy::notFound);
        failed.again(piece(due), () -> reorganisations.takeEffect(due));
    }

    private static FailedWork.Piece piece(Reorganisation due) {
        return new FailedWork.Piece(KIND, due.id().toString(), due.authorityId(), due.number(), null);
    }
}
