package vn.thongsuot.procedures.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.calendar.clock.DaysLeft;
import vn.thongsuot.platform.ListedWork;
import vn.thongsuot.platform.WorkEntry;
import vn.thongsuot.platform.WorkQuery;

/**
 * Decisions in the common work list (Vietnamese: nhắc hạn công bố, công khai): drafts with the day on which they must be announced,
 * signed ones that are not yet public everywhere with the day on which they must be.
 */
@Component
class ChangeWorkSource implements ListedWork {

    private static final int WHOLE_DAYS = 30;

    private final Decisions decisions;
    private final ChangeDays days;
    private final Clock clock;

    ChangeWorkSource(Decisions decisions, ChangeDays days, Clock clock) {
        this.decisions = decisions;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "announcement";
    }

    @Override
    public String path() {
        return "/desk/announcements";
    }

    @Override
    public List<WorkEntry> entries(Actor actor, WorkQuery.Whose whose) {
        List<WorkEntry> entries = new ArrayList<>();
        for (Decision decision : decisions.list(actor)) {
            List<DecisionItem> open = isWaiting(actor, decision) ? open(decision) : List.of();
            if (!open.isEmpty()) {
                entries.add(entry(decision, firstDue(decision, open)));
            }
        }
        entries.sort(Comparator.comparing(WorkEntry::daysLeft, Comparator.nullsLast(Comparator.naturalOrder())));
        return entries;
    }

    private boolean isWaiting(Actor actor, Decision decision) {
        return switch (decision.state()) {
            case DRAFT -> decisions.actions(actor, decision).contains(DecisionAction.SUBMIT);
            case SUBMITTED -> decisions.actions(actor, decision).contains(DecisionAction.SIGN);
            case SIGNED -> decisions.actions(actor, decision).contains(DecisionAction.PUBLISH);
            case DROPPED, WITHDRAWN -> false;
        };
    }

    private List<DecisionItem> open(Decision decision) {
        return decisions.items(decision.id()).stream()
                .filter(item -> item.publishedAllOn() == null)
                .toList();
    }

    /** Null where all are internal procedures, which have no such day. */
    private static @Nullable LocalDate firstDue(Decision decision, List<DecisionItem> open) {
        return open.stream()
                .flatMap(item -> item.dueOn(decision.state()).stream())
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private WorkEntry entry(Decision decision, @Nullable LocalDate due) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Integer left = due == null
                ? null
                : DaysLeft.until(days.calendar(decision.authorityId(), decision.unitId()), today, due);
        return new WorkEntry(
                kind(),
                decision.number() == null ? "–" : decision.number(),
                "/desk/announcements/" + decision.id(),
                decision.title(),
                "announcement.state." + decision.state().key(),
                due,
                left,
                left == null ? 0 : Math.clamp((WHOLE_DAYS - left) * 100L / WHOLE_DAYS, 0, 100),
                null);
    }
}
