package vn.thongsuot.procedures.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.procedures.RoutePublished;
import vn.thongsuot.procedures.RouteWithdrawn;

/**
 * Notes the day on which the route was adapted to an announced change, when it is published (Vietnamese: ngày phê duyệt quy trình nội
 * bộ), so that nobody has to enter it; a day that was entered stays.
 */
@Component
class FlowDays {

    private final DecisionStore store;
    private final DecisionJournal journal;
    private final Clock clock;

    FlowDays(DecisionStore store, DecisionJournal journal, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /** What the route had fulfilled is open again. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(RouteWithdrawn withdrawn) {
        for (DecisionItem item : store.forgetFlow(withdrawn.routeId())) {
            store.find(item.decisionId()).ifPresent(decision -> {
                UUID event = journal.append(
                        withdrawn.actor(),
                        decision.id(),
                        decision.unitId(),
                        "announcement.flow-withdrawn",
                        Map.of("procedure", item.code(), "route", withdrawn.routeId()));
                journal.count(decision, List.of(item), event);
            });
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(RoutePublished published) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        for (DecisionItem item : store.noteFlow(published.versionId(), today)) {
            store.find(item.decisionId()).ifPresent(decision -> {
                UUID event = journal.append(
                        published.actor(),
                        decision.id(),
                        decision.unitId(),
                        "announcement.flow-published",
                        Map.of("procedure", item.code(), "route", published.routeId(), "on", today.toString()));
                journal.count(decision, List.of(item), event);
            });
        }
    }
}
