package vn.thongsuot.calendar.changes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.calendar.CalendarRegistry;
import vn.thongsuot.calendar.WeekChange;
import vn.thongsuot.calendar.spi.ClockedCases;
import vn.thongsuot.calendar.spi.Counted;
import vn.thongsuot.db.calendar.tables.records.ChangeRecord;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;

/**
 * Changes days of calendars by decisions (Vietnamese: cập nhật lịch làm việc theo quyết định): drafted, shown with the open cases
 * whose due dates would move, then applied; the cases are counted again in the background, and a stop in between loses nothing.
 */
@Service
public class CalendarChanges {

    /** So many cases of a kind are looked at for a dry run. */
    static final int LOOKED_AT = 2000;

    /** Longest stretch of one decision. */
    private static final int MOST_DAYS = 400;

    private final ChangeStore store;
    private final Recounts recounts;
    private final YearSettlement settlement;
    private final CalendarRegistry registry;
    private final UnworkedPlans plans;
    private final List<ClockedCases> kinds;
    private final AccessPolicy policy;
    private final AuditTrail audit;
    private final Clock clock;

    CalendarChanges(
            ChangeStore store,
            Recounts recounts,
            YearSettlement settlement,
            CalendarRegistry registry,
            UnworkedPlans plans,
            List<ClockedCases> kinds,
            AccessPolicy policy,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.recounts = recounts;
        this.settlement = settlement;
        this.registry = registry;
        this.plans = plans;
        this.kinds = kinds;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether an actor may change the calendar of a unit, or of the whole authority where none is named. */
    public boolean mayChange(Actor actor, @Nullable UUID unitId) {
        return policy.mayIn(actor, Permission.ADMINISTER, unitId == null ? actor.authorityId() : unitId);
    }

    /** @throws DomainException CAL-001 without a number or a day; CAL-003 above {@value #MOST_DAYS} days */
    @Transactional
    public UUID draft(
            Actor actor, @Nullable UUID unitId, String number, LocalDate decidedOn, List<CalendarChange.Day> days) {
        return draft(actor, unitId, number, decidedOn, days, null);
    }

    /**
     * As above, and the year that is settled with it: its days off are then all known, those of the calendar and those of the draft.
     *
     * @throws DomainException CAL-010 to CAL-013 for a year that cannot be settled, as {@link YearSettlement} says
     */
    @Transactional
    public UUID draft(
            Actor actor,
            @Nullable UUID unitId,
            String number,
            LocalDate decidedOn,
            List<CalendarChange.Day> days,
            @Nullable Integer settlesYear) {
        require(mayChange(actor, unitId));
        if (number.isBlank() || days.isEmpty() && settlesYear == null) {
            throw new DomainException("CAL-001", DomainException.Kind.INVALID, "a decision needs a number and a day");
        }
        if (days.size() > MOST_DAYS) {
            throw new DomainException("CAL-003", DomainException.Kind.INVALID, "too many days", MOST_DAYS);
        }
        return insert(actor, unitId, number, decidedOn, days, null, settlesYear);
    }

    /**
     * Other hours of the week from a day to come.
     *
     * @throws DomainException CAL-001 without a number, CAL-008 for a day that is not to come, CAL-009 without any hours
     */
    @Transactional
    public UUID draftWeek(Actor actor, String number, LocalDate decidedOn, WeekChange week) {
        require(mayChange(actor, week.unitId()));
        if (number.isBlank()) {
            throw new DomainException("CAL-001", DomainException.Kind.INVALID, "a decision needs a number");
        }
        if (!week.from().isAfter(LocalDate.ofInstant(clock.instant(), clock.getZone()))) {
            throw new DomainException("CAL-008", DomainException.Kind.INVALID, "hours change from a day to come");
        }
        if (week.hours().isEmpty()) {
            throw new DomainException("CAL-009", DomainException.Kind.INVALID, "no hours in the whole week");
        }
        return insert(actor, week.unitId(), number, decidedOn, List.of(), week, null);
    }

    private UUID insert(
            Actor actor,
            @Nullable UUID unitId,
            String number,
            LocalDate decidedOn,
            List<CalendarChange.Day> days,
            @Nullable WeekChange week,
            @Nullable Integer settlesYear) {
        UUID id = Ids.next(clock);
        CalendarChange change = new CalendarChange(
                id,
                actor.authorityId(),
                unitId,
                number.strip(),
                decidedOn,
                "draft",
                1,
                actor.accountId(),
                clock.instant(),
                null,
                null,
                days,
                week,
                settlesYear);
        settlement.require(change);
        store.insert(change);
        note(actor, id, "calendar.change-drafted", 1);
        return id;
    }

    /** @throws DomainException ACC-001 (not found) for those who may not change this calendar */
    @Transactional(readOnly = true)
    public CalendarChange get(Actor actor, UUID id) {
        CalendarChange change = store.get(actor.authorityId(), id);
        require(mayChange(actor, change.unitId()) || change.status().equals("applied"));
        return change;
    }

    /** Newest first; drafts only for those who may apply them. */
    @Transactional(readOnly = true)
    public List<CalendarChange> list(Actor actor) {
        return store.list(actor.authorityId()).stream()
                .filter(change -> change.status().equals("applied") || mayChange(actor, change.unitId()))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Conflict> listConflicts(CalendarChange change) {
        return store.conflicts(change);
    }

    /** Hours of the week that the decision meets: what was to come and is replaced, and what units have of their own. */
    @Transactional(readOnly = true)
    public List<WeekConflict> listWeekConflicts(CalendarChange change) {
        return change.week() == null ? List.of() : store.conflicts(change.authorityId(), change.week());
    }

    /** Due dates that would move, by kind of case. */
    @Transactional(readOnly = true)
    public List<Preview> preview(CalendarChange change) {
        return change.counts()
                ? kinds.stream().map(kind -> preview(kind, change)).toList()
                : List.of();
    }

    /** Years that a decision can settle today. */
    public List<Integer> listOpenYears(Actor actor) {
        return settlement.listOpen(actor.authorityId());
    }

    /** The year as it would be with the draft, or as it is; empty where the decision settles none. */
    @Transactional(readOnly = true)
    public Optional<SettledYear> findSettled(CalendarChange change) {
        return settlement.find(change);
    }

    public List<Progress> listProgress(UUID changeId) {
        return store.progress(changeId);
    }

    /**
     * @throws DomainException CAL-005 if it was applied or discarded before; CAL-004 if somebody was faster; CAL-010 to CAL-013 for a
     *     year that cannot be settled, as {@link YearSettlement} says
     */
    @Transactional
    public void apply(Actor actor, UUID id, int version) {
        ChangeRecord row = begin(actor, id, version);
        CalendarChange change = store.read(row);
        settlement.require(change);
        store.keepBefore(change);
        registry.change(change.authorityId(), change.unitId(), change.id(), change.specials());
        if (change.settlesYear() != null) {
            registry.settle(change.authorityId(), change.settlesYear(), change.number());
        }
        if (change.week() != null) {
            registry.changeWeek(change.authorityId(), change.id(), change.week());
        }
        if (change.counts()) {
            kinds.forEach(kind -> store.startRecount(id, kind.kind()));
        }
        plans.tell(change);
        row.setStatus("applied");
        row.setAppliedBy(actor.accountId());
        row.setAppliedAt(clock.instant());
        save(actor, row, "calendar.change-applied");
    }

    @Transactional
    public void discard(Actor actor, UUID id, int version) {
        ChangeRecord row = begin(actor, id, version);
        row.setStatus("discarded");
        save(actor, row, "calendar.change-discarded");
    }

    private Preview preview(ClockedCases kind, CalendarChange change) {
        Counted counted = kind.look(recounts.of(change), null, LOOKED_AT);
        return new Preview(
                kind.kind(),
                counted.changes(),
                counted.lookedAt(),
                counted.skipped(),
                counted.settled(),
                counted.lookedAt() >= LOOKED_AT);
    }

    private ChangeRecord begin(Actor actor, UUID id, int version) {
        ChangeRecord row = store.lock(actor.authorityId(), id);
        require(mayChange(actor, row.getUnitId()));
        if (row.getVersion() != version) {
            throw new DomainException("CAL-004", DomainException.Kind.CONFLICT, "somebody was faster");
        }
        if (!row.getStatus().equals("draft")) {
            throw new DomainException("CAL-005", DomainException.Kind.CONFLICT, "status is " + row.getStatus());
        }
        return row;
    }

    private void save(Actor actor, ChangeRecord row, String event) {
        row.setVersion(row.getVersion() + 1);
        row.update();
        note(actor, row.getId(), event, row.getVersion());
    }

    private void note(Actor actor, UUID id, String event, int version) {
        audit.append(
                new StreamId("calendar-change", id),
                new Draft(
                        clock.instant(),
                        actor.accountId(),
                        actor.authorityId(),
                        event,
                        "{\"version\":%d}".formatted(version),
                        null));
    }

    private static void require(boolean may) {
        if (!may) {
            throw AccessPolicy.notFound();
        }
    }
}
