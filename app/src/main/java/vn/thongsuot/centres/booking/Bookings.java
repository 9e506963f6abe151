package vn.thongsuot.centres.booking;

import static vn.thongsuot.db.centres.Tables.BOOKING;
import static vn.thongsuot.shared.DayFormat.DAY;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.centres.PointView;
import vn.thongsuot.centres.queue.QueueSettings;
import vn.thongsuot.centres.queue.Tickets;
import vn.thongsuot.db.centres.tables.records.BookingRecord;
import vn.thongsuot.platform.TrackingKeys;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.shared.Phone;

/** Books a half hour from home, cancels it, and makes it a number on arrival (Vietnamese: đặt lịch hẹn). Who has the code has the booking. */
@Service
public class Bookings {

    private final DSLContext db;
    private final Slots slots;
    private final Tickets tickets;
    private final BookingContacts contacts;
    private final TrackingKeys keys;
    private final QueueSettings settings;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    Bookings(
            DSLContext db,
            Slots slots,
            Tickets tickets,
            BookingContacts contacts,
            TrackingKeys keys,
            QueueSettings settings,
            AuditTrail audit,
            JsonMapper json,
            Clock clock) {
        this.db = db;
        this.slots = slots;
        this.tickets = tickets;
        this.contacts = contacts;
        this.keys = keys;
        this.settings = settings;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What somebody wants to book.
     *
     * @param field null for what fits no named field
     * @param phone of whoever comes; a digest alone is kept
     * @param contact telephone number or e-mail for being told of a change; blank where nobody wants to be
     */
    public record Wish(
            LocalDate day,
            LocalTime slot,
            @Nullable String field,
            @Nullable String priority,
            String phone,
            String contact) {

        /** Without a contact. */
        public Wish(LocalDate day, LocalTime slot, @Nullable String field, @Nullable String priority, String phone) {
            this(day, slot, field, priority, phone, "");
        }

        @Override
        public String toString() {
            return "Wish[day=%s, slot=%s]".formatted(day, slot);
        }
    }

    /**
     * @return the code
     * @throws DomainException BKG-001 for no telephone number, BKG-002 for a half hour that cannot be booked, BKG-003 (conflict) for a
     *     full one, BKG-004 (conflict) for a number that has booked enough, BKG-009 for a contact that is none, QUE-003 or QUE-004 for what is not offered
     */
    @Transactional
    public String book(PointView point, Wish wish) {
        String digest = keys.digest(number(wish.phone()));
        requireService(point, wish);
        lockNumber(digest);
        int open = db.fetchCount(
                BOOKING, BOOKING.PHONE_DIGEST.eq(digest), BOOKING.STATUS.eq("booked"), BOOKING.DAY.ge(today()));
        if (open >= settings.bookingsPerPhone()) {
            throw new DomainException(
                    "BKG-004", DomainException.Kind.CONFLICT, "too many open bookings", settings.bookingsPerPhone());
        }
        if (!slots.take(point, wish.day(), wish.slot())) {
            throw new DomainException("BKG-003", DomainException.Kind.CONFLICT, "half hour is full");
        }
        BookingRecord row = db.newRecord(BOOKING);
        row.setAuthorityId(point.authorityId());
        row.setId(Ids.next(clock));
        row.setCode(BookingCodes.next());
        row.setPointId(point.id());
        row.setDay(wish.day());
        row.setSlot(wish.slot());
        row.setFieldCode(wish.field());
        row.setPriorityCode(wish.priority());
        row.setPhoneDigest(digest);
        row.setContactId(contacts.keep(point.authorityId(), wish.contact()));
        row.setStatus("booked");
        row.setBookedAt(clock.instant());
        row.insert();
        record(view(row), "booking.made");
        return row.getCode();
    }

    /** By its code, however it was typed. */
    public Optional<BookingView> find(String code) {
        return db.selectFrom(BOOKING)
                .where(BOOKING.CODE.eq(BookingCodes.washed(code)))
                .fetchOptional(Bookings::view);
    }

    /** @throws DomainException BKG-005 for an unknown code, BKG-006 (conflict) for one that is over */
    @Transactional
    public void cancel(String code) {
        BookingView booking = lock(code);
        requireOpen(booking);
        end(booking, "cancelled");
        slots.giveBack(booking);
        record(booking, "booking.cancelled");
    }

    /**
     * Draws the number of somebody who has come.
     *
     * @throws DomainException BKG-005 for an unknown code, BKG-006 (conflict) for one that is over, BKG-007 (conflict) for another day or
     *     place
     */
    @Transactional
    public UUID arrive(PointView point, String code) {
        BookingView booking = lock(code);
        requireOpen(booking);
        if (!booking.day().equals(today()) || !booking.pointId().equals(point.id())) {
            throw new DomainException(
                    "BKG-007", DomainException.Kind.CONFLICT, "booked for another day or place", day(booking.day()));
        }
        end(booking, "arrived");
        record(booking, "booking.arrived");
        return tickets.drawBooked(
                point,
                booking.field(),
                booking.priority(),
                new Tickets.Arrival(
                        booking.id(),
                        booking.day()
                                .atTime(booking.slot())
                                .atZone(clock.getZone())
                                .toInstant()));
    }

    private void requireService(PointView point, Wish wish) {
        tickets.requireOffered(point, wish.field(), wish.priority(), wish.day());
        if (slots.list(point, wish.day()).stream().noneMatch(slot -> slot.time().equals(wish.slot()))) {
            throw new DomainException("BKG-002", DomainException.Kind.INVALID, "half hour cannot be booked");
        }
    }

    /** Two bookings of one number at once are counted one after the other. */
    private void lockNumber(String digest) {
        db.fetch("select pg_advisory_xact_lock(hashtextextended('booking:' || {0}, 0))", DSL.val(digest));
    }

    private BookingView lock(String code) {
        return db.selectFrom(BOOKING)
                .where(BOOKING.CODE.eq(BookingCodes.washed(code)))
                .forUpdate()
                .fetchOptional(Bookings::view)
                .orElseThrow(() -> new DomainException("BKG-005", DomainException.Kind.INVALID, "no such booking"));
    }

    private static void requireOpen(BookingView booking) {
        if (!booking.isOpen()) {
            throw new DomainException("BKG-006", DomainException.Kind.CONFLICT, "booking is " + booking.status());
        }
    }

    private void end(BookingView booking, String status) {
        db.update(BOOKING)
                .set(BOOKING.STATUS, status)
                .set(BOOKING.ENDED_AT, clock.instant())
                .where(BOOKING.AUTHORITY_ID.eq(booking.authorityId()), BOOKING.ID.eq(booking.id()))
                .execute();
        contacts.forget(booking);
    }

    private void record(BookingView booking, String event) {
        Map<String, Object> data = Map.of(
                "point",
                booking.pointId(),
                "day",
                booking.day().toString(),
                "slot",
                booking.slot().toString());
        audit.append(
                new StreamId("booking", booking.id()),
                new Draft(clock.instant(), null, null, event, json.writeValueAsString(data), null));
    }

    private static String number(String typed) {
        return Phone.find(typed)
                .orElseThrow(() -> new DomainException("BKG-001", DomainException.Kind.INVALID, "no telephone number"));
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static BookingView view(BookingRecord row) {
        return new BookingView(
                row.getId(),
                row.getAuthorityId(),
                row.getPointId(),
                row.getCode(),
                row.getDay(),
                row.getSlot(),
                row.getFieldCode(),
                row.getPriorityCode(),
                row.getStatus());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
