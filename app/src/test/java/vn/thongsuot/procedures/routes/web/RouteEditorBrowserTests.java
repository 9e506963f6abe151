package vn.thongsuot.procedures.routes.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot._support.BrowserTest;

@DisplayName("Soạn quy trình nội bộ trên trang")
class RouteEditorBrowserTests extends BrowserTest {

    /** Words of the chart that stand outside of their box, or of the whole picture. */
    private static final String OUTSIDE = """
            () => {
              const svg = document.querySelector('svg.ts-chart');
              const boxes = [...svg.querySelectorAll('.ts-chart__box, .ts-chart__note')].map(box => box.getBBox());
              const within = (a, b) => a.x >= b.x && a.x + a.width <= b.x + b.width && a.y >= b.y - 3
                  && a.y + a.height <= b.y + b.height + 3;
              return [...svg.querySelectorAll('text')].filter(text => {
                const at = text.getBBox();
                return text.matches('.ts-chart__name, .ts-chart__who')
                    ? !boxes.some(box => within(at, box))
                    : at.x < 0 || at.x + at.width > svg.viewBox.baseVal.width;
              }).map(text => text.textContent);
            }""";

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
        writer.locator("details:has(#guard-0-0) summary").click();
        writer.selectOption("#guard-0-0", "fee-paid");
        writer.selectOption("#guard-0-1", "applicant-is-not:citizen");
        inspect(writer, "route-step");
        writer.getByText("Lưu bước").click();
        assertThat(writer.locator("section[aria-labelledby=trial] select")).hasCount(1);
        writer.fill("#received", "2026-11-27T16:45");
        writer.selectOption("section[aria-labelledby=trial] select", "e2");
        writer.getByText("Chạy thử", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(writer.locator("section[aria-labelledby=trial] tbody tr")).hasCount(6);
        assertThat(writer.locator("svg.ts-chart")).containsText("đã nộp đủ phí");
        assertThat(writer.locator("section[aria-labelledby=steps]"))
                .containsText("[chỉ khi đã nộp đủ phí, lệ phí; người nộp không phải là Công dân]");
        Assertions.assertThat((List<?>) writer.evaluate(OUTSIDE))
                .as("words that leave their box or the chart")
                .isEmpty();
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
