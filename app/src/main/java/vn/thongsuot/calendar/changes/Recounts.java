package vn.thongsuot.calendar.changes;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.calendar.WorkingCalendars;
import vn.thongsuot.calendar.spi.ClockedCase;
import vn.thongsuot.calendar.spi.ClockedCases;
import vn.thongsuot.calendar.spi.Counted;
import vn.thongsuot.calendar.spi.Recount;
import vn.thongsuot.db.calendar.tables.records.RecountRecord;

/** Counts open cases again after a decision, some at a time, each lot with its place in one transaction (Vietnamese: tính lại hạn). */
@Service
class Recounts {

    static final int LOT = 100;

    private final ChangeStore store;
    private final WorkingCalendars calendars;
    private final Map<String, ClockedCases> kinds = new HashMap<>();
    private final Clock clock;

    Recounts(ChangeStore store, WorkingCalendars calendars, List<ClockedCases> kinds, Clock clock) {
        this.store = store;
        this.calendars = calendars;
        this.clock = clock;
        kinds.forEach(kind -> this.kinds.put(kind.kind(), kind));
    }

    /** The calendars are read anew and not taken from what is kept: other nodes may still know the old days. */
    public Recount of(CalendarChange change) {
        Map<UUID, WorkingCalendar> known = new HashMap<>();
        return new Recount(
                change.id(),
                change.number(),
                change.authorityId(),
                change.unitId(),
                change.changedDays(),
                change.settlesYear(),
                unit -> known.computeIfAbsent(
                        unit,
                        id -> calendars.with(
                                change.authorityId(),
                                id,
                                change.unitId(),
                                change.specials(),
                                change.week(),
                                change.settlesYear())));
    }

    /** One lot of a kind, of at most so many cases. @return whether there may be more to do */
    @Transactional
    public boolean work(UUID changeId, String kind, int most) {
        RecountRecord row = store.lockRecount(changeId, kind);
        if (row == null) {
            return false;
        }
        ClockedCases cases = kinds.get(row.getKind());
        if (cases == null) {
            row.setFinishedAt(clock.instant());
        } else {
            Counted counted = cases.apply(of(store.changeOf(row)), row.getAfterId(), most);
            row.setLookedAt(row.getLookedAt() + counted.lookedAt());
            add(row, counted);
            if (counted.last() == null || counted.lookedAt() < most) {
                row.setFinishedAt(clock.instant());
            } else {
                row.setAfterId(counted.last());
            }
        }
        row.update();
        return true;
    }

    /** The case that is counted next, where this node may count it. */
    @Transactional
    public Optional<ClockedCase> findNext(UUID changeId, String kind) {
        RecountRecord row = store.lockRecount(changeId, kind);
        ClockedCases cases = kinds.get(kind);
        return row == null || cases == null
                ? Optional.empty()
                : cases.findNext(of(store.changeOf(row)), row.getAfterId());
    }

    /** Goes on behind a case that cannot be counted. */
    @Transactional
    public void pass(UUID changeId, String kind, UUID caseId) {
        RecountRecord row = store.lockRecount(changeId, kind);
        if (row != null) {
            row.setLookedAt(row.getLookedAt() + 1);
            row.setAfterId(caseId);
            row.update();
        }
    }

    /** Counts a case that was passed over. */
    @Transactional
    public void catchUp(UUID changeId, String kind, UUID caseId) {
        RecountRecord row = store.getRecount(changeId, kind);
        ClockedCases cases = kinds.get(kind);
        if (cases != null) {
            add(row, cases.applyTo(of(store.changeOf(row)), caseId));
            row.update();
        }
    }

    private void add(RecountRecord row, Counted counted) {
        store.keepMoved(row.getChangeId(), row.getKind(), counted.changes());
        row.setChanged(row.getChanged() + counted.changes().size());
        row.setSkipped(row.getSkipped() + counted.skipped());
        row.setSettled(row.getSettled() + counted.settled());
    }
}
