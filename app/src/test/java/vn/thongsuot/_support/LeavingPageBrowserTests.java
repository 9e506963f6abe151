package vn.thongsuot._support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Trình duyệt kiểm thử: trang đã gửi biểu mẫu không còn chữ nào để đọc nhầm")
class LeavingPageBrowserTests extends BrowserTest {

    @Test
    @DisplayName("Ngay sau khi gửi, trang cũ trống; máy chủ vẫn nhận được và trả lời")
    void showsNothingOfThePageThatSentAForm() {
        Page page = newPage();
        page.navigate(url("/desk/login"));
        page.fill("#login", "khong-co-ai");
        page.fill("#password", "sai-mat-khau");
        page.waitForNavigation(() -> assertThat(page.evaluate("""
                                (() => {
                                    document.querySelector('main form').requestSubmit();
                                    return document.body.innerText.trim();
                                })()
                                """)).isEqualTo(""));
        assertThat(page.locator("main").innerText()).contains("không đúng");
    }
}
