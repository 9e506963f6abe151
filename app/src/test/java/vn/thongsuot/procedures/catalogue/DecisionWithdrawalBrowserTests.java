package vn.thongsuot.procedures.catalogue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot._support.BrowserTest;

@DisplayName("Thu hồi quyết định công bố trước ngày có hiệu lực, trên trang")
class DecisionWithdrawalBrowserTests extends BrowserTest {

    private static final String TITLE = "Công bố thủ tục để thử thu hồi";

    @Test
    @DisplayName("Phải nêu lý do; thu hồi rồi thì thấy lý do, không còn nút; đã có hiệu lực thì báo vì sao không được")
    void withdrawsUntilTheDayComes() {
        clock.set("2026-11-20T23:30");
        Page officer = login("cchc");
        Page leader = login("chutich");
        leader.navigate(signed(officer, leader, "9.840011", "841/QĐ-UBND"));
        assertThat(leader.locator("#act-withdraw")).hasText("Thu hồi trước ngày có hiệu lực");
        inspect(leader, "announcement-withdraw");

        follow(button(leader, "Thu hồi trước ngày có hiệu lực"));
        assertThat(leader.locator(".govuk-error-summary")).containsText("Nhập lý do thu hồi");
        leader.fill("#reason", "Sai thời hạn giải quyết của thủ tục");
        follow(button(leader, "Thu hồi trước ngày có hiệu lực"));
        assertThat(leader.locator("main")).containsText("Đã thu hồi");
        assertThat(leader.locator("main")).containsText("Lý do thu hồi: Sai thời hạn giải quyết của thủ tục");
        assertThat(leader.locator("#act-withdraw")).hasCount(0);
        inspect(leader, "announcement-withdrawn");

        leader.navigate(signed(officer, leader, "9.840012", "842/QĐ-UBND"));
        leader.fill("#reason", "Để qua ngày mới thu hồi");
        clock.set("2026-11-21T00:05");
        follow(button(leader, "Thu hồi trước ngày có hiệu lực"));
        assertThat(leader.locator(".govuk-error-summary"))
                .containsText("Quyết định đã có hiệu lực từ 21/11/2026 nên không thu hồi được; hãy ban hành quyết định"
                        + " khác.");
        assertThat(leader.locator("#act-withdraw")).hasCount(0);
        inspect(leader, "announcement-withdraw-late");
    }

    /** Announces one new procedure from the next day on; address of the signed decision. */
    private String signed(Page officer, Page leader, String code, String number) {
        officer.navigate(url("/desk/announcements"));
        if (!officer.locator("#title").isVisible()) {
            officer.locator("summary", new Page.LocatorOptions().setHasText("Soạn quyết định"))
                    .click();
        }
        officer.fill("#title", TITLE);
        officer.fill("#basis", "Luật thử");
        officer.fill("#effective", "21/11/2026");
        follow(button(officer, "Soạn quyết định công bố"));
        officer.check("input[name=as][value=list]");
        officer.fill("#text", "STT\tTên TTHC\tMã TTHC\tLĩnh vực\n1\tThử thu hồi\t" + code + "\tĐất đai");
        follow(button(officer, "Nhập vào dự thảo"));
        follow(button(officer, "Trình ký"));
        String address = officer.url();
        leader.navigate(address);
        leader.fill("#number", number);
        leader.fill("#on", "20/11/2026");
        leader.fill("#signer", "Chủ tịch Người ký thử");
        leader.check("input[name=incomplete]");
        follow(button(leader, "Ký ban hành"));
        assertThat(leader.locator("main")).containsText(number);
        return address;
    }
}
