package vn.thongsuot.calendar.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.calendar.WorkingCalendars;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.platform.AskedDay;
import vn.thongsuot.platform.api.ApiPage;
import vn.thongsuot.platform.api.ApiRefusal;
import vn.thongsuot.platform.api.ApiResource;
import vn.thongsuot.platform.api.Paging;

/** When units work, for systems that count in working time themselves. */
@ApiResource(tag = "calendars")
class CalendarApi {

    private static final int MOST_DAYS = 400;
    private static final int STANDARD_DAYS = 31;

    private final WorkingCalendars calendars;
    private final UnitDirectory units;
    private final Clock clock;

    CalendarApi(WorkingCalendars calendars, UnitDirectory units, Clock clock) {
        this.calendars = calendars;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/units/{id}/calendar")
    @Requires(Permission.DESK_USE)
    ApiPage<CalendarDayJson> days(
            @CurrentActor Actor actor,
            Paging paging,
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        if (units.find(id, today)
                .filter(unit -> unit.authorityId().equals(actor.authorityId()))
                .isEmpty()) {
            throw AccessPolicy.notFound();
        }
        LocalDate first = AskedDay.of(from, today);
        LocalDate last = AskedDay.of(to, first.plusDays(STANDARD_DAYS - 1));
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            throw ApiRefusal.parameter("to");
        }
        WorkingCalendar calendar = calendars.forUnit(actor.authorityId(), id);
        List<CalendarDayJson> all = first.datesUntil(last.plusDays(1))
                .map(day -> CalendarDayJson.of(calendar, day))
                .toList();
        return paging.cut(all, day -> day.day().toString());
    }
}
