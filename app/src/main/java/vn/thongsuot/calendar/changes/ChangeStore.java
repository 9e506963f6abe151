package vn.thongsuot.calendar.changes;

import static vn.thongsuot.db.calendar.Tables.CHANGE;
import static vn.thongsuot.db.calendar.Tables.CHANGE_DAY;
import static vn.thongsuot.db.calendar.Tables.RECOUNT;
import static vn.thongsuot.db.calendar.Tables.SPECIAL_DAY;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.calendar.Hours;
import vn.thongsuot.calendar.SpecialDay;
import vn.thongsuot.db.calendar.tables.records.ChangeDayRecord;
import vn.thongsuot.db.calendar.tables.records.ChangeRecord;
import vn.thongsuot.db.calendar.tables.records.RecountRecord;
import vn.thongsuot.platform.LocalizedJson;

/** Rows of decisions on days and of how far they were carried out. */
@Component
class ChangeStore {

    private final DSLContext db;

    ChangeStore(DSLContext db) {
        this.db = db;
    }

    void insert(CalendarChange change, java.time.Instant at) {
        db.insertInto(CHANGE)
                .set(CHANGE.ID, change.id())
                .set(CHANGE.AUTHORITY_ID, change.authorityId())
                .set(CHANGE.UNIT_ID, change.unitId())
                .set(CHANGE.NUMBER, change.number())
                .set(CHANGE.DECIDED_ON, change.decidedOn())
                .set(CHANGE.STATUS, change.status())
                .set(CHANGE.DRAFTED_BY, change.draftedBy())
                .set(CHANGE.DRAFTED_AT, at)
                .execute();
        for (CalendarChange.Day day : change.days()) {
            db.insertInto(CHANGE_DAY)
                    .set(CHANGE_DAY.CHANGE_ID, change.id())
                    .set(CHANGE_DAY.DAY, day.day())
                    .set(CHANGE_DAY.KIND, day.kind() == null ? null : day.kind().key())
                    .set(CHANGE_DAY.NAME, LocalizedJson.of(day.name()))
                    .set(CHANGE_DAY.HOURS, day.hours().isEmpty() ? null : text(day.hours()))
                    .execute();
        }
    }

    ChangeRecord lock(UUID authorityId, UUID id) {
        return db.selectFrom(CHANGE)
                .where(CHANGE.ID.eq(id), CHANGE.AUTHORITY_ID.eq(authorityId))
                .forUpdate()
                .fetchOptional()
                .orElseThrow(AccessPolicy::notFound);
    }

    CalendarChange get(UUID authorityId, UUID id) {
        return db.selectFrom(CHANGE)
                .where(CHANGE.ID.eq(id), CHANGE.AUTHORITY_ID.eq(authorityId))
                .fetchOptional(this::read)
                .orElseThrow(AccessPolicy::notFound);
    }

    List<CalendarChange> list(UUID authorityId) {
        return db.selectFrom(CHANGE)
                .where(CHANGE.AUTHORITY_ID.eq(authorityId))
                .orderBy(CHANGE.DRAFTED_AT.desc())
                .limit(100)
                .fetch(this::read);
    }

    CalendarChange read(ChangeRecord row) {
        return new CalendarChange(
                row.getId(),
                row.getAuthorityId(),
                row.getUnitId(),
                row.getNumber(),
                row.getDecidedOn(),
                row.getStatus(),
                row.getVersion(),
                row.getDraftedBy(),
                row.getAppliedBy(),
                row.getAppliedAt(),
                db.selectFrom(CHANGE_DAY)
                        .where(CHANGE_DAY.CHANGE_ID.eq(row.getId()))
                        .orderBy(CHANGE_DAY.DAY)
                        .fetch(ChangeStore::day));
    }

    /** Days of the calendar that the decision meets, and days of units that go before it. */
    List<Conflict> conflicts(CalendarChange change) {
        Condition scope = change.unitId() == null
                ? org.jooq.impl.DSL.noCondition()
                : SPECIAL_DAY.UNIT_ID.eq(change.unitId()).or(SPECIAL_DAY.UNIT_ID.isNull());
        return db.selectFrom(SPECIAL_DAY)
                .where(SPECIAL_DAY.AUTHORITY_ID.eq(change.authorityId()), scope)
                .and(SPECIAL_DAY.DAY.in(
                        change.days().stream().map(CalendarChange.Day::day).toList()))
                .orderBy(SPECIAL_DAY.DAY, SPECIAL_DAY.UNIT_ID.asc().nullsFirst())
                .fetch(row -> new Conflict(
                        row.getDay(),
                        row.getUnitId(),
                        row.getKind(),
                        LocalizedJson.read(row.getName()),
                        java.util.Objects.equals(row.getUnitId(), change.unitId())));
    }

    /** Keeps what the days were. */
    void keepBefore(CalendarChange change) {
        conflicts(change).stream()
                .filter(Conflict::replaced)
                .forEach(old -> db.update(CHANGE_DAY)
                        .set(CHANGE_DAY.BEFORE_KIND, old.kind())
                        .where(CHANGE_DAY.CHANGE_ID.eq(change.id()), CHANGE_DAY.DAY.eq(old.day()))
                        .execute());
    }

    void startRecount(UUID changeId, String kind) {
        db.insertInto(RECOUNT)
                .set(RECOUNT.CHANGE_ID, changeId)
                .set(RECOUNT.KIND, kind)
                .onConflictDoNothing()
                .execute();
    }

    /** The next one that is not finished, locked; another node passes it over. */
    @Nullable
    RecountRecord nextRecount() {
        return db.selectFrom(RECOUNT)
                .where(RECOUNT.FINISHED_AT.isNull())
                .orderBy(RECOUNT.CHANGE_ID, RECOUNT.KIND)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOne();
    }

    CalendarChange changeOf(RecountRecord recount) {
        return db.selectFrom(CHANGE).where(CHANGE.ID.eq(recount.getChangeId())).fetchSingle(this::read);
    }

    List<Progress> progress(UUID changeId) {
        return db.selectFrom(RECOUNT)
                .where(RECOUNT.CHANGE_ID.eq(changeId))
                .orderBy(RECOUNT.KIND)
                .fetch(row -> new Progress(
                        row.getKind(),
                        row.getLookedAt(),
                        row.getChanged(),
                        row.getSkipped(),
                        row.getFinishedAt() != null));
    }

    private static CalendarChange.Day day(ChangeDayRecord row) {
        return new CalendarChange.Day(
                row.getDay(),
                row.getKind() == null ? null : SpecialDay.Kind.of(row.getKind()),
                LocalizedJson.read(row.getName()),
                row.getHours() == null ? List.of() : Hours.parse(row.getHours()),
                row.getBeforeKind());
    }

    private static String text(List<Hours> hours) {
        return hours.stream()
                .map(stretch -> stretch.opens() + "-" + stretch.closes())
                .collect(Collectors.joining(" "));
    }
}
