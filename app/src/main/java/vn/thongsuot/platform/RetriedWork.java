package vn.thongsuot.platform;

import java.util.List;
import vn.thongsuot.access.Actor;

/**
 * Stuck work whose pieces stand on the page of stuck work itself, each with its reason, and are tried again there (Vietnamese: việc kỹ thuật
 * thử lại được). The page is for those who keep a whole authority; nothing of what the work is about is told but its name.
 */
public interface RetriedWork extends StuckWork {

    /** Oldest first. */
    List<StuckPiece> list(Actor actor);

    /**
     * Tries a piece again; where it fails again it stays in the list.
     *
     * @throws vn.thongsuot.shared.DomainException ACC-001 (not found) for a piece that is not stuck or not of this authority
     */
    void retry(Actor actor, String id);

    @Override
    default int count(Actor actor) {
        return list(actor).size();
    }

    @Override
    default String path() {
        return "/desk/messages/stuck";
    }
}
