package vn.thongsuot.procedures.routes.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot._support.BrowserTest;

@DisplayName("Soạn quy trình nội bộ trên trang")
class RouteEditorBrowserTests extends BrowserTest {

    private static final String CODE = "1.013831";

    @Test
    @DisplayName("Từ quy trình đang áp dụng, thêm bước và lựa chọn, chạy thử, trình; người khác ban hành")
    void leadsFromDraftToPublication() {
        Page writer = login("quantri");
        writer.navigate(url("/desk/procedures/" + CODE));
        assertThat(writer.locator("svg.ts-chart rect.ts-chart__box")).hasCount(6);
        inspect(writer, "route-procedure");
        writer.getByText("Soạn quy trình").click();

        writer.locator("#act-add summary").click();
        writer.selectOption("#after", "b3");
        writer.fill("#name", "Kiểm tra thực địa");
        writer.fill("#hours", "4");
        writer.locator("#act-add button[type=submit]").click();
        assertThat(writer.locator("svg.ts-chart rect.ts-chart__box")).hasCount(7);
        assertThat(writer.locator("main")).containsText("vượt thời hạn giải quyết");

        writer.locator("table").first().getByText("Thẩm định hồ sơ").first().click();
        writer.fill("#hours", "20");
        writer.fill("#exit-0", "Cần kiểm tra thực địa");
        writer.fill("#exit-1", "Không cần kiểm tra");
        writer.selectOption("#next-1", "b4");
        inspect(writer, "route-step");
        writer.getByText("Lưu bước").click();
        assertThat(writer.locator("section[aria-labelledby=trial] select")).hasCount(1);
        writer.fill("#received", "2026-11-27T16:45");
        writer.selectOption("section[aria-labelledby=trial] select", "e2");
        writer.getByText("Chạy thử", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(writer.locator("section[aria-labelledby=trial] tbody tr")).hasCount(6);
        inspect(writer, "route-draft");
        writer.click("#act-submit");
        assertThat(writer.locator("main")).containsText("cần một người khác ban hành");
        String address = writer.url();

        Page second = login("kstt");
        second.navigate(address);
        second.fill("#number", "21/QĐ-UBND");
        second.fill("#from", "2026-11-20");
        second.click("#act-publish");
        assertThat(second.locator("main")).containsText("Đã ban hành");
        second.navigate(url("/desk/procedures/" + CODE));
        assertThat(second.locator("svg.ts-chart rect.ts-chart__box")).hasCount(7);
    }
}
