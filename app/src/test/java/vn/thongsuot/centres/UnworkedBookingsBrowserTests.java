package vn.thongsuot.centres;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.BrowserTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.calendar.Hours;
import vn.thongsuot.calendar.SpecialDay;
import vn.thongsuot.calendar.changes.CalendarChange;
import vn.thongsuot.calendar.changes.CalendarChanges;
import vn.thongsuot.calendar.changes.UnworkedPlans;
import vn.thongsuot.calendar.spi.Told;
import vn.thongsuot.centres.booking.BookingContacts;
import vn.thongsuot.centres.booking.Bookings;
import vn.thongsuot.centres.booking.Slots;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.shared.LocalizedText;

@DisplayName(
        "Ngày nghỉ mới: xem trước đếm lịch hẹn và ca trực rơi vào giờ nghỉ, nói điều gì xảy ra; áp dụng rồi vẫn thấy")
class UnworkedBookingsBrowserTests extends BrowserTest {

    private static final String CLERK = "xa08.mc";

    @Autowired
    private PointRegistry registry;

    @Autowired
    private Points points;

    @Autowired
    private Counters counters;

    @Autowired
    private Shifts shifts;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Slots slots;

    @Autowired
    private Bookings bookings;

    @Autowired
    private CalendarChanges changes;

    @Autowired
    private UnworkedPlans plans;

    @Autowired
    private BookingContacts contacts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void countsWhatIsPlanned() {
        clock.set("2033-04-04T09:00");
        CentreFixtures centres = new CentreFixtures(people, registry, points, counters, accounts);
        PointView point = centres.centre(CLERK, Services.ALL);
        LocalDate off = slots.days(point).get(2);
        String morning = book(point, off, LocalTime.of(8, 0), "0900008801");
        book(point, off, LocalTime.of(8, 0), "0900008802");
        book(point, off, LocalTime.of(14, 0), "0900008803");
        bookings.cancel(book(point, off, LocalTime.of(8, 30), "0900008804"));
        Actor planner = people.actor("xa08.ld");
        shifts.add(
                planner,
                counters.list(point.id(), off).getFirst().id(),
                people.actor(CLERK).accountId(),
                off,
                hours("07:30-11:30"));
        Actor keeper = people.actor("quantri");

        UUID half = draft(keeper, point, "48/QĐ-N", off, SpecialDay.Kind.HALF, List.of(hours("07:30-11:30")));
        assertThat(plans.list(changes.get(keeper, half))).singleElement().satisfies(day -> {
            assertThat(day.bookings()).isEqualTo(Map.of(LocalTime.of(14, 0), 1));
            assertThat(day.shifts()).isZero();
        });
        changes.discard(keeper, half, 1);
        assertThat(plans.list(changes.get(keeper, half))).isEmpty();

        UUID whole = draft(keeper, point, "49/QĐ-N", off, SpecialDay.Kind.HOLIDAY, List.of());
        Page page = login("quantri");
        page.navigate(url("/desk/calendar/changes/" + whole));
        assertThat(page.locator("section[aria-labelledby=plans]").innerText())
                .contains("3 lịch hẹn, 1 ca trực", "3: 08:00 × 2, 14:00", "Áp dụng không hủy lịch hẹn");
        inspect(page, "calendar-plans");
        follow(page.locator("#apply button"));
        assertThat(page.locator("section[aria-labelledby=plans]").innerText())
                .contains("3 lịch hẹn, 1 ca trực", "vẫn còn");
        follow(page.locator("section[aria-labelledby=plans] tbody a"));
        assertThat(page.url()).endsWith("/desk/centres/" + point.id());

        Page citizen = newPage();
        citizen.navigate(url("/booking/mine?code=" + morning));
        assertThat(citizen.locator("#off").innerText()).contains("Xin hủy lịch hẹn và đặt khung giờ khác");
        bookings.cancel(morning);
        assertThat(plans.list(changes.get(keeper, whole)).getFirst().booked()).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "Người để lại liên hệ được báo một lần khi áp dụng; quyết định nói đã báo mấy người; hết ngày thì xóa liên hệ")
    void tellsWhoLeftAContact() {
        clock.set("2033-06-06T09:00");
        CentreFixtures centres = new CentreFixtures(people, registry, points, counters, accounts);
        PointView point = centres.centre("xa09.mc", Services.ALL);
        LocalDate off = slots.days(point).get(2);
        Page phone = newPage();
        phone.setViewportSize(320, 700);
        phone.navigate(url("/booking/" + point.id() + "?day=" + off));
        phone.check("input[name=slot][value='08:00']");
        phone.fill("#phone", "0900009901");
        phone.fill("#contact", "mot hai ba");
        follow(phone.locator("form[action^='/booking/'] button"));
        assertThat(phone.locator("#contact-error").innerText()).contains("e-mail", "để trống");
        assertThat(phone.locator("#contact").inputValue()).isEqualTo("mot hai ba");
        inspect(phone, "booking-contact");
        phone.setViewportSize(320, 700);
        phone.fill("#contact", "nguoi.hen@thu.invalid");
        follow(phone.locator("form[action^='/booking/'] button"));
        String told = phone.locator("#booking-code").innerText();
        phone.navigate(url("/language/en?back=/booking/" + point.id()));
        assertThat(phone.locator("label[for=contact]").innerText()).contains("optional");
        inspect(phone, "booking-contact-en");
        book(point, off, LocalTime.of(8, 0), "0900009902");
        String cancelled = bookings.book(
                point, new Bookings.Wish(off, LocalTime.of(8, 30), "land", "", "0900009903", "0900 009 903"));
        UUID erased = contact(cancelled);
        bookings.cancel(cancelled);
        assertThat(reach(erased)).isEqualTo("none");
        UUID kept = contact(told);
        assertThat(reach(kept)).isEqualTo("nguoi.hen@thu.invalid");

        Actor keeper = people.actor("quantri");
        UUID whole = draft(keeper, point, "59/QĐ-N", off, SpecialDay.Kind.HOLIDAY, List.of());
        changes.apply(keeper, whole, 1);
        assertThat(messages(kept)).isEqualTo(1);
        assertThat(plans.countTold(changes.get(keeper, whole))).isEqualTo(new Told(1, 1));
        UUID again = draft(keeper, point, "60/QĐ-N", off, SpecialDay.Kind.SWAPPED_OFF, List.of());
        changes.apply(keeper, again, 1);
        assertThat(messages(kept)).isEqualTo(1);
        assertThat(plans.countTold(changes.get(keeper, again))).isEqualTo(Told.NOBODY);
        Page page = login("quantri");
        page.navigate(url("/desk/calendar/changes/" + whole));
        assertThat(page.locator("#told").innerText()).contains("Đã báo 1 người", "1 người không để lại liên hệ");
        inspect(page, "calendar-told");

        contacts.eraseOver();
        assertThat(reach(kept)).isEqualTo("nguoi.hen@thu.invalid");
        clock.set(off.plusDays(1) + "T00:05");
        contacts.eraseOver();
        assertThat(reach(kept)).isEqualTo("none");
    }

    private UUID contact(String code) {
        return jdbc.sql("select contact_id from centres.booking where code = ?")
                .param(code.replace("-", ""))
                .query(UUID.class)
                .single();
    }

    private String reach(UUID person) {
        return jdbc.sql("select coalesce(phone, email, 'none') from identity.person where id = ?")
                .param(person)
                .query(String.class)
                .single();
    }

    private int messages(UUID person) {
        return jdbc.sql("select count(*) from notifications.outbox where person_id = ? and template = 'booking-off'")
                .param(person)
                .query(Integer.class)
                .single();
    }

    private String book(PointView point, LocalDate day, LocalTime at, String phone) {
        return bookings.book(point, new Bookings.Wish(day, at, "land", "", phone));
    }

    private UUID draft(
            Actor keeper, PointView point, String number, LocalDate day, SpecialDay.Kind kind, List<Hours> hours) {
        return changes.draft(
                keeper,
                point.unitId(),
                number,
                day.minusDays(7),
                List.of(new CalendarChange.Day(day, kind, LocalizedText.of("Nghỉ mẫu"), hours, null)));
    }

    private static Hours hours(String text) {
        return Hours.parse(text).getFirst();
    }
}
