package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.DOSSIER;
import static vn.thongsuot.db.dossiers.Tables.NOTICE_TOLD;
import static vn.thongsuot.shared.DayFormat.DAY;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Role;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.calendar.WorkingCalendars;
import vn.thongsuot.db.dossiers.tables.records.DossierRecord;
import vn.thongsuot.dossiers.NoticeLadder.Rung;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.notifications.NewNotice;
import vn.thongsuot.notifications.Outbox;

/**
 * Tells of due dates by the ladder of the deciding unit (Vietnamese: nhắc hạn, báo cáo vượt cấp): the holder before it; after it the
 * holder, the head of the unit, the leader. Each rung is told once per due instant, however often the job runs.
 */
@Service
public class DueNotices {

    /** Longer than any run of days off before a due day. */
    private static final Duration AHEAD = Duration.ofDays(60);

    private final DSLContext db;
    private final DossierLots lots;
    private final CaseClock caseClock;
    private final NoticeLadders ladders;
    private final WorkingCalendars calendars;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Clock clock;

    DueNotices(
            DSLContext db,
            DossierLots lots,
            CaseClock caseClock,
            NoticeLadders ladders,
            WorkingCalendars calendars,
            Accounts accounts,
            Outbox outbox,
            Clock clock) {
        this.db = db;
        this.lots = lots;
        this.caseClock = caseClock;
        this.ladders = ladders;
        this.calendars = calendars;
        this.accounts = accounts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * When a rung is told (Vietnamese: ngày nhắc).
     *
     * @param on the day of the reception where the limit is shorter than the ladder
     * @param toldAt null until it is
     */
    public record Planned(Rung rung, LocalDate on, @Nullable Instant toldAt) {}

    /** Whatever is reached and not told, in lots: however many dossiers run, none of them holds up the others. */
    public void tell() {
        Instant now = clock.instant();
        Condition running = DSL.and(
                WorkScope.OPEN,
                DOSSIER.FINISHED_AT.isNull(),
                DOSSIER.PAUSED_SINCE.isNull(),
                DOSSIER.DUE_AT.le(now.plus(AHEAD)),
                DSL.notExists(DSL.selectOne()
                        .from(NOTICE_TOLD)
                        .where(isToldOf(DOSSIER), NOTICE_TOLD.RUNG.eq(Rung.LEADER.key()))));
        lots.each(running, DOSSIER.DUE_AT, lot -> tell(lot, now));
    }

    private static Condition isToldOf(vn.thongsuot.db.dossiers.tables.Dossier dossier) {
        return DSL.and(
                NOTICE_TOLD.AUTHORITY_ID.eq(dossier.AUTHORITY_ID),
                NOTICE_TOLD.DOSSIER_ID.eq(dossier.ID),
                NOTICE_TOLD.DUE_AT.eq(dossier.DUE_AT));
    }

    private void tell(List<Dossier> lot, Instant now) {
        Map<UUID, Set<String>> told = db
                .select(NOTICE_TOLD.DOSSIER_ID, NOTICE_TOLD.RUNG)
                .from(NOTICE_TOLD)
                .join(DOSSIER)
                .on(isToldOf(DOSSIER))
                .where(DOSSIER.ID.in(lot.stream().map(Dossier::id).toList()))
                .fetchGroups(NOTICE_TOLD.DOSSIER_ID, NOTICE_TOLD.RUNG)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
        for (Dossier dossier : lot) {
            Set<String> known = told.getOrDefault(dossier.id(), Set.of());
            ladders.of(dossier.row().getDecidingUnitId()).reached(caseClock.daysLeft(dossier, now)).stream()
                    .filter(rung -> !known.contains(rung.key()))
                    .forEach(rung -> tell(dossier, rung, now));
        }
    }

    private void tell(Dossier dossier, Rung rung, Instant now) {
        DossierRecord row = dossier.row();
        List<UUID> readers = readers(row, rung).distinct().toList();
        int fresh = db.insertInto(NOTICE_TOLD)
                .set(NOTICE_TOLD.AUTHORITY_ID, row.getAuthorityId())
                .set(NOTICE_TOLD.DOSSIER_ID, row.getId())
                .set(NOTICE_TOLD.DUE_AT, row.getDueAt())
                .set(NOTICE_TOLD.RUNG, rung.key())
                .set(NOTICE_TOLD.TOLD_AT, now)
                .set(NOTICE_TOLD.READERS, readers.size())
                .onConflictDoNothing()
                .execute();
        if (fresh == 0) {
            return;
        }
        readers.forEach(reader -> outbox.post(new NewNotice(
                row.getAuthorityId(),
                reader,
                row.getId() + " " + row.getDueAt() + " " + rung.key(),
                "dossier-rung-" + rung.key(),
                List.of(dossier.label(), DAY.format(row.getDueAt().atZone(clock.getZone()))),
                "/desk/dossiers/" + dossier.label())));
    }

    /** Where a unit has no head of its own, its agency's leader stands for them. */
    private Stream<UUID> readers(DossierRecord row, Rung rung) {
        return switch (rung) {
            case BEFORE, HOLDER -> holders(row);
            case HEAD -> {
                List<UUID> heads = row.getStepUnitId() == null
                        ? List.of()
                        : accounts.listHolders(row.getStepUnitId(), Role.DEPARTMENT_HEAD);
                yield heads.isEmpty() ? leaders(row) : heads.stream();
            }
            case LEADER -> leaders(row);
        };
    }

    /** The holder, and who stands in while the holder is away. */
    private Stream<UUID> holders(DossierRecord row) {
        if (row.getHolderId() != null) {
            return Stream.concat(Stream.of(row.getHolderId()), accounts.listStandIns(row.getHolderId()).stream());
        }
        return row.getStepUnitId() == null || row.getStepRole() == null
                ? Stream.empty()
                : accounts.listHolders(row.getStepUnitId(), Role.valueOf(row.getStepRole())).stream();
    }

    private Stream<UUID> leaders(DossierRecord row) {
        return accounts.listHolders(row.getDecidingUnitId(), Role.LEADER).stream();
    }

    /** Who gets told when, for the due instant that runs; empty while none does. */
    @Transactional(readOnly = true)
    public List<Planned> plan(DossierDetail detail) {
        Instant due = detail.dueAt();
        if (due == null || detail.finishedAt() != null) {
            return List.of();
        }
        Map<String, Instant> told = db.select(NOTICE_TOLD.RUNG, NOTICE_TOLD.TOLD_AT)
                .from(NOTICE_TOLD)
                .where(NOTICE_TOLD.AUTHORITY_ID.eq(detail.authorityId()), NOTICE_TOLD.DOSSIER_ID.eq(detail.id()))
                .and(NOTICE_TOLD.DUE_AT.eq(due))
                .fetchMap(NOTICE_TOLD.RUNG, NOTICE_TOLD.TOLD_AT);
        NoticeLadder ladder = ladders.of(detail.decidingUnitId());
        WorkingCalendar calendar = calendars.forUnit(detail.authorityId(), detail.decidingUnitId());
        LocalDate dueDay = LocalDate.ofInstant(due, clock.getZone());
        LocalDate received = LocalDate.ofInstant(detail.receivedAt(), clock.getZone());
        return Arrays.stream(Rung.values())
                .map(rung -> {
                    LocalDate day = day(calendar, dueDay, ladder.day(rung));
                    return new Planned(rung, day.isBefore(received) ? received : day, told.get(rung.key()));
                })
                .toList();
    }

    private static LocalDate day(WorkingCalendar calendar, LocalDate due, int workingDays) {
        LocalDate day = due;
        for (int i = 0; i < Math.abs(workingDays); i++) {
            day = workingDays < 0 ? calendar.previousWorkingDay(day) : calendar.nextWorkingDay(day);
        }
        return day;
    }
}
