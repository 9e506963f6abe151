package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot._support.BrowserTest;

@DisplayName("Thói quen ở quầy: tự lưu nháp, tài khoản và xác thực hai lớp")
class HabitsBrowserTests extends BrowserTest {

    @Test
    @DisplayName(
            "D2.9: nháp tự lưu khi rời ô và mỗi 10 giây, có giờ lưu; còn sau khi đóng trình duyệt; chỉ người lập thấy; xóa được")
    void d2_09_savesByItself() {
        Page clerk = login("ngan");
        clerk.clock().install();
        clerk.navigate(url("/desk/intake?procedure=1.001612"));
        String address = clerk.url();
        clerk.fill("#fullName", "Bế Văn Nháp");
        clerk.fill("#phone", "0900000654");
        clerk.locator("#phone").blur();
        clerk.locator("#draft-said:has-text('Đã lưu')").waitFor();
        assertThat(clerk.locator("#draft-said").innerText()).containsPattern("Đã lưu.* \\d{1,2}:\\d{2}");
        assertThat(clerk.url()).isEqualTo(address);
        clerk.focus("#address");
        clerk.keyboard().type("Thôn Chưa Rời Ô");
        clerk.waitForResponse("**/desk/intake/draft", () -> clerk.clock().runFor(10_000));
        clerk.clock().resume();
        inspect(clerk, "intake-saved");

        clerk.context().close();
        String mine = "#drafts li:has-text('Bế Văn Nháp') ";
        Page other = login("xa02.mc");
        other.navigate(url("/desk/intake"));
        assertThat(other.locator(mine).count()).isZero();

        Page again = login("ngan");
        again.navigate(url("/desk/intake"));
        again.click("#drafts summary");
        assertThat(again.locator("#drafts li a").allTextContents()).noneMatch(String::isBlank);
        inspect(again, "intake-drafts");
        follow(again.locator(mine + "a"));
        assertThat(again.inputValue("#fullName")).isEqualTo("Bế Văn Nháp");
        assertThat(again.inputValue("#address")).isEqualTo("Thôn Chưa Rời Ô");
        again.click("#drafts summary");
        follow(again.locator(mine + "button"));
        assertThat(again.locator(mine).count()).isZero();
    }

    @Test
    @DisplayName("Trang tài khoản, thiết lập bằng mã QR, trang quản trị, sổ theo dõi: axe không thấy lỗi")
    void showsTheAccountAndItsKeeping() {
        Page clerk = login("ngan");
        clerk.navigate(url("/desk/register-book"));
        inspect(clerk, "register-book");
        clerk.navigate(url("/desk/account"));
        clerk.click("main form button[type=submit]");
        assertThat(clerk.locator("svg.ts-qr").count()).isOne();
        clerk.fill("#code", "12345");
        clerk.click("main form button[type=submit]");
        assertThat(clerk.locator(".govuk-error-summary").count()).isOne();
        inspect(clerk, "account-enrol");

        Page keeper = login("quantri");
        keeper.navigate(url("/desk/protection"));
        inspect(keeper, "protection");
    }
}
