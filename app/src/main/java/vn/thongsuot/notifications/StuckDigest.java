package vn.thongsuot.notifications;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.platform.StuckWork;

/** All that stands on the page of stuck work, messages and the rest, in the digest of who keeps the authority (Vietnamese: việc kỹ thuật bị kẹt). */
@Component
class StuckDigest implements DigestSource {

    private final StuckMessages messages;
    private final List<StuckWork> works;
    private final AccessPolicy policy;

    StuckDigest(StuckMessages messages, List<StuckWork> works, AccessPolicy policy) {
        this.messages = messages;
        this.works = works;
        this.policy = policy;
    }

    @Override
    public List<DigestLine> lines(Actor actor) {
        if (!policy.isKeeper(actor)) {
            return List.of();
        }
        int count = messages.count(actor)
                + works.stream().mapToInt(work -> work.count(actor)).sum();
        return count == 0 ? List.of() : List.of(new DigestLine(30, "digest.stuck", "", count, StuckMessages.PATH));
    }
}
