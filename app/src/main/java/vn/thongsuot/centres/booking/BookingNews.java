package vn.thongsuot.centres.booking;

import static vn.thongsuot.db.centres.Tables.BOOKING;
import static vn.thongsuot.shared.DayFormat.DAY;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.calendar.spi.Told;
import vn.thongsuot.centres.PointView;
import vn.thongsuot.centres.Points;
import vn.thongsuot.db.centres.tables.records.BookingRecord;
import vn.thongsuot.notifications.NewMessage;
import vn.thongsuot.notifications.Outbox;

/**
 * Tells people that nobody works at the time they booked (Vietnamese: báo lịch hẹn rơi vào giờ nghỉ): once for a booking, whatever is
 * decided later. Who left no contact is counted, so that the place can announce it.
 */
@Component
class BookingNews {

    static final String OFF = "booking-off";

    private final DSLContext db;
    private final Points points;
    private final Outbox outbox;
    private final Clock clock;

    BookingNews(DSLContext db, Points points, Outbox outbox, Clock clock) {
        this.db = db;
        this.points = points;
        this.outbox = outbox;
        this.clock = clock;
    }

    void tell(
            UUID changeId,
            UUID authorityId,
            @Nullable UUID unitId,
            NavigableSet<LocalDate> days,
            Function<UUID, WorkingCalendar> calendars) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
        NavigableSet<LocalDate> coming = days.tailSet(now.toLocalDate(), true);
        Map<UUID, PointView> places = points.list(authorityId, now.toLocalDate()).stream()
                .filter(point -> unitId == null || unitId.equals(point.unitId()))
                .collect(Collectors.toMap(PointView::id, Function.identity()));
        if (coming.isEmpty() || places.isEmpty()) {
            return;
        }
        db
                .selectFrom(BOOKING)
                .where(BOOKING.POINT_ID.in(places.keySet()), BOOKING.DAY.between(coming.first(), coming.last()))
                .and(BOOKING.STATUS.eq("booked").and(BOOKING.OFF_CHANGE_ID.isNull()))
                .orderBy(BOOKING.ID)
                .forUpdate()
                .fetch()
                .stream()
                .filter(row -> coming.contains(row.getDay())
                        && row.getDay().atTime(row.getSlot()).isAfter(now))
                .forEach(row -> {
                    PointView point = places.get(row.getPointId());
                    if (point != null
                            && !SlotPlan.isWorked(calendars.apply(point.unitId()), row.getDay(), row.getSlot())) {
                        tell(row, point, changeId);
                    }
                });
    }

    Told count(UUID authorityId, UUID changeId) {
        Map<Boolean, Integer> counts = db.select(BOOKING.TOLD, DSL.count())
                .from(BOOKING)
                .where(BOOKING.AUTHORITY_ID.eq(authorityId), BOOKING.OFF_CHANGE_ID.eq(changeId))
                .groupBy(BOOKING.TOLD)
                .fetchMap(BOOKING.TOLD, DSL.count());
        return new Told(counts.getOrDefault(true, 0), counts.getOrDefault(false, 0));
    }

    private void tell(BookingRecord row, PointView point, UUID changeId) {
        UUID contact = row.getContactId();
        db.update(BOOKING)
                .set(BOOKING.OFF_CHANGE_ID, changeId)
                .set(BOOKING.TOLD, contact != null)
                .where(BOOKING.AUTHORITY_ID.eq(row.getAuthorityId()), BOOKING.ID.eq(row.getId()))
                .execute();
        if (contact != null) {
            outbox.post(new NewMessage(
                    row.getAuthorityId(),
                    contact,
                    row.getId().toString(),
                    OFF,
                    List.of(
                            row.getSlot().toString(),
                            DAY.format(row.getDay()),
                            point.name().vi()),
                    "/booking/mine?code=" + row.getCode()));
        }
    }
}
