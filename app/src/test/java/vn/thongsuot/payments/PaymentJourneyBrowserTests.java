package vn.thongsuot.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.BrowserTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.FeeQueries;
import vn.thongsuot.dossiers.ReceiveCommand;
import vn.thongsuot.dossiers.Reception;
import vn.thongsuot.dossiers.Tracking;
import vn.thongsuot.identity.PersonForm;

@DisplayName("Thu phí tại quầy, nộp trực tuyến, chốt sổ, hoàn trả, trên trình duyệt")
class PaymentJourneyBrowserTests extends BrowserTest {

    @Autowired
    private Reception reception;

    @Autowired
    private FeeQueries fees;

    @Autowired
    private Tracking tracking;

    @Test
    void takesMoneyAndClosesTheDay() throws Exception {
        clock.set("2026-11-18T09:00");
        DossierCode code = receive("counter");
        DossierCode other = receive("online");
        Page clerk = login("ngan");
        clerk.navigate(url("/desk/payments?q=" + code));
        inspect(clerk, "payment-due");
        clerk.fill("#amount", "40.000");
        clerk.click("section[aria-labelledby=act-collect] button[type=submit]");
        clerk.check("input[name=method][value=card]", new Page.CheckOptions().setForce(true));
        clerk.click("section[aria-labelledby=act-collect] button[type=submit]");
        assertThat(clerk.content()).contains("mã chuẩn chi");
        clerk.fill("#proof", "AP1234");
        follow(clerk.locator("section[aria-labelledby=act-collect] button[type=submit]"));
        assertThat(clerk.locator("h1 + p .govuk-tag").textContent()).contains("Đã thu đủ");
        inspect(clerk, "payment-paid");
        assertPdf(clerk, clerk.locator("a[href$='.pdf']").first().getAttribute("href"));

        payOnline(other);
        clerk.locator("details:has(form[action$='/refund']) summary").first().click();
        clerk.fill("[id^=refund-amount]", "40000");
        clerk.fill("[id^=refund-reason]", "Thu nhầm");
        follow(clerk.locator("form[action$='/refund'] button").first());
        clerk.navigate(url("/desk/payments"));
        assertThat(clerk.content()).contains("100.000 đồng");
        inspect(clerk, "payment-list");
        clerk.navigate(url("/desk/payments/closings"));
        inspect(clerk, "payment-closing");
        clerk.locator("input[name=note-20000]").first().fill("2");
        clerk.locator("form[action$='/close'] button").first().click();
        assertThat(clerk.content()).contains("Đã chốt");

        Page leader = login("phuc");
        leader.navigate(url("/desk/payments/closings"));
        leader.locator("form[action$='/receive'] button").first().click();
        assertThat(leader.content()).contains("Đã bàn giao");
        leader.navigate(url("/desk/payments/refunds"));
        leader.locator("tbody a:has-text('" + code + "')").first().click();
        inspect(leader, "payment-refund");
        leader.locator("form[action$='/approve'] button").first().click();
        assertThat(leader.content()).contains("Đã duyệt, chờ chi");
        clerk.navigate(url("/desk/payments/statements"));
        inspect(clerk, "payment-statements");
        Page keeper = login("quantri");
        keeper.navigate(url("/desk/fees"));
        inspect(keeper, "fees");
        keeper.navigate(url("/desk/fees/2.000815"));
        inspect(keeper, "fee");
    }

    private void payOnline(DossierCode code) {
        Page citizen = newPage();
        citizen.navigate(url(tracking.open(code.value(), "4299")));
        assertThat(citizen.content()).contains("Nộp phí, lệ phí", "113000202611");
        inspect(citizen, "track-fee");
        citizen.click("form[action$='/pay'] button");
        inspect(citizen, "sandbox");
        follow(citizen.locator("button[value=pay]"));
        assertThat(citizen.content()).contains("Đã nhận khoản nộp phí");
        assertThat(fees.find(people.actor("ngan"), code).orElseThrow().state()).isEqualTo(PayableState.PAID);
    }

    private DossierCode receive(String channel) {
        Actor clerk = people.actor("ngan");
        PersonForm person = new PersonForm(
                clerk.authorityId(), "citizen", "Phan Thị Nộp Phí", null, null, null, null, null, "099187004299");
        return reception.receive(
                clerk, new ReceiveCommand("1.001612", channel, people.unit("ngan"), null, person, List.of(), false));
    }

    private void assertPdf(Page page, String path) throws Exception {
        byte[] file = page.request().get(url(path)).body();
        assertThat(new String(file, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(vn.thongsuot._support.PdfReading.faults(file, "2u")).isEmpty();
        assertThat(vn.thongsuot._support.PdfReading.text(file))
                .contains("BIÊN LAI THU PHÍ, LỆ PHÍ", "Phan Thị Nộp Phí");
    }
}
