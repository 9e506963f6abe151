package vn.thongsuot.procedures.routes.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.BrowserTest;
import vn.thongsuot.procedures.NewProcedures;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureRegistry;

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
        }\
        """;

    private static final String CODE = "1.013831";

    @Autowired
    private ProcedureRegistry registry;

    @Autowired
    private ProcedureCatalogue catalogue;

    @Test
    @DisplayName(
            "Soạn mới: gõ vài chữ để chọn thủ tục; Enter khi còn nhiều thủ tục khớp thì nêu và cho chọn, không mất chữ"
                    + " đã gõ")
    void picksTheProcedureByWords() {
        Page writer = login("quantri");
        writer.navigate(url("/desk/routes"));
        writer.locator("#words").pressSequentially("dang ky");
        assertThat(writer.locator("#route-matches button").nth(1)).isVisible();
        writer.keyboard().press("Enter");
        assertThat(writer.locator(".govuk-error-summary")).containsText("“dang ky” khớp");
        assertThat(writer.locator("#words")).hasValue("dang ky");
        inspect(writer, "route-new-matches");

        writer.fill("#words", "");
        writer.locator("#words").pressSequentially(CODE);
        assertThat(writer.locator("#route-matches button")).hasCount(1);
        writer.locator("#route-matches button").click();
        assertThat(writer.locator("main")).containsText(CODE);
        assertThat(writer.locator("svg.ts-chart")).isVisible();
        writer.locator("form[action$='/discard']")
                .locator("xpath=ancestor-or-self::details[1]/summary")
                .click();
        writer.locator("form[action$='/discard'] button").click();
        assertThat(writer).hasURL(url("/desk/routes"));
    }

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

    @Test
    @DisplayName("Lỗi và khác biệt nói bằng số và tên bước; hai người sửa một bước thì điều người sau nhập còn nguyên")
    void speaksOfStepsByNumberAndName() {
        new NewProcedures(people.actor("cchc").authorityId(), registry, catalogue)
                .announce("9.840008", "Thủ tục thử tên bước");
        Page writer = login("quantri");
        writer.navigate(url("/desk/procedures/9.840008"));
        follow(writer.getByText("Soạn quy trình"));
        writer.locator("#act-add summary").click();
        writer.selectOption("#after", new SelectOption().setIndex(1));
        writer.fill("#name", "Hỏi xã bên");
        writer.selectOption("#at", "named-unit");
        writer.fill("#hours", "1");
        follow(writer.locator("#act-add button[type=submit]"));
        String draft = writer.url();
        assertThat(writer.locator("section[aria-labelledby=checks]"))
                .containsText("Bước 2 (Hỏi xã bên): phải chọn đơn vị");
        assertThat(writer.locator("main")).containsText("Đơn vị nêu tên: …");
        assertThat(writer.locator("section[aria-labelledby=changes]")).containsText("→ Hỏi xã bên");
        inspect(writer, "route-named-unit");

        follow(writer.locator("section[aria-labelledby=steps]")
                .getByText("Hỏi xã bên")
                .first());
        Page other = login("kstt");
        other.navigate(writer.url());
        other.selectOption("#unit", "H99.13");
        follow(other.getByText("Lưu bước"));
        assertThat(other.locator("section[aria-labelledby=steps]"))
                .containsText("Đơn vị nêu tên: Ủy ban nhân dân phường Bến Thuyền");
        inspect(other, "route-unit-by-name");
        writer.fill("#hours", "2");
        writer.getByText("Lưu bước").click();
        assertThat(writer.locator(".govuk-error-summary")).containsText("Điều bạn nhập còn nguyên ở dưới");
        assertThat(writer.locator("#hours")).hasValue("2");
        writer.navigate(draft);
        writer.click("#discard summary");
        follow(writer.locator("#act-discard"));
    }
}
