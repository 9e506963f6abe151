package vn.thongsuot.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot._support.BrowserTest;

@DisplayName("Trang chứng thư số")
class SigningPageBrowserTests extends BrowserTest {

    @Test
    @DisplayName("Dịch vụ ký số từ xa không dùng được: biểu mẫu trở lại với lỗi và nội dung đã nhập, trừ mật khẩu")
    void bringsBackWhatWasTyped() {
        Page page = login("quantri");
        page.navigate(url("/desk/signing"));
        String holder = page.locator("#holder option").last().getAttribute("value");
        page.selectOption("#holder", holder);
        page.fill("#credential", "CTS-2026-0007");
        page.fill("#password", "mat-khau-tep");

        follow(page.locator("form[action='/desk/signing'] button"));

        assertThat(page.locator(".govuk-error-summary li").innerText()).contains("địa chỉ dịch vụ ký số từ xa");
        assertThat(page.locator("#credential-error").isVisible()).isTrue();
        assertThat(page.locator("#credential").inputValue()).isEqualTo("CTS-2026-0007");
        assertThat(page.locator("#holder").inputValue()).isEqualTo(holder);
        assertThat(page.locator("#password").inputValue()).isEmpty();
        assertThat(page.content()).doesNotContain("mat-khau-tep");
        inspect(page, "signing-refused");
    }

    @Test
    @DisplayName("Người trùng tên phân biệt được: mỗi người có chức vụ và cơ quan, trong bảng và trong danh sách chọn")
    void tellsPeopleOfTheSameNameApart() {
        Page page = login("quantri");
        page.navigate(url("/desk/signing"));

        List<String> holders = page.locator("#holder option").allInnerTexts().stream()
                .filter(holder -> !holder.startsWith("Người thử quyền"))
                .toList();
        assertThat(holders).doesNotHaveDuplicates().anyMatch(holder -> holder.startsWith("Võ Hồng Phúc, "));
        assertThat(page.locator("tbody tr:has-text('Võ Hồng Phúc') .sub").innerText())
                .contains(" – Ủy ban nhân dân phường Tân Giang");
        assertThat(page.locator("tbody th").allInnerTexts()).doesNotHaveDuplicates();
        inspect(page, "signing");
    }

    @Test
    @DisplayName("Không chọn tệp, không ghi mã: lỗi nằm ở ô tệp")
    void pointsAtTheMissingFile() {
        Page page = login("quantri");
        page.navigate(url("/desk/signing"));

        follow(page.locator("form[action='/desk/signing'] button"));

        Locator wrong = page.locator("#file-error");
        assertThat(wrong.innerText()).contains("Hãy chọn tệp");
        assertThat(page.locator("#file").getAttribute("aria-describedby")).isEqualTo("file-error");
    }
}
