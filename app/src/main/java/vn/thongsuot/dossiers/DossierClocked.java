package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.DOSSIER;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.calendar.spi.ClockedCase;
import vn.thongsuot.calendar.spi.ClockedCases;
import vn.thongsuot.calendar.spi.Counted;
import vn.thongsuot.calendar.spi.DueChange;
import vn.thongsuot.calendar.spi.Recount;

/**
 * Running dossiers whose time holds a changed day are counted again (Vietnamese: tính lại hạn hồ sơ). The due instant follows the
 * calendar; the appointment that the applicant was told never becomes an earlier one.
 */
@Component
class DossierClocked implements ClockedCases {

    private final DSLContext db;
    private final DossierStore store;
    private final WorkScope scope;
    private final CaseClock caseClock;
    private final DossierJournal journal;
    private final RecountTelling telling;
    private final Clock clock;

    DossierClocked(
            DSLContext db,
            DossierStore store,
            WorkScope scope,
            CaseClock caseClock,
            DossierJournal journal,
            RecountTelling telling,
            Clock clock) {
        this.db = db;
        this.store = store;
        this.scope = scope;
        this.caseClock = caseClock;
        this.journal = journal;
        this.telling = telling;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "dossier";
    }

    @Override
    public Counted look(Recount recount, @Nullable UUID after, int most) {
        return count(recount, list(recount, after(after), most, false), false);
    }

    @Override
    public Counted apply(Recount recount, @Nullable UUID after, int most) {
        return count(recount, list(recount, after(after), most, true), true);
    }

    @Override
    public Optional<ClockedCase> findNext(Recount recount, @Nullable UUID after) {
        return list(recount, after(after), 1, false).stream()
                .findFirst()
                .map(dossier -> new ClockedCase(dossier.id(), dossier.label()));
    }

    @Override
    public Counted applyTo(Recount recount, UUID caseId) {
        return count(recount, list(recount, DOSSIER.ID.eq(caseId), 1, true), true);
    }

    @Override
    public Set<UUID> listReadable(Actor actor, Collection<UUID> caseIds) {
        return db.select(DOSSIER.ID)
                .from(DOSSIER)
                .where(DOSSIER.AUTHORITY_ID.eq(actor.authorityId()), scope.readable(actor))
                .and(DOSSIER.ID.eq(DSL.any(caseIds.toArray(UUID[]::new))))
                .fetchSet(DOSSIER.ID);
    }

    @Override
    public String href(DueChange moved) {
        return "/desk/dossiers/" + moved.label();
    }

    private static Condition after(@Nullable UUID id) {
        return id == null ? DSL.noCondition() : DOSSIER.ID.gt(id);
    }

    private Counted count(Recount recount, List<Dossier> dossiers, boolean inEarnest) {
        List<DueChange> changes = new ArrayList<>();
        int skipped = 0;
        int settled = 0;
        for (Dossier dossier : dossiers) {
            Instant before = dossier.row().getDueAt();
            Instant promised = dossier.row().getAppointmentAt();
            boolean provisional = dossier.row().getProvisional();
            try {
                caseClock.recount(
                        dossier, recount.calendars().apply(dossier.row().getDecidingUnitId()));
            } catch (IllegalArgumentException e) {
                skipped++;
                continue;
            }
            Instant now = dossier.row().getDueAt();
            if (now == null) {
                continue;
            }
            if (now.equals(before)) {
                if (provisional && !dossier.row().getProvisional()) {
                    settled++;
                    if (inEarnest) {
                        settle(dossier, recount);
                    }
                }
                continue;
            }
            changes.add(new DueChange(
                    dossier.id(),
                    dossier.label(),
                    dossier.row().getDecidingUnitId(),
                    before,
                    now,
                    recount.because(day(dossier.row().getReceivedAt()), day(now.isAfter(before) ? now : before))));
            if (inEarnest) {
                save(dossier, recount, before, promised);
            }
        }
        UUID last = dossiers.isEmpty() ? null : dossiers.getLast().id();
        return new Counted(changes, last, dossiers.size(), skipped, settled);
    }

    private void settle(Dossier dossier, Recount recount) {
        store.save(dossier);
        journal.note(
                dossier,
                "dossier.due-settled",
                Map.of("change", recount.changeId()),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private void save(Dossier dossier, Recount recount, Instant before, @Nullable Instant promised) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        store.save(dossier);
        journal.note(
                dossier,
                "dossier.due-recounted",
                Map.of(
                        "change", recount.changeId(),
                        "decision", recount.number(),
                        "before", before.toString(),
                        "after", dossier.row().getDueAt().toString()),
                at);
        telling.tell(dossier, recount.changeId(), before, promised);
    }

    /** Running ones in whose time, or in the days after its end, a changed day lies. */
    private List<Dossier> list(Recount recount, Condition which, int most, boolean lock) {
        Instant first = start(recount.first());
        Instant end = start(recount.last().plusDays(1));
        var rows = db.selectFrom(DOSSIER)
                .where(DOSSIER.AUTHORITY_ID.eq(recount.authorityId()), WorkScope.OPEN, DOSSIER.FINISHED_AT.isNull())
                .and(DOSSIER.PAUSED_SINCE.isNull())
                .and(DOSSIER.DUE_AT.isNotNull())
                .and(DOSSIER.RECEIVED_AT.lt(end))
                .and(DOSSIER.DUE_AT.ge(first).or(DOSSIER.APPOINTMENT_AT.ge(first)))
                .and(recount.unitId() == null ? DSL.noCondition() : DOSSIER.DECIDING_UNIT_ID.eq(recount.unitId()))
                .and(which)
                .orderBy(DOSSIER.ID)
                .limit(most);
        return lock ? rows.forUpdate().fetch(Dossier::new) : rows.fetch(Dossier::new);
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
