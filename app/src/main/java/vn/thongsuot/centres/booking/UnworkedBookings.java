package vn.thongsuot.centres.booking;

import static vn.thongsuot.db.centres.Tables.BOOKING;
import static vn.thongsuot.db.centres.Tables.COUNTER;
import static vn.thongsuot.db.centres.Tables.SHIFT;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.calendar.spi.PlannedDay;
import vn.thongsuot.calendar.spi.PlannedDays;
import vn.thongsuot.calendar.spi.Told;
import vn.thongsuot.centres.PointView;
import vn.thongsuot.centres.Points;

/** Bookings and shifts in time that is not worked (Vietnamese: lịch hẹn, ca trực quầy rơi vào giờ nghỉ); a booking by its half hour. */
@Component
class UnworkedBookings implements PlannedDays {

    private final DSLContext db;
    private final Points points;
    private final BookingNews news;
    private final Clock clock;

    UnworkedBookings(DSLContext db, Points points, BookingNews news, Clock clock) {
        this.db = db;
        this.points = points;
        this.news = news;
        this.clock = clock;
    }

    /** A place with what was found there, by day. */
    private static final class Place {

        private final PointView point;
        private final WorkingCalendar calendar;
        private final NavigableMap<LocalDate, NavigableMap<LocalTime, Integer>> bookings = new TreeMap<>();
        private final NavigableMap<LocalDate, Integer> shifts = new TreeMap<>();

        private Place(PointView point, WorkingCalendar calendar) {
            this.point = point;
            this.calendar = calendar;
        }

        private void addBooking(LocalDate day, LocalTime slot) {
            if (!SlotPlan.isWorked(calendar, day, slot)) {
                bookings.computeIfAbsent(day, key -> new TreeMap<>()).merge(slot, 1, Integer::sum);
            }
        }

        /** Not from opening to closing; a shift may go through the noon break. */
        private void addShift(LocalDate day, LocalTime opens, LocalTime closes) {
            if (!calendar.isWorkingDay(day)
                    || calendar.opening(day).toLocalTime().isAfter(opens)
                    || calendar.closing(day).toLocalTime().isBefore(closes)) {
                shifts.merge(day, 1, Integer::sum);
            }
        }

        private Stream<PlannedDay> planned() {
            return Stream.concat(bookings.keySet().stream(), shifts.keySet().stream())
                    .distinct()
                    .map(day -> new PlannedDay(
                            day,
                            point.name(),
                            "/desk/centres/" + point.id(),
                            bookings.getOrDefault(day, new TreeMap<>()),
                            shifts.getOrDefault(day, 0)));
        }
    }

    @Override
    public List<PlannedDay> listUnworked(
            UUID authorityId,
            @Nullable UUID unitId,
            NavigableSet<LocalDate> days,
            Function<UUID, WorkingCalendar> calendars) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        NavigableSet<LocalDate> coming = days.tailSet(today, true);
        Map<UUID, Place> places = points.list(authorityId, today).stream()
                .filter(point -> unitId == null || unitId.equals(point.unitId()))
                .collect(Collectors.toMap(PointView::id, point -> new Place(point, calendars.apply(point.unitId()))));
        if (coming.isEmpty() || places.isEmpty()) {
            return List.of();
        }
        addBookings(places, coming);
        addShifts(places, coming);
        return places.values().stream().flatMap(Place::planned).toList();
    }

    @Override
    public void tell(
            UUID changeId,
            UUID authorityId,
            @Nullable UUID unitId,
            NavigableSet<LocalDate> days,
            Function<UUID, WorkingCalendar> calendars) {
        news.tell(changeId, authorityId, unitId, days, calendars);
    }

    @Override
    public Told countTold(UUID authorityId, UUID changeId) {
        return news.count(authorityId, changeId);
    }

    private void addBookings(Map<UUID, Place> places, NavigableSet<LocalDate> days) {
        db.select(BOOKING.POINT_ID, BOOKING.DAY, BOOKING.SLOT)
                .from(BOOKING)
                .where(BOOKING.POINT_ID.in(places.keySet()), BOOKING.DAY.between(days.first(), days.last()))
                .and(BOOKING.STATUS.eq("booked"))
                .forEach(row -> find(places, days, row.value1(), row.value2())
                        .ifPresent(place -> place.addBooking(row.value2(), row.value3())));
    }

    private void addShifts(Map<UUID, Place> places, NavigableSet<LocalDate> days) {
        db.select(COUNTER.POINT_ID, SHIFT.DAY, SHIFT.OPENS, SHIFT.CLOSES)
                .from(SHIFT)
                .join(COUNTER)
                .on(COUNTER.ID.eq(SHIFT.COUNTER_ID))
                .where(COUNTER.POINT_ID.in(places.keySet()), SHIFT.DAY.between(days.first(), days.last()))
                .forEach(row -> find(places, days, row.value1(), row.value2())
                        .ifPresent(place -> place.addShift(row.value2(), row.value3(), row.value4())));
    }

    private static Optional<Place> find(
            Map<UUID, Place> places, NavigableSet<LocalDate> days, UUID pointId, LocalDate day) {
        return days.contains(day) ? Optional.ofNullable(places.get(pointId)) : Optional.empty();
    }
}
