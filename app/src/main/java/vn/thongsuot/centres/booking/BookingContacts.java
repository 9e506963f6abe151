package vn.thongsuot.centres.booking;

import static vn.thongsuot.db.centres.Tables.BOOKING;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.identity.PersonStore;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Phone;

/**
 * Where whoever booked wants to be told of a change (Vietnamese: liên hệ để báo thay đổi lịch hẹn): in the store of persons, without a
 * name, until the booking ends or its day is over, and for nothing else.
 */
@Component
public class BookingContacts {

    private static final Pattern MAIL = Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>]+");
    private static final int LONGEST = 254;

    private final DSLContext db;
    private final PersonStore persons;
    private final Clock clock;

    BookingContacts(DSLContext db, PersonStore persons, Clock clock) {
        this.db = db;
        this.persons = persons;
        this.clock = clock;
    }

    /**
     * @param typed telephone number or e-mail address; blank where nobody wants to be told
     * @return null for a blank one
     * @throws DomainException BKG-009 for what is neither
     */
    @Nullable
    UUID keep(UUID authorityId, String typed) {
        String contact = typed.strip();
        if (contact.isEmpty()) {
            return null;
        }
        Optional<String> phone = Phone.find(contact);
        if (phone.isEmpty()
                && (contact.length() > LONGEST || !MAIL.matcher(contact).matches())) {
            throw new DomainException("BKG-009", DomainException.Kind.INVALID, "neither telephone number nor e-mail");
        }
        String mail = phone.isPresent() ? null : contact;
        return persons.saveSender(
                new PersonForm(authorityId, "citizen", "", null, null, null, phone.orElse(null), mail, null));
    }

    /** The booking came to its end. */
    void forget(BookingView booking) {
        erase(BOOKING.AUTHORITY_ID.eq(booking.authorityId()).and(BOOKING.ID.eq(booking.id())));
    }

    /** Of all booked days that are over. */
    @Transactional
    public void eraseOver() {
        erase(BOOKING.DAY.lt(LocalDate.ofInstant(clock.instant(), clock.getZone())));
    }

    private void erase(Condition which) {
        Map<UUID, List<UUID>> contacts = db.select(BOOKING.AUTHORITY_ID, BOOKING.CONTACT_ID)
                .from(BOOKING)
                .where(which, BOOKING.CONTACT_ID.isNotNull())
                .fetchGroups(BOOKING.AUTHORITY_ID, BOOKING.CONTACT_ID);
        contacts.forEach((authority, ids) -> {
            persons.erase(authority, ids);
            db.update(BOOKING)
                    .setNull(BOOKING.CONTACT_ID)
                    .where(BOOKING.AUTHORITY_ID.eq(authority), BOOKING.CONTACT_ID.in(ids))
                    .execute();
        });
    }
}
