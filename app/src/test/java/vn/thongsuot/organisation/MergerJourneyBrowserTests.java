package vn.thongsuot.organisation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot._support.BrowserTest;

@DisplayName("Sắp xếp đơn vị và thay đổi lịch trên màn hình")
class MergerJourneyBrowserTests extends BrowserTest {

    @Test
    @DisplayName("Chuẩn bị, chạy thử, người thứ hai xác nhận rồi hủy; xem trước một ngày nghỉ; hồ sơ quá hạn")
    void preparesRehearsesConfirmsAndUndoes() {
        Page page = login("quantri");
        draft(page, "15/NQ-HĐND", "Sắp xếp hai xã mẫu", "31/02/2026", "2029-01-01");
        assertThat(page.locator("#issuedOn-error")).containsText("ngày");
        assertThat(page.locator("#number")).hasValue("15/NQ-HĐND");
        page.fill("#issuedOn", "2026-11-20");
        page.click("main form button[type=submit]");

        page.selectOption("#kind", "merger");
        page.fill("#sources", "H99.22\nH99.23");
        page.fill("#targets", "H99.80; Ủy ban nhân dân xã Cẩm Thanh");
        page.click("#add button[type=submit]");
        assertThat(page.locator("section[aria-labelledby=tree]")).containsText("Ủy ban nhân dân xã Cẩm Thanh");
        assertThat(page.locator("section[aria-labelledby=moves]")).containsText("Phân công cán bộ");
        assertThat(page.locator("#deciders")).containsText("Chủ tịch");
        inspect(page, "reorganisation");
        String address = page.url();

        Page leader = login("chutich");
        leader.navigate(address);
        leader.click("#confirm button[type=submit]");
        assertThat(leader.locator("h1 + p + p .govuk-tag")).containsText("đã xác nhận");
        leader.click("#undo button[type=submit]");
        assertThat(leader.locator("h1 + p + p .govuk-tag")).containsText("đã hủy");
        leader.navigate(url("/desk/late"));
        inspect(leader, "late");

        page.navigate(url("/desk/calendar/changes"));
        page.fill("#number", "77/QĐ");
        page.fill("#decidedOn", "2026-11-20");
        page.fill("#from", "2029-03-05");
        page.fill("#name", "Nghỉ mẫu");
        page.click("main form button[type=submit]");
        assertThat(page.locator("section[aria-labelledby=days]")).containsText("Nghỉ mẫu");
        inspect(page, "calendar-change");
        page.click("#discard summary");
        page.click("#act-discard");
        assertThat(page.locator("h1 + p .govuk-tag")).containsText("đã bỏ");
    }

    @Test
    @DisplayName("Chia tách: hỏi từng phòng, bộ phận về đơn vị nào; bản chạy thử nêu đúng nơi đã chọn")
    void asksWhereSectionsGo() {
        Page page = login("quantri");
        draft(page, "16/NQ-HĐND", "Chia một xã mẫu", "2026-11-20", "2029-02-01");

        page.selectOption("#kind", "split");
        page.fill("#sources", "H99.22");
        page.fill("#targets", "H99.81; Ủy ban nhân dân xã Thử Đông\nH99.82; Ủy ban nhân dân xã Thử Tây");
        page.click("#add button[type=submit]");
        Locator section = page.locator("#place-1 select").first();
        assertThat(section).hasValue(section.locator("option").first().getAttribute("value"));
        String name = page.locator("#place-1 label").first().innerText().replaceAll(" xã .*", "");
        section.selectOption(new SelectOption().setLabel("Ủy ban nhân dân xã Thử Tây"));
        page.click("#place-1 button[type=submit]");

        assertThat(page.locator("section[aria-labelledby=tree] tr", new Page.LocatorOptions().setHasText(name))
                        .filter(new Locator.FilterOptions().setHasText("Thử Tây")))
                .hasCount(1);
        inspect(page, "reorganisation-sections");
        page.click("#discard summary");
        page.click("#act-discard");
    }

    @Test
    @DisplayName("Văn bản chưa ký: chuẩn bị được, trang nói từ ngày nào xác nhận được, chưa có nút xác nhận")
    void waitsForTheDayOfSigning() {
        Page page = login("quantri");
        draft(page, "17/NQ-HĐND", "Đổi tên một xã mẫu", "2028-12-20", "2029-02-01");
        page.selectOption("#kind", "rename");
        page.fill("#sources", "H99.21");
        page.fill("#targets", "H99.21; Ủy ban nhân dân xã Thử Ký Sau");
        page.click("#add button[type=submit]");
        assertThat(page.locator("#deciders")).containsText("20/12/2028");
        inspect(page, "reorganisation-unsigned");

        Page leader = login("chutich");
        leader.navigate(page.url());
        assertThat(leader.locator("#confirm")).containsText("20/12/2028");
        assertThat(leader.locator("#confirm button")).hasCount(0);
        page.click("#discard summary");
        page.click("#act-discard");
    }

    private void draft(Page page, String number, String title, String issuedOn, String effectiveOn) {
        page.navigate(url("/desk/reorganisations"));
        page.fill("#number", number);
        page.fill("#signer", "Hội đồng nhân dân tỉnh");
        page.fill("#title", title);
        page.fill("#issuedOn", issuedOn);
        page.fill("#effectiveOn", effectiveOn);
        page.click("main form button[type=submit]");
    }
}
