package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.DOSSIER;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.thongsuot.access.Actor;
import vn.thongsuot.calendar.WorkingCalendars;
import vn.thongsuot.platform.WorkQuery.Due;

/** Work lists (Vietnamese: danh sách việc): late first, then by due instant, standing clocks last. */
@Service
public class WorkLists {

    private final DSLContext db;
    private final WorkScope scope;
    private final WorkItems items;
    private final WorkingCalendars calendars;
    private final Clock clock;

    WorkLists(DSLContext db, WorkScope scope, WorkItems items, WorkingCalendars calendars, Clock clock) {
        this.db = db;
        this.scope = scope;
        this.items = items;
        this.calendars = calendars;
        this.clock = clock;
    }

    public List<WorkItem> list(Actor actor, WorkFilter filter) {
        return db.selectFrom(DOSSIER)
                .where(scope.of(actor, filter), dueIs(actor, filter.due()))
                .orderBy(
                        DOSSIER.FINISHED_AT.asc().nullsFirst(),
                        DOSSIER.DUE_AT.asc().nullsLast(),
                        DOSSIER.ID)
                .limit(WorkFilter.PAGE_SIZE)
                .offset((filter.page() - 1L) * WorkFilter.PAGE_SIZE)
                .fetch()
                .map(row -> items.of(actor, new Dossier(row), clock.instant()));
    }

    /** Code and version of all dossiers of the list, the most urgent first, for an act on all of them. */
    public List<Seen> listSeen(Actor actor, WorkFilter filter, int most) {
        return db.select(DOSSIER.CODE, DOSSIER.VERSION)
                .from(DOSSIER)
                .where(scope.of(actor, filter), dueIs(actor, filter.due()))
                .orderBy(
                        DOSSIER.FINISHED_AT.asc().nullsFirst(),
                        DOSSIER.DUE_AT.asc().nullsLast(),
                        DOSSIER.ID)
                .limit(most)
                .fetch(row -> new Seen(new DossierCode(row.value1()), row.value2()));
    }

    /** How many there are of each urgency, in one read; the key {@code null} of the map's type is not used. */
    public Map<Due, Integer> tally(Actor actor, WorkFilter filter) {
        var counts = db.select(Arrays.stream(Due.values())
                        .map(due -> DSL.count().filterWhere(dueIs(actor, due)).as(due.name()))
                        .toList())
                .from(DOSSIER)
                .where(scope.of(actor, filter))
                .fetchSingle();
        Map<Due, Integer> tally = new EnumMap<>(Due.class);
        for (Due due : Due.values()) {
            tally.put(due, counts.get(due.name(), Integer.class));
        }
        return tally;
    }

    /** On a Friday the next working day is Monday; days off count as those of the actor's authority. */
    Instant afterNextWorkingDay(Actor actor, LocalDate today) {
        LocalDate next = calendars
                .forUnit(actor.authorityId(), actor.authorityId())
                .findNextWorkingDay(today)
                .orElseGet(() -> today.plusDays(1));
        return items.dayAfter(next, 1);
    }

    private Condition dueIs(Actor actor, @Nullable Due due) {
        if (due == null) {
            return DSL.noCondition();
        }
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        Instant tomorrow = items.dayAfter(today, 1);
        Condition running = DOSSIER.FINISHED_AT.isNull().and(DOSSIER.PAUSED_SINCE.isNull());
        return switch (due) {
            case LATE -> running.and(DOSSIER.DUE_AT.lt(now));
            case TODAY -> running.and(DOSSIER.DUE_AT.ge(now)).and(DOSSIER.DUE_AT.lt(tomorrow));
            case SOON ->
                running.and(DOSSIER.DUE_AT.ge(tomorrow)).and(DOSSIER.DUE_AT.lt(afterNextWorkingDay(actor, today)));
            case LATER -> running.and(DOSSIER.DUE_AT.ge(afterNextWorkingDay(actor, today)));
            case WAITING -> DOSSIER.FINISHED_AT.isNull().and(DOSSIER.PAUSED_SINCE.isNotNull());
            case READY -> DOSSIER.FINISHED_AT.isNotNull().and(DOSSIER.RETURNED_AT.isNull());
        };
    }
}
