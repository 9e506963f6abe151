package vn.thongsuot.calendar.changes;

import static vn.thongsuot.db.calendar.Tables.CHANGE;
import static vn.thongsuot.db.calendar.Tables.CHANGE_DAY;
import static vn.thongsuot.db.calendar.Tables.CHANGE_HOURS;
import static vn.thongsuot.db.calendar.Tables.RECOUNT;
import static vn.thongsuot.db.calendar.Tables.RECOUNTED_CASE;
import static vn.thongsuot.db.calendar.Tables.SPECIAL_DAY;
import static vn.thongsuot.db.calendar.Tables.WEEKLY_HOURS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.calendar.Hours;
import vn.thongsuot.calendar.SpecialDay;
import vn.thongsuot.calendar.WeekChange;
import vn.thongsuot.calendar.spi.DueChange;
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

    void insert(CalendarChange change) {
        db.insertInto(CHANGE)
                .set(CHANGE.ID, change.id())
                .set(CHANGE.AUTHORITY_ID, change.authorityId())
                .set(CHANGE.UNIT_ID, change.unitId())
                .set(CHANGE.NUMBER, change.number())
                .set(CHANGE.DECIDED_ON, change.decidedOn())
                .set(CHANGE.STATUS, change.status())
                .set(CHANGE.DRAFTED_BY, change.draftedBy())
                .set(CHANGE.DRAFTED_AT, change.draftedAt())
                .set(CHANGE.SETTLES_YEAR, change.settlesYear())
                .set(
                        CHANGE.HOURS_FROM,
                        change.week() == null ? null : change.week().from())
                .set(
                        CHANGE.HOURS_PURPOSE,
                        change.week() == null ? null : change.week().purpose())
                .execute();
        if (change.week() != null) {
            change.week().hours().forEach((day, hours) -> hours.forEach(stretch -> insert(change.id(), day, stretch)));
        }
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

    private void insert(UUID changeId, DayOfWeek day, Hours stretch) {
        db.insertInto(CHANGE_HOURS)
                .set(CHANGE_HOURS.CHANGE_ID, changeId)
                .set(CHANGE_HOURS.WEEKDAY, day.getValue())
                .set(CHANGE_HOURS.OPENS, stretch.opens())
                .set(CHANGE_HOURS.CLOSES, stretch.closes())
                .execute();
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
                row.getDraftedAt(),
                row.getAppliedBy(),
                row.getAppliedAt(),
                db.selectFrom(CHANGE_DAY)
                        .where(CHANGE_DAY.CHANGE_ID.eq(row.getId()))
                        .orderBy(CHANGE_DAY.DAY)
                        .fetch(ChangeStore::day),
                week(row),
                row.getSettlesYear());
    }

    private @Nullable WeekChange week(ChangeRecord row) {
        if (row.getHoursFrom() == null) {
            return null;
        }
        Map<DayOfWeek, List<Hours>> hours = new EnumMap<>(DayOfWeek.class);
        db.selectFrom(CHANGE_HOURS)
                .where(CHANGE_HOURS.CHANGE_ID.eq(row.getId()))
                .orderBy(CHANGE_HOURS.WEEKDAY, CHANGE_HOURS.OPENS)
                .forEach(line -> hours.computeIfAbsent(DayOfWeek.of(line.getWeekday()), day -> new ArrayList<>())
                        .add(new Hours(line.getOpens(), line.getCloses())));
        return new WeekChange(row.getUnitId(), row.getHoursPurpose(), row.getHoursFrom(), hours);
    }

    /** Hours to come of the same unit, which are replaced, and for all of the authority those that units have of their own. */
    List<WeekConflict> conflicts(UUID authorityId, WeekChange week) {
        UUID unitId = week.unitId();
        Field<LocalDate> first = DSL.field("lower({0})", LocalDate.class, WEEKLY_HOURS.VALID);
        Condition same = unitId == null ? WEEKLY_HOURS.UNIT_ID.isNull() : WEEKLY_HOURS.UNIT_ID.eq(unitId);
        Condition coming = same.and(first.ge(week.from()));
        Condition own = unitId == null
                ? WEEKLY_HOURS
                        .UNIT_ID
                        .isNotNull()
                        .and(DSL.condition(
                                "not ({0} << daterange({1}, null))", WEEKLY_HOURS.VALID, DSL.val(week.from())))
                : DSL.falseCondition();
        return db.selectDistinct(WEEKLY_HOURS.UNIT_ID, first)
                .from(WEEKLY_HOURS)
                .where(WEEKLY_HOURS.AUTHORITY_ID.eq(authorityId), WEEKLY_HOURS.PURPOSE.eq(week.purpose()))
                .and(coming.or(own))
                .orderBy(first, WEEKLY_HOURS.UNIT_ID)
                .fetch(row -> new WeekConflict(row.value1(), row.value2(), Objects.equals(row.value1(), unitId)));
    }

    /** Days of the calendar that the decision meets, and days of units that go before it. */
    List<Conflict> conflicts(CalendarChange change) {
        Condition scope = change.unitId() == null
                ? DSL.noCondition()
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
                        Objects.equals(row.getUnitId(), change.unitId())));
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

    /** Those that are not finished, in the order of their decisions. */
    List<OpenRecount> listOpen() {
        return db.select(RECOUNT.CHANGE_ID, RECOUNT.KIND, CHANGE.AUTHORITY_ID, CHANGE.NUMBER)
                .from(RECOUNT)
                .join(CHANGE)
                .on(CHANGE.ID.eq(RECOUNT.CHANGE_ID))
                .where(RECOUNT.FINISHED_AT.isNull())
                .orderBy(RECOUNT.CHANGE_ID, RECOUNT.KIND)
                .fetch(row -> new OpenRecount(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    /** One that is not finished, locked; another node passes it over. */
    @Nullable
    RecountRecord lockRecount(UUID changeId, String kind) {
        return db.selectFrom(RECOUNT)
                .where(RECOUNT.CHANGE_ID.eq(changeId), RECOUNT.KIND.eq(kind), RECOUNT.FINISHED_AT.isNull())
                .forUpdate()
                .skipLocked()
                .fetchOne();
    }

    /** One whether it is finished or not, locked. */
    RecountRecord getRecount(UUID changeId, String kind) {
        return db.selectFrom(RECOUNT)
                .where(RECOUNT.CHANGE_ID.eq(changeId), RECOUNT.KIND.eq(kind))
                .forUpdate()
                .fetchSingle();
    }

    /** Keeps which cases got another due date; one that was kept before stays as it was. */
    void keepMoved(UUID changeId, String kind, List<DueChange> moved) {
        if (moved.isEmpty()) {
            return;
        }
        db.insertInto(
                        RECOUNTED_CASE,
                        RECOUNTED_CASE.CHANGE_ID,
                        RECOUNTED_CASE.KIND,
                        RECOUNTED_CASE.CASE_ID,
                        RECOUNTED_CASE.LABEL,
                        RECOUNTED_CASE.UNIT_ID,
                        RECOUNTED_CASE.BEFORE_AT,
                        RECOUNTED_CASE.AFTER_AT,
                        RECOUNTED_CASE.BECAUSE)
                .valuesOfRows(moved.stream()
                        .map(one -> DSL.row(
                                changeId,
                                kind,
                                one.caseId(),
                                one.label(),
                                one.unitId(),
                                one.before(),
                                one.after(),
                                one.because()))
                        .toList())
                .onConflictDoNothing()
                .execute();
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
                        row.getSettled(),
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
