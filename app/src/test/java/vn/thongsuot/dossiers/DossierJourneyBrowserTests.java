package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot._support.BrowserTest;

@DisplayName("Một hồ sơ đi từ quầy đến kết quả, trên trình duyệt")
class DossierJourneyBrowserTests extends BrowserTest {

    private static final String ID_NUMBER = "099187004216";

    @Test
    void travelsFromTheCounterToTheResult() {
        Page home = newPage();
        home.navigate(url("/"));
        inspect(home, "home");
        home.navigate(url("/desk/login"));
        inspect(home, "login");

        Page clerk = login("ngan");
        String code = receiveByKeys(clerk, ID_NUMBER);
        inspect(clerk, "intake-received");
        keepsThePerson(clerk);
        assertPdf(clerk, "/desk/dossiers/" + code + "/papers/receipt.pdf");
        clerk.navigate(url("/desk/dossiers/" + code));
        clerk.locator("details:has(form[action$='co-applicants']) summary").click();
        inspect(clerk, "dossier-persons");
        clerk.navigate(url("/desk/work"));
        inspect(clerk, "work");
        act(clerk, code, "complete-step");

        act(login("bao"), code, "complete-step");
        Page officer = login("quan");
        officer.navigate(url("/desk/dossiers/" + code));
        inspect(officer, "dossier");
        askSupplement(officer, code);
        inspect(officer, "dossier-waiting");

        Page citizen = newPage();
        citizen.navigate(url("/track"));
        citizen.fill("#code", code.toLowerCase());
        citizen.fill("#digits", ID_NUMBER.substring(8));
        citizen.click("main button[type=submit]");
        assertThat(citizen.content()).contains("Bổ sung 1 giấy tờ").doesNotContain("Phan Thị Ngọc Diễm", ID_NUMBER);
        inspect(citizen, "track-waiting");

        clock.add(Duration.ofDays(3));
        act(clerk, code, "resume");
        act(officer, code, "complete-step");
        act(login("bao"), code, "complete-step");
        act(login("phuc"), code, "complete-step");
        citizen.reload();
        assertThat(citizen.content()).contains("Có kết quả, chờ trả");
        handOverByKeys(clerk, code);
        assertThat(clerk.content()).contains("Đã trả kết quả");
        inspect(clerk, "dossier-returned");
        citizen.reload();
        inspect(citizen, "track-returned");
    }

    @Test
    @DisplayName("D2.1: tiếp nhận bằng bàn phím, tối đa 40 phím ngoài dữ liệu")
    void receivesWithFewKeys() {
        Page clerk = login("ngan");
        keys = 0;
        receiveByKeys(clerk, "099187004217");

        assertThat(keys).isLessThanOrEqualTo(40);
    }

    /** One key after the receipt opens the next application of the same person; F9 wipes it. */
    private void keepsThePerson(Page clerk) {
        clerk.keyboard().press("t");
        clerk.waitForURL("**/desk/intake/again");
        assertThat(clerk.inputValue("#fullName")).isEqualTo("Phan Thị Ngọc Diễm");
        assertThat(clerk.inputValue("#procedure")).isEmpty();
        clerk.locator("#intake-beside summary").click();
        inspect(clerk, "intake-again");
        clerk.fill("#procedure", "1.001612");
        clerk.locator("#intake-matches a[data-procedure]").first().waitFor();
        clerk.press("#procedure", "Enter");
        clerk.locator("tr[data-component]").first().waitFor();
        assertThat(clerk.inputValue("#fullName")).isEqualTo("Phan Thị Ngọc Diễm");
        clerk.keyboard().press("F9");
        clerk.waitForURL("**/desk/intake");
        assertThat(clerk.inputValue("#fullName")).isEmpty();
    }

    /** The page of the dossier, R, the arrow to who collects, Enter: no mouse. */
    private void handOverByKeys(Page clerk, String code) {
        clerk.navigate(url("/desk/dossiers/" + code));
        clerk.keyboard().press("r");
        clerk.waitForURL("**/desk/dossiers/" + code + "/return-result");
        inspect(clerk, "dossier-hand-over");
        assertThat(clerk.locator("main").innerText())
                .contains("Phan Thị Ngọc Diễm", "Giao cho người nhận: 1 văn bản", "không làm lại được");
        clerk.keyboard().press("Enter");
        clerk.locator("#collector-error").waitFor();
        assertThat(clerk.locator("#collector-error").innerText()).contains("Chọn ai đang nhận");
        clerk.locator("#collector").focus();
        clerk.keyboard().press("Space");
        clerk.keyboard().press("Enter");
        clerk.waitForURL("**/desk/dossiers/" + code);
        assertThat(clerk.locator("section:has(#history) tbody").innerText())
                .contains("Trả kết quả: người nộp hồ sơ nhận");
    }

    private int keys;

    /** Data is typed, everything else is counted. */
    private String receiveByKeys(Page page, String idNumber) {
        page.navigate(url("/desk/intake"));
        page.keyboard().type("dkkh");
        page.keyboard().press("Control+A");
        page.keyboard().type("1.001612");
        page.locator("#intake-matches a[data-procedure]").first().waitFor();
        press(page, "Enter");
        page.locator("tr[data-component]").first().waitFor();
        page.keyboard().type(idNumber);
        press(page, "Tab");
        answered(page);
        press(page, "Tab");
        type(page, "#fullName", "Phan Thị Ngọc Diễm");
        type(page, "#birthDate", "14/08/1987");
        type(page, "#phone", "0900000415");
        type(page, "#address", "Số 45, khu phố 6, phường Tân Giang");
        press(page, "Alt+3");
        press(page, "Space");
        press(page, "Enter");
        press(page, "s");
        press(page, "Control+Enter");
        page.locator("#print-receipt").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        return page.locator(".ts-due a.ts-num").last().textContent();
    }

    private void type(Page page, String field, String data) {
        keys++;
        page.fill(field, data);
        page.focus(field);
    }

    private void press(Page page, String key) {
        keys++;
        page.keyboard().press(key);
    }

    private void act(Page page, String code, String act) {
        page.navigate(url("/desk/dossiers/" + code));
        Locator button = page.locator("form[action$='/" + act + "'] button");
        assertThat(button.count())
                .as(() -> act + " on " + page.locator("main").innerText())
                .isPositive();
        follow(button.first());
        assertThat(page.locator(".govuk-error-summary").count()).as(act).isZero();
    }

    private void askSupplement(Page page, String code) {
        page.locator("details:has(form[action$='ask-supplement']) summary").click();
        page.fill("#items-ask-supplement", "Bản sao giấy tờ trụ sở");
        page.fill("#reason-ask-supplement", "Chưa có giấy tờ chứng minh địa điểm kinh doanh");
        follow(page.locator("form[action$='ask-supplement'] button"));
        assertThat(page.content()).contains("Chờ bổ sung");
    }

    private void assertPdf(Page page, String path) {
        APIResponse response = page.request().get(url(path));
        assertThat(response.status()).isEqualTo(200);
        assertThat(new String(response.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        try {
            Files.createDirectories(Path.of("target", "screenshots"));
            Files.write(Path.of("target", "screenshots", "receipt.pdf"), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
