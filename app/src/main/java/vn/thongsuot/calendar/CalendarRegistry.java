package vn.thongsuot.calendar;

import static vn.thongsuot.db.calendar.Tables.SPECIAL_DAY;
import static vn.thongsuot.db.calendar.Tables.WEEKLY_HOURS;
import static vn.thongsuot.db.calendar.Tables.YEAR;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.shared.Ids;

/** Keeps calendars (Vietnamese: cập nhật lịch làm việc). */
@Service
public class CalendarRegistry {

    private static final String SHIPPED = "/calendar/vn-2025-2026.csv";

    private final DSLContext db;
    private final WorkingCalendars calendars;
    private final Clock clock;

    CalendarRegistry(DSLContext db, WorkingCalendars calendars, Clock clock) {
        this.db = db;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The calendar of a new authority: usual hours from Monday to Friday and the years that come with the product. */
    @Transactional
    public void createDefault(UUID authorityId, LocalDate from) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getValue() <= 5) {
                addHours(authorityId, null, "working", day, CalendarCsv.USUAL_HOURS, from);
                addHours(authorityId, null, "counter", day, CalendarCsv.USUAL_HOURS, from);
            }
        }
        List<SpecialDay> days = CalendarCsv.readDays(shipped());
        days.stream()
                .map(day -> day.day().getYear())
                .distinct()
                .forEach(year -> confirm(authorityId, year, SHIPPED.substring(SHIPPED.lastIndexOf('/') + 1)));
        days.forEach(day -> addDay(authorityId, null, day));
    }

    @Transactional
    public void addHours(
            UUID authorityId, @Nullable UUID unitId, String purpose, DayOfWeek day, List<Hours> hours, LocalDate from) {
        for (Hours stretch : hours) {
            db.insertInto(WEEKLY_HOURS)
                    .set(WEEKLY_HOURS.ID, Ids.next(clock))
                    .set(WEEKLY_HOURS.AUTHORITY_ID, authorityId)
                    .set(WEEKLY_HOURS.UNIT_ID, unitId)
                    .set(WEEKLY_HOURS.PURPOSE, purpose)
                    .set(WEEKLY_HOURS.WEEKDAY, day.getValue())
                    .set(WEEKLY_HOURS.OPENS, stretch.opens())
                    .set(WEEKLY_HOURS.CLOSES, stretch.closes())
                    .set(WEEKLY_HOURS.VALID, DateRanges.from(from))
                    .execute();
        }
    }

    /** Makes days what a decision makes of them; a day without a kind follows the plain week again. */
    @Transactional
    public void change(
            UUID authorityId, @Nullable UUID unitId, UUID changeId, Map<LocalDate, Optional<SpecialDay>> days) {
        days.forEach((day, special) -> {
            db.deleteFrom(SPECIAL_DAY)
                    .where(SPECIAL_DAY.AUTHORITY_ID.eq(authorityId), SPECIAL_DAY.DAY.eq(day))
                    .and(unitId == null ? SPECIAL_DAY.UNIT_ID.isNull() : SPECIAL_DAY.UNIT_ID.eq(unitId))
                    .execute();
            special.ifPresent(found -> {
                addDay(authorityId, unitId, found);
                db.update(SPECIAL_DAY)
                        .set(SPECIAL_DAY.CHANGE_ID, changeId)
                        .where(SPECIAL_DAY.AUTHORITY_ID.eq(authorityId), SPECIAL_DAY.DAY.eq(day))
                        .and(unitId == null ? SPECIAL_DAY.UNIT_ID.isNull() : SPECIAL_DAY.UNIT_ID.eq(unitId))
                        .execute();
            });
        });
        calendars.forget();
    }

    /** Makes the hours of the week what a decision makes of them from its day on; what was to come after that day is replaced. */
    @Transactional
    public void changeWeek(UUID authorityId, UUID changeId, WeekChange week) {
        UUID unitId = week.unitId();
        Condition same = WEEKLY_HOURS
                .AUTHORITY_ID
                .eq(authorityId)
                .and(WEEKLY_HOURS.PURPOSE.eq(week.purpose()))
                .and(unitId == null ? WEEKLY_HOURS.UNIT_ID.isNull() : WEEKLY_HOURS.UNIT_ID.eq(unitId));
        Field<LocalDate> first = DSL.field("lower({0})", LocalDate.class, WEEKLY_HOURS.VALID);
        db.deleteFrom(WEEKLY_HOURS).where(same, first.ge(week.from())).execute();
        db.update(WEEKLY_HOURS)
                .set(
                        WEEKLY_HOURS.VALID,
                        DSL.field("{0} * daterange(null, {1})", String.class, WEEKLY_HOURS.VALID, DSL.val(week.from())))
                .where(same, DateRanges.holds(WEEKLY_HOURS.VALID, week.from()))
                .execute();
        week.hours().forEach((day, hours) -> addHours(authorityId, unitId, week.purpose(), day, hours, week.from()));
        db.update(WEEKLY_HOURS)
                .set(WEEKLY_HOURS.CHANGE_ID, changeId)
                .where(same, first.eq(week.from()))
                .execute();
        calendars.forget();
    }

    /** The days off and worked Saturdays of a year are known by a decision; dates in it are no longer provisional. */
    @Transactional
    public void settle(UUID authorityId, int year, String decision) {
        confirm(authorityId, year, decision);
        calendars.forget();
    }

    private void addDay(UUID authorityId, @Nullable UUID unitId, SpecialDay day) {
        String hours = day.hours().stream()
                .map(stretch -> stretch.opens() + "-" + stretch.closes())
                .collect(Collectors.joining(" "));
        db.insertInto(SPECIAL_DAY)
                .set(SPECIAL_DAY.ID, Ids.next(clock))
                .set(SPECIAL_DAY.AUTHORITY_ID, authorityId)
                .set(SPECIAL_DAY.UNIT_ID, unitId)
                .set(SPECIAL_DAY.DAY, day.day())
                .set(SPECIAL_DAY.KIND, day.kind().key())
                .set(SPECIAL_DAY.NAME, LocalizedJson.of(day.name()))
                .set(SPECIAL_DAY.HOURS, hours.isEmpty() ? null : hours)
                .set(SPECIAL_DAY.CONFIRMED, day.confirmed())
                .execute();
    }

    private void confirm(UUID authorityId, int year, String source) {
        db.insertInto(YEAR)
                .set(YEAR.AUTHORITY_ID, authorityId)
                .set(YEAR.YEAR_, year)
                .set(YEAR.CONFIRMED, true)
                .set(YEAR.SOURCE, source)
                .onConflict(YEAR.AUTHORITY_ID, YEAR.YEAR_)
                .doUpdate()
                .set(YEAR.CONFIRMED, true)
                .set(YEAR.SOURCE, source)
                .execute();
    }

    private static List<String> shipped() {
        try (InputStream file = CalendarRegistry.class.getResourceAsStream(SHIPPED)) {
            if (file == null) {
                throw new IllegalStateException("Resource " + SHIPPED + " is missing.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
