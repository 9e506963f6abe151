package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot._support.BrowserTest;

@DisplayName("Thói quen ở quầy: tự lưu nháp, tài khoản và xác thực hai lớp")
class HabitsBrowserTests extends BrowserTest {

    @Test
    @DisplayName("Nháp tự lưu khi rời ô, mở lại đủ nội dung, xóa được")
    void savesByItself() {
        Page clerk = login("ngan");
        clerk.navigate(url("/desk/intake?procedure=1.001612"));
        String address = clerk.url();
        clerk.fill("#fullName", "Bế Văn Nháp");
        clerk.fill("#phone", "0900000654");
        clerk.locator("#phone").blur();
        clerk.locator("#draft-said:has-text('Đã lưu')").waitFor();
        assertThat(clerk.url()).isEqualTo(address);
        inspect(clerk, "intake-saved");

        clerk.navigate(url("/desk/intake"));
        clerk.click("#drafts summary");
        inspect(clerk, "intake-drafts");
        String mine = "#drafts li:has-text('Bế Văn Nháp') ";
        follow(clerk.locator(mine + "a"));
        assertThat(clerk.inputValue("#fullName")).isEqualTo("Bế Văn Nháp");
        clerk.click("#drafts summary");
        follow(clerk.locator(mine + "button"));
        assertThat(clerk.locator(mine).count()).isZero();
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
