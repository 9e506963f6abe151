package vn.thongsuot.reports;

import static vn.thongsuot.db.reports.Tables.DUTY;
import static vn.thongsuot.db.reports.Tables.REGIME;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.calendar.WorkingCalendars;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.shared.DomainException;

/**
 * Makes duties appear by themselves some days before they are due, and lists who owes what (Vietnamese: theo dõi nghĩa vụ báo
 * cáo; plans' rule R3).
 */
@Service
@Transactional
public class Duties {

    private static final int LONGEST_TITLE = 300;

    private final RegimeStore regimes;
    private final Regimes rules;
    private final DutyStore store;
    private final ReportJournal journal;
    private final ReportSettings settings;
    private final WorkingCalendars calendars;
    private final Clock clock;

    Duties(
            RegimeStore regimes,
            Regimes rules,
            DutyStore store,
            ReportJournal journal,
            ReportSettings settings,
            WorkingCalendars calendars,
            Clock clock) {
        this.regimes = regimes;
        this.rules = rules;
        this.store = store;
        this.journal = journal;
        this.settings = settings;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Opens what has come near, for every regime; asking again changes nothing. */
    public void open() {
        regimes.list(DSL.noCondition()).forEach(this::open);
    }

    void open(Regime regime) {
        Set<String> known = store.periods(regime.id());
        WorkingCalendar works = calendars.forUnit(regime.authorityId(), regime.recipientUnitId());
        DutyCalendar.upTo(regime, today().plusDays(settings.appearDays()), works).stream()
                .filter(due -> !known.contains(due.period().key()))
                .forEach(due -> open(regime, null, due));
    }

    /**
     * Asks all units of a regime for a report of its own kind (Vietnamese: yêu cầu báo cáo đột xuất).
     *
     * @throws DomainException RPT-006 for days that do not follow each other or a title that is missing, ACC-001 or ACC-002 by
     *     right
     */
    public UUID call(Actor actor, UUID regimeId, String title, LocalDate from, LocalDate to, LocalDate due) {
        Regime regime = rules.get(actor, regimeId);
        if (!rules.mayEdit(actor, regime)) {
            throw new DomainException("ACC-002", DomainException.Kind.FORBIDDEN, "account may not edit this regime");
        }
        String about = title.strip();
        if (about.isEmpty() || about.length() > LONGEST_TITLE || to.isBefore(from) || due.isBefore(to)) {
            throw new DomainException(
                    "RPT-006", DomainException.Kind.INVALID, "call %s - %s, due %s".formatted(from, to, due));
        }
        ReportPeriod period =
                new ReportPeriod(PeriodKind.AD_HOC, to.getYear(), store.countCalls(regimeId) + 1, from, to);
        LocalDate consolidated = due.plusDays(java.time.temporal.ChronoUnit.DAYS.between(to, due));
        UUID call = store.insertCall(regimeId, about, period, due, consolidated, actor.accountId());
        open(regime, call, new DutyCalendar.Due(period, due, consolidated));
        return call;
    }

    /** New duties are facts at once, so that "in time" counts those that are never fulfilled. */
    private void open(Regime regime, @Nullable UUID callId, DutyCalendar.Due due) {
        List<UUID> made = new ArrayList<>();
        for (UnitView unit : rules.reporters(regime, due.period().to())) {
            store.insert(regime, callId, unit.id(), false, due.period(), due.dueOn())
                    .ifPresent(made::add);
        }
        if (regime.consolidated()) {
            store.insert(regime, callId, regime.recipientUnitId(), true, due.period(), due.consolidatedOn())
                    .ifPresent(made::add);
        }
        store.list(DUTY.ID.in(made)).forEach(journal::recordDuty);
    }

    @Transactional(readOnly = true)
    public List<Duty> listOfRegime(UUID regimeId) {
        return store.list(DUTY.REGIME_ID.eq(regimeId));
    }

    /** What ad hoc reports of a regime are about, by request. */
    @Transactional(readOnly = true)
    public Map<UUID, String> callTitles(UUID regimeId) {
        return store.callTitles(regimeId);
    }

    /** What some units owe or owed, those due since a day. */
    @Transactional(readOnly = true)
    public List<Duty> listOfUnits(Collection<UUID> unitIds, LocalDate dueSince) {
        return unitIds.isEmpty()
                ? List.of()
                : store.list(
                        DUTY.UNIT_ID.in(unitIds).and(DUTY.DUE_ON.ge(dueSince).or(DUTY.SUBMITTED_ON.isNull())));
    }

    /** Reports of units that go to or through one of these units. */
    @Transactional(readOnly = true)
    public List<Duty> listTowards(Collection<UUID> unitIds, LocalDate dueSince) {
        return unitIds.isEmpty()
                ? List.of()
                : store.list(DUTY.CONSOLIDATED
                        .isFalse()
                        .and(DUTY.DUE_ON.ge(dueSince).or(DUTY.SUBMITTED_ON.isNull()))
                        .and(DUTY.REGIME_ID.in(DSL.select(REGIME.ID)
                                .from(REGIME)
                                .where(REGIME.RECIPIENT_UNIT_ID.in(unitIds).or(REGIME.THROUGH_UNIT_ID.in(unitIds))))));
    }

    /** What is still owed and due by a day, in the whole installation. */
    @Transactional(readOnly = true)
    List<Duty> listOwed(LocalDate dueBy) {
        return store.list(DUTY.SUBMITTED_ON.isNull().and(DUTY.DUE_ON.le(dueBy)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
