package vn.thongsuot.procedures.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot._support.BrowserTest;

@DisplayName("Công bố thủ tục trên màn hình: nhập danh mục, ký, công khai; rà soát; biểu mẫu điện tử")
class AnnouncementJourneyBrowserTests extends BrowserTest {

    @Test
    void announcesReviewsAndAsks() {
        Page officer = login("cchc");
        officer.navigate(url("/desk/announcements"));
        open(officer, "Soạn quyết định", "#title");
        officer.fill("#title", "Công bố thủ tục thử trên màn hình");
        officer.fill("#basis", "Luật thử");
        officer.fill("#effective", "15/12/2026");
        button(officer, "Soạn quyết định công bố").click();
        officer.check("input[name=as][value=list]");
        officer.fill("#text", "STT\tTên TTHC\tMã TTHC\tLĩnh vực\n1\tThử trên màn hình\tmã sai!\tĐất đai");
        button(officer, "Nhập vào dự thảo").click();
        assertThat(officer.locator(".govuk-error-summary").innerText()).contains("chưa nhập gì");
        inspect(officer, "announcement-problems");
        officer.fill("#text", "STT\tTên TTHC\tMã TTHC\tLĩnh vực\n1\tThử trên màn hình\t9.700001\tĐất đai");
        button(officer, "Nhập vào dự thảo").click();
        assertThat(officer.locator("main").innerText()).contains("9.700001").contains("Mới ban hành");
        inspect(officer, "announcement-draft");
        String address = officer.url();
        officer.locator("a[href*='/preview?code=9.700001']").click();
        assertThat(officer.locator("main").innerText()).contains("Bản xem trước", "15/12/2026", "Thử trên màn hình");
        inspect(officer, "announcement-preview");
        officer.navigate(address);
        assertThat(officer.locator("section:has(#running)").innerText())
                .contains("theo nội dung mới")
                .doesNotContain("không tiếp nhận hồ sơ mới");
        officer.locator("details:has(form[action$='/abolish']) summary").click();
        officer.fill("form[action$='/abolish'] [name=code]", "1.001776");
        follow(officer.locator("form[action$='/abolish'] button"));
        assertThat(officer.locator(".govuk-error-summary").allInnerTexts()).isEmpty();
        assertThat(officer.locator("section:has(#running)").innerText())
                .contains("không tiếp nhận hồ sơ mới từ ngày 15/12/2026");
        follow(officer.locator("form[action$='/remove']:has-text('1.001776') button"));
        follow(button(officer, "Trình ký"));

        Page leader = login("chutich");
        leader.navigate(address);
        leader.fill("#number", "812/QĐ-UBND");
        leader.fill("#on", "20/11/2026");
        leader.fill("#signer", "Chủ tịch Người ký thử");
        button(leader, "Ký ban hành").click();
        assertThat(leader.locator(".govuk-error-summary").innerText())
                .contains("1 thủ tục còn thiếu nội dung bắt buộc (9.700001)");
        assertThat(leader.locator("#incomplete-list").innerText())
                .contains("Trình tự thực hiện", "Thời hạn giải quyết");
        inspect(leader, "announcement-incomplete");
        leader.check("input[name=incomplete]");
        button(leader, "Ký ban hành").click();
        assertThat(leader.locator("main").innerText()).contains("Đã ban hành").contains("812/QĐ-UBND");

        officer.navigate(address);
        officer.fill("#national", "20/11/2026");
        officer.fill("#posted", "20/11/2026");
        button(officer, "Ghi nhận công khai").click();
        inspect(officer, "announcement-signed");
        officer.navigate(url("/announcements"));
        inspect(officer, "announcements-public");
        officer.locator("a", new Page.LocatorOptions().setHasText("Công bố thủ tục thử trên màn hình"))
                .click();
        assertThat(officer.locator("main").innerText()).contains("9.700001");
        review(officer);
        form(officer);
    }

    private void review(Page officer) {
        officer.navigate(url("/desk/procedure-reviews"));
        open(officer, "Đưa thủ tục vào kế hoạch", "#code");
        officer.fill("#code", "1.004873");
        officer.fill("#due", "30/11/2026");
        button(officer, "Đưa thủ tục vào kế hoạch").click();
        officer.fill("#on", "20/11/2026");
        button(officer, "Ghi kết quả rà soát").click();
        open(officer, "Lập phương án", "#proposal");
        officer.fill("#proposal", "Bỏ một giấy tờ");
        officer.fill("#before", "Chuẩn bị hồ sơ | 120 | 50.000 | 0 | 20.000");
        officer.fill("#subjects-before", "100");
        officer.fill("#after", "Nộp trực tuyến | 30 | 50.000");
        officer.fill("#subjects-after", "100");
        button(officer, "Lập phương án đơn giản hóa").click();
        assertThat(officer.locator("main").innerText()).contains("79,17%");
        inspect(officer, "procedure-review");
    }

    private void form(Page officer) {
        officer.navigate(url("/desk/procedures/1.004873/form"));
        officer.fill("#title", "Tờ khai thử");
        officer.fill("input[name=label0]", "Người khai");
        officer.selectOption("select[name=kind0]", "person");
        officer.check("input[name=required0]");
        officer.locator("summary", new Page.LocatorOptions().setHasText("Bản tiếng Anh"))
                .click();
        officer.fill("#titleEn", "Form on trial");
        officer.fill("input[name=labelEn0]", "Who declares");
        officer.fill("input[name=label1]", "Nơi nhận");
        officer.selectOption("select[name=kind1]", "choice");
        officer.fill("input[name=options1]", "Tại quầy; Qua bưu chính");
        officer.fill("input[name=optionsEn1]", "At the counter");
        inspect(officer, "form-editor");
        follow(button(officer, "Lưu và công bố"));
        assertThat(officer.inputValue("input[name=labelEn0]")).isEqualTo("Who declares");
        officer.navigate(url("/procedures/1.004873/form"));
        button(officer, "Tải tờ khai PDF").click();
        assertThat(officer.locator(".govuk-error-summary").innerText()).contains("bắt buộc");
        inspect(officer, "form-filled");
        officer.navigate(url("/language/en?back=/procedures/1.004873/form"));
        assertThat(officer.locator("h1").innerText()).isEqualTo("Form on trial");
        assertThat(officer.locator("legend").allInnerTexts()).anyMatch(text -> text.contains("Who declares"));
        assertThat(officer.locator("legend [lang=vi]").allInnerTexts()).containsExactly("Nơi nhận");
        assertThat(officer.locator("option").allInnerTexts()).contains("At the counter", "Qua bưu chính");
        assertThat(officer.locator("option[lang=vi]").getAttribute("value")).isEqualTo("Qua bưu chính");
        inspect(officer, "form-english");
    }

    /** Opens what may be open already. */
    private static void open(Page page, String summary, String field) {
        if (!page.locator(field).isVisible()) {
            page.locator("summary", new Page.LocatorOptions().setHasText(summary))
                    .click();
        }
    }
}
