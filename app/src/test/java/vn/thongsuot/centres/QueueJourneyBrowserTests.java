package vn.thongsuot.centres;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.BrowserTest;
import vn.thongsuot.centres.booking.Bookings;
import vn.thongsuot.centres.booking.Slots;
import vn.thongsuot.centres.queue.QueueKeys;
import vn.thongsuot.identity.Accounts;

@DisplayName("Hàng đợi trên màn hình: đặt lịch, lấy số, gọi số, tiếp nhận, bảng hiển thị, khối lượng việc")
class QueueJourneyBrowserTests extends BrowserTest {

    @Autowired
    private PointRegistry registry;

    @Autowired
    private Points points;

    @Autowired
    private Counters counters;

    @Autowired
    private Accounts accounts;

    @Autowired
    private QueueKeys keys;

    @Autowired
    private Bookings bookings;

    @Autowired
    private Slots slots;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void goesFromKioskToIntakeAndBoard() {
        PointView point =
                new CentreFixtures(people, registry, points, counters, accounts).centre("xa06.mc", Services.ALL);
        String kioskPath = keys.kioskPath(point.id());

        Page citizen = newPage(new Browser.NewContextOptions()
                .setViewportSize(320, 640)
                .setLocale("vi-VN")
                .setJavaScriptEnabled(false));
        citizen.navigate(url(kioskPath));
        citizen.locator("label:has-text('Người cao tuổi') input").check();
        citizen.locator("button[name=field][value=land]").click();
        assertThat(citizen.locator("main").innerText()).contains("001", "Người cao tuổi");
        citizen.navigate(url(kioskPath));
        citizen.locator("button[name=field][value='-']").click();
        assertThat(citizen.locator("main").innerText()).contains("002", "Còn 1 người lấy số trước bạn");

        Page look = newPage();
        look.navigate(url(kioskPath));
        inspect(look, "kiosk");
        look.locator("button[name=field][value=land]").click();
        inspect(look, "kiosk-ticket");
        look.navigate(url(kioskPath + "/display"));
        assertThat(look.locator("main").innerText()).contains("Chưa gọi số nào", "3 người đang chờ");

        Page clerk = login("xa06.mc");
        clerk.navigate(url("/desk/queue"));
        inspect(clerk, "queue-closed");
        follow(clerk.locator("tr:has-text('Quầy 2') button"));
        assertThat(clerk.locator("h1").innerText()).isEqualTo("Quầy 2");
        clerk.keyboard().press("n");
        assertThat(clerk.locator("#serving").innerText()).isEqualTo("001");
        inspect(clerk, "queue-serving");
        look.locator("td:has-text('2')").waitFor();
        assertThat(look.locator("#said").textContent()).isEqualTo("Mời số 001 đến quầy 2");
        inspect(look, "queue-display");

        clerk.keyboard().press("i");
        clerk.locator("#counter").waitFor();
        assertThat(clerk.locator("main").innerText()).contains("Đang phục vụ số 001");
        clerk.navigate(url("/desk/intake?procedure=1.001612"));
        clerk.selectOption("#deciding", people.unit("phuc").toString());
        clerk.fill("#idNumber", "099187004777");
        clerk.keyboard().press("Tab");
        answered(clerk);
        clerk.fill("#fullName", "Kiều Thị Hàng Đợi");
        inspect(clerk, "intake-foreign");
        clerk.locator("#intake-receive").click();
        clerk.locator("#print-receipt").waitFor();
        clerk.locator("#counter").click();
        clerk.locator("#finish-next").click();
        assertThat(clerk.locator("#serving").innerText()).isEqualTo("003");
        clerk.locator("#skip").click();
        assertThat(clerk.locator("section:has(#missed)").innerText()).contains("003");

        look.navigate(url("/booking"));
        inspect(look, "booking-points");
        look.navigate(url("/booking/" + point.id()));
        look.locator("input[name=slot]:not([disabled])").last().check();
        look.fill("#phone", "12");
        look.locator("form.ts-form button").click();
        assertThat(look.locator(".govuk-error-summary").innerText()).contains("Số điện thoại chưa đúng");
        inspect(look, "booking-form");
        look.fill("#phone", "0912 345 671");
        look.locator("form.ts-form button").click();
        inspect(look, "booking-made");
        look.locator("form[action$='/cancel'] button").click();
        assertThat(look.locator("main").innerText()).contains("Đã hủy");

        Page keeper = login("quantri");
        keeper.navigate(url("/desk/centres"));
        inspect(keeper, "centres");
        keeper.navigate(url("/desk/centres/" + point.id()));
        keeper.locator("details summary").first().click();
        inspect(keeper, "centre");
        keeper.navigate(url("/desk/centres/" + point.id() + "/workload"));
        assertThat(keeper.locator("main").innerText()).contains("Lượt lấy số", "1 trong 1 hồ sơ tiếp nhận");
        inspect(keeper, "centre-workload");
        keeper.navigate(url("/desk/centres/new"));
        inspect(keeper, "centre-new");
    }

    @Test
    @DisplayName("Ngày đã đặt thành ngày nghỉ thì trang lịch hẹn nói rõ; máy lấy số ngoài giờ nói giờ tiếp nhận tới")
    void tellsWhenNobodyWillBeThere() {
        PointView point =
                new CentreFixtures(people, registry, points, counters, accounts).centre("xa07.mc", Services.ALL);
        clock.set("2026-11-27T10:00");
        String code = bookings.book(
                point, new Bookings.Wish(slots.days(point).get(1), LocalTime.of(8, 0), "land", "", "0900000707"));
        Page citizen = newPage(
                new Browser.NewContextOptions().setViewportSize(320, 640).setLocale("vi-VN"));
        citizen.navigate(url("/booking/mine?code=" + code));
        assertThat(citizen.locator("#off").count()).isZero();
        jdbc.sql("update centres.booking set day = date '2026-11-29' where code = ?")
                .param(code)
                .update();
        citizen.navigate(url("/booking/mine?code=" + code));
        assertThat(citizen.locator("#off").innerText()).contains("Xin hủy lịch hẹn và đặt khung giờ khác");
        inspect(citizen, "booking-off");

        citizen.navigate(url(keys.kioskPath(point.id())));
        assertThat(citizen.locator("#outside").count()).isZero();
        clock.set("2026-11-29T10:00");
        citizen.navigate(url(keys.kioskPath(point.id())));
        assertThat(citizen.locator("#outside").innerText()).contains("07:30, thứ Hai, 30/11/2026");
        inspect(citizen, "kiosk-outside");
    }
}
