package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.DOSSIER;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.dossiers.tables.records.DossierRecord;
import vn.thongsuot.platform.WorkQuery;

/** Dossiers that are late in what an actor may read, the longest late first (Vietnamese: danh sách hồ sơ quá hạn). */
@Service
public class LateDossiers {

    private final DSLContext db;
    private final WorkScope scope;
    private final CaseClock caseClock;
    private final Holding holding;
    private final Clock clock;

    LateDossiers(DSLContext db, WorkScope scope, CaseClock caseClock, Holding holding, Clock clock) {
        this.db = db;
        this.scope = scope;
        this.caseClock = caseClock;
        this.holding = holding;
        this.clock = clock;
    }

    /** How many there are. */
    public int count(Actor actor) {
        return db.fetchCount(DOSSIER, isLate(actor, clock.instant()));
    }

    /**
     * @param most how many at most
     * @param skipped how many of the longest late are left out before them
     */
    public List<LateDossier> list(Actor actor, int most, long skipped) {
        Instant now = clock.instant();
        return db.selectFrom(DOSSIER)
                .where(isLate(actor, now))
                .orderBy(DOSSIER.DUE_AT, DOSSIER.ID)
                .limit(most)
                .offset(skipped)
                .fetch(row -> late(row, now));
    }

    private Condition isLate(Actor actor, Instant now) {
        return scope.of(actor, new WorkFilter(WorkQuery.Whose.SUBTREE, WorkQuery.Due.LATE, null, 1))
                .and(DOSSIER.FINISHED_AT.isNull())
                .and(DOSSIER.PAUSED_SINCE.isNull())
                .and(DOSSIER.DUE_AT.lt(now));
    }

    private LateDossier late(DossierRecord row, Instant now) {
        Dossier dossier = new Dossier(row);
        List<HeldTime> held = holding.listOf(dossier);
        return new LateDossier(
                new DossierCode(row.getCode()),
                row.getProcedureCode(),
                row.getDecidingUnitId(),
                row.getStepUnitId(),
                row.getHolderId(),
                row.getReceivedAt(),
                row.getDueAt(),
                Math.max(0, -caseClock.daysLeft(dossier, now)),
                sum(held, HeldTime.Who.UNIT),
                sum(held, HeldTime.Who.CITIZEN),
                sum(held, HeldTime.Who.OTHER_AGENCY),
                held.stream()
                        .filter(time -> time.who() == HeldTime.Who.OTHER_AGENCY)
                        .map(HeldTime::unitId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    private static long sum(List<HeldTime> held, HeldTime.Who who) {
        return held.stream()
                .filter(time -> time.who() == who)
                .mapToLong(HeldTime::minutes)
                .sum();
    }
}
