package vn.thongsuot.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.BrowserTest;

@DisplayName("Trang hướng dẫn giao diện kết nối, trên trình duyệt")
class ReferenceBrowserTests extends BrowserTest {

    @Autowired
    private ApiDocument document;

    @Test
    @DisplayName("Mọi thao tác của tài liệu có trên trang, ở cả hai ngôn ngữ")
    void listsEveryOperation() {
        Page page = newPage();
        page.navigate(url("/"));
        page.click("footer a[href='/api']");
        page.waitForURL("**/api");
        assertThat(page.locator("h3").count())
                .isEqualTo(document.operations().size())
                .isGreaterThan(30);
        assertThat(page.locator("main").innerText()).contains("/api/v1/plans", "Idempotency-Key", "If-Match");
        inspect(page, "api-reference");

        page.navigate(url("/language/en?back=/api"));
        page.navigate(url("/api"));
        assertThat(page.locator("main").innerText()).contains("Draft a plan").doesNotContain("[api.");
    }
}
