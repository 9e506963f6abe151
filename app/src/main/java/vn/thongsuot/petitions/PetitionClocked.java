package vn.thongsuot.petitions;

import static vn.thongsuot.db.petitions.Tables.PETITION;

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

/** Petitions that wait for an answer are counted again; one that was opened again keeps the limit that began then. */
@Component
class PetitionClocked implements ClockedCases {

    private final DSLContext db;
    private final PetitionStore store;
    private final PetitionScope scope;
    private final PetitionClock petitionClock;
    private final PetitionJournal journal;
    private final Clock clock;

    PetitionClocked(
            DSLContext db,
            PetitionStore store,
            PetitionScope scope,
            PetitionClock petitionClock,
            PetitionJournal journal,
            Clock clock) {
        this.db = db;
        this.store = store;
        this.scope = scope;
        this.petitionClock = petitionClock;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "petition";
    }

    @Override
    public Counted look(Recount recount, @Nullable UUID after, int most) {
        return count(recount, list(recount, after(after), most), false);
    }

    @Override
    public Counted apply(Recount recount, @Nullable UUID after, int most) {
        return count(recount, list(recount, after(after), most), true);
    }

    @Override
    public Optional<ClockedCase> findNext(Recount recount, @Nullable UUID after) {
        return list(recount, after(after), 1).stream()
                .findFirst()
                .map(petition -> new ClockedCase(petition.id(), petition.code()));
    }

    @Override
    public Counted applyTo(Recount recount, UUID caseId) {
        return count(recount, list(recount, PETITION.ID.eq(caseId), 1), true);
    }

    @Override
    public Set<UUID> listReadable(Actor actor, Collection<UUID> caseIds) {
        return db.select(PETITION.ID)
                .from(PETITION)
                .where(scope.of(actor, PetitionFilter.of(PetitionFilter.Whose.SUBTREE)))
                .and(PETITION.ID.eq(DSL.any(caseIds.toArray(UUID[]::new))))
                .fetchSet(PETITION.ID);
    }

    @Override
    public String href(DueChange moved) {
        return "/desk/petitions/" + moved.caseId();
    }

    private static Condition after(@Nullable UUID id) {
        return id == null ? DSL.noCondition() : PETITION.ID.gt(id);
    }

    private Counted count(Recount recount, List<Petition> petitions, boolean inEarnest) {
        List<DueChange> changes = new ArrayList<>();
        for (Petition seen : petitions) {
            Petition petition = inEarnest ? store.lock(seen.authorityId(), seen.id()) : seen;
            Instant before = petition.row().getDueAt();
            Instant screen = petition.row().getScreenDueAt();
            Instant forward = petition.row().getForwardDueAt();
            petitionClock.recount(
                    petition, recount.calendars().apply(petition.row().getIntakeUnitId()));
            Instant now = petition.row().getDueAt();
            if (!now.equals(before)) {
                changes.add(new DueChange(
                        petition.id(),
                        petition.code(),
                        petition.row().getIntakeUnitId(),
                        before,
                        now,
                        recount.because(
                                petitionClock.day(petition.row().getReceivedAt()),
                                petitionClock.day(now.isAfter(before) ? now : before))));
            }
            boolean moved = !now.equals(before)
                    || !petition.row().getScreenDueAt().equals(screen)
                    || !petition.row().getForwardDueAt().equals(forward);
            if (inEarnest && moved) {
                save(petition, recount, before);
            }
        }
        return new Counted(
                changes, petitions.isEmpty() ? null : petitions.getLast().id(), petitions.size(), 0, 0);
    }

    private void save(Petition petition, Recount recount, Instant before) {
        store.save(petition);
        journal.record(
                petition,
                "petition.due-recounted",
                PetitionJournal.Doer.SENDER,
                Map.of(
                        "change", recount.changeId(),
                        "before", before.toString(),
                        "after", petition.row().getDueAt().toString()),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private List<Petition> list(Recount recount, Condition which, int most) {
        Instant first = start(recount.first());
        return db.selectFrom(PETITION)
                .where(PETITION.AUTHORITY_ID.eq(recount.authorityId()), PETITION.REOPENINGS.eq(0))
                .and(PETITION.STATUS.in("received", "routed", "processing", "submitted"))
                .and(PETITION.RECEIVED_AT.lt(start(recount.last().plusDays(1))))
                .and(PETITION.DUE_AT.ge(first))
                .and(recount.unitId() == null ? DSL.noCondition() : PETITION.INTAKE_UNIT_ID.eq(recount.unitId()))
                .and(which)
                .orderBy(PETITION.ID)
                .limit(most)
                .fetch(Petition::new);
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
