package vn.thongsuot.petitions;

import static vn.thongsuot.db.petitions.Tables.PETITION;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.petitions.tables.records.PetitionRecord;
import vn.thongsuot.petitions.PetitionFilter.Due;

/** Lists of petitions (Vietnamese: danh sách phản ánh, kiến nghị): by the due instant that runs, what is late first. */
@Service
@Transactional(readOnly = true)
public class PetitionLists {

    private static final int EXCERPT = 160;
    private static final Condition WAITING = PETITION.STATUS.in("waiting", "joined");
    private static final Condition ENDED =
            PETITION.NEXT_DUE_AT.isNull().and(PETITION.STATUS.notIn("waiting", "joined"));

    private final DSLContext db;
    private final PetitionScope scope;
    private final PetitionUnits units;
    private final PetitionClock petitionClock;
    private final Clock clock;

    PetitionLists(DSLContext db, PetitionScope scope, PetitionUnits units, PetitionClock petitionClock, Clock clock) {
        this.db = db;
        this.scope = scope;
        this.units = units;
        this.petitionClock = petitionClock;
        this.clock = clock;
    }

    public List<PetitionLine> list(Actor actor, PetitionFilter filter) {
        return list(actor, filter, PetitionFilter.PAGE_SIZE);
    }

    /** At most so many of the filter's page. */
    public List<PetitionLine> list(Actor actor, PetitionFilter filter, int most) {
        return db.selectFrom(PETITION)
                .where(scope.of(actor, filter), dueIs(filter.due(), petitionClock.nextWorkingDay(actor.authorityId())))
                .orderBy(
                        PETITION.NEXT_DUE_AT.asc().nullsLast(),
                        DSL.when(ENDED, PETITION.CLOSED_AT).desc().nullsLast(),
                        PETITION.CODE)
                .limit(most)
                .offset((filter.page() - 1L) * most)
                .fetch(this::line);
    }

    /**
     * All of the filter, ended ones too, in the order of their ids; its due and page are not asked.
     *
     * @param after the one behind which the list begins
     */
    public List<PetitionLine> listAfter(
            Actor actor, PetitionFilter filter, @Nullable PetitionStatus status, @Nullable UUID after, int limit) {
        return db.selectFrom(PETITION)
                .where(scope.of(actor, filter))
                .and(status == null ? DSL.noCondition() : PETITION.STATUS.eq(status.key()))
                .and(after == null ? DSL.noCondition() : PETITION.ID.gt(after))
                .orderBy(PETITION.ID)
                .limit(limit)
                .fetch(this::line);
    }

    /** How many wait for the actor. */
    public int countWaiting(Actor actor) {
        return db.fetchCount(
                PETITION,
                scope.of(actor, PetitionFilter.of(PetitionFilter.Whose.MINE)),
                PETITION.NEXT_DUE_AT.isNotNull());
    }

    /** How many there are of each urgency, in one read. */
    public Map<Due, Integer> tally(Actor actor, PetitionFilter filter) {
        LocalDate next = petitionClock.nextWorkingDay(actor.authorityId());
        var counts = db.select(Arrays.stream(Due.values())
                        .map(due -> DSL.count().filterWhere(dueIs(due, next)).as(due.name()))
                        .toList())
                .from(PETITION)
                .where(scope.of(actor, filter))
                .fetchSingle();
        Map<Due, Integer> tally = new EnumMap<>(Due.class);
        for (Due due : Due.values()) {
            tally.put(due, counts.get(due.name(), Integer.class));
        }
        return tally;
    }

    /** @param next the next working day: on a Friday that is Monday */
    private Condition dueIs(@Nullable Due due, LocalDate next) {
        if (due == null) {
            return DSL.not(ENDED);
        }
        LocalDate today = petitionClock.day(clock.instant());
        Instant tomorrow = start(today.plusDays(1));
        Instant afterNext = start(next.plusDays(1));
        return switch (due) {
            case LATE -> PETITION.NEXT_DUE_AT.lt(start(today));
            case TODAY -> PETITION.NEXT_DUE_AT.ge(start(today)).and(PETITION.NEXT_DUE_AT.lt(tomorrow));
            case SOON -> PETITION.NEXT_DUE_AT.ge(tomorrow).and(PETITION.NEXT_DUE_AT.lt(afterNext));
            case LATER -> PETITION.NEXT_DUE_AT.ge(afterNext);
            case WAITING -> WAITING;
            case DONE -> ENDED;
        };
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private PetitionLine line(PetitionRecord row) {
        Petition petition = new Petition(row);
        Instant due = row.getNextDueAt();
        UUID register = row.getIntakeUnitId();
        return new PetitionLine(
                row.getId(),
                row.getVersion(),
                row.getCode(),
                row.getExternalCode(),
                excerpt(row.getContent()),
                petition.status(),
                petition.about(),
                PetitionSource.of(row.getSource()),
                register,
                units.current(row.getUnitId()),
                row.getHolderId(),
                row.getReceivedAt(),
                due,
                row.getDueAt(),
                due == null ? null : (Integer) petitionClock.daysLeft(row.getAuthorityId(), register, due),
                due == null ? 0 : petitionClock.usedPercent(row.getAuthorityId(), register, row.getReceivedAt(), due),
                row.getClosedAt(),
                row.getPublishedAt(),
                row.getRating(),
                row.getJoinedTo() != null,
                row.getReopened());
    }

    private static String excerpt(String content) {
        String line = content.replaceAll("\\s+", " ").strip();
        return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT).strip() + "…";
    }
}
