package vn.thongsuot.notifications;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.platform.RetriedWork;
import vn.thongsuot.platform.StuckPiece;
import vn.thongsuot.platform.StuckWork;

/** Technical work of all modules that is stuck, and trying it again (Vietnamese: việc kỹ thuật bị kẹt). */
@Service
public class StuckWorks {

    private final List<StuckWork> works;
    private final AccessPolicy policy;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    StuckWorks(List<StuckWork> works, AccessPolicy policy, AuditTrail audit, JsonMapper json, Clock clock) {
        this.works = works;
        this.policy = policy;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Stuck work of one kind.
     *
     * @param pieces empty where it is tried again on a page of its own, {@code path}
     */
    public record Kind(String key, int count, String path, List<StuckPiece> pieces) {

        public Kind {
            pieces = List.copyOf(pieces);
        }
    }

    /** Kinds of which something is stuck. @throws vn.thongsuot.shared.DomainException ACC-001 for a stranger */
    public List<Kind> list(Actor actor) {
        policy.requireKeeper(actor);
        return works.stream()
                .map(work -> new Kind(
                        work.key(),
                        work.count(actor),
                        work.path(),
                        work instanceof RetriedWork retried ? retried.list(actor) : List.of()))
                .filter(kind -> kind.count() > 0)
                .toList();
    }

    /** Tries a piece again. @throws vn.thongsuot.shared.DomainException ACC-001 (not found) for a stranger and for a piece that is not stuck */
    public void retry(Actor actor, String key, String id) {
        policy.requireKeeper(actor);
        works.stream()
                .filter(work -> work.key().equals(key))
                .filter(RetriedWork.class::isInstance)
                .map(RetriedWork.class::cast)
                .findFirst()
                .orElseThrow(AccessPolicy::notFound)
                .retry(actor, id);
        audit.append(
                StreamId.account(actor.accountId()),
                new Draft(
                        clock.instant(),
                        actor.accountId(),
                        null,
                        "stuck-work.retried",
                        json.writeValueAsString(Map.of("kind", key, "piece", id)),
                        null));
    }
}
