package vn.thongsuot.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot._support.BrowserTest;

@DisplayName("Danh mục chỉ số, soạn công thức và số báo cáo, trên trình duyệt")
class IndicatorPagesBrowserTests extends BrowserTest {

    @Test
    @DisplayName("Tìm không dấu, đọc công thức bằng lời, xem giá trị và các phiên bản")
    void findsAndExplainsAnIndicator() {
        Page officer = login("cchc");
        officer.navigate(url("/desk/indicators/catalogue?q=dung+han"));
        inspect(officer, "indicator-catalogue");
        assertThat(officer.locator("tbody tr").count()).isBetween(5, 20);
        officer.click("a[href='/desk/indicators/dossiers.on-time-rate']");
        assertThat(officer.locator("main").innerText())
                .contains("hồ sơ TTHC", "trước hạn, đúng hạn", "Loại khỏi mẫu số", "Phiên bản");
        inspect(officer, "indicator");
        officer.navigate(url("/language/en?back=/desk/indicators/dossiers.on-time-rate"));
        assertThat(officer.locator("main").innerText()).contains("number of dossiers", "Taken out of the denominator");
    }

    @Test
    @DisplayName("Gõ sai thấy lỗi ngay; gõ đúng thấy tác động; ban hành phải có lý do")
    void writesAFormula() {
        Page officer = login("cchc");
        officer.navigate(url("/desk/indicators/dossiers.supplement-rate/edit"));
        officer.fill("#numerator", "count() where colour = red");
        officer.waitForSelector("#editor-result .govuk-error-message");
        assertThat(officer.locator("#editor-result").innerText()).contains("colour", "supplement_rounds");
        officer.fill("#numerator", "count() where outcome in {granted, refused} and supplement_rounds >= 2");
        officer.waitForSelector("#editor-result table");
        inspect(officer, "indicator-editor");
        officer.click("button[formaction='/desk/indicators/publish']");
        assertThat(officer.locator("main").innerText()).contains("Phiên bản mới phải nêu lý do");
    }

    @Test
    @DisplayName("Báo cáo số có minh chứng, trình duyệt; người khác duyệt thì thành số của chỉ số")
    void reportsAValue() {
        Page officer = login("cchc");
        officer.navigate(url("/desk/values/new?indicator=official-documents.electronic-exchange-rate"));
        officer.fill("#from", "2026-01-01");
        officer.fill("#to", "2026-06-30");
        officer.fill("#numerator", "95");
        officer.fill("#denominator", "100");
        officer.setInputFiles(
                "#file", new FilePayload("minh-chung.pdf", "application/pdf", "%PDF-1.7\n%%EOF".getBytes()));
        inspect(officer, "value-new");
        officer.click("main form button[type=submit]");
        officer.click("form[action$='/submit'] button");
        assertThat(officer.locator("main").innerText()).contains("Chờ duyệt", "Mở tệp minh chứng");
        assertThat(officer.locator("form[action$='/approve']").count()).isZero();
        String path = officer.url();

        Page leader = login("chutich");
        leader.navigate(path);
        leader.click("form[action$='/approve'] button");
        inspect(leader, "value");
        leader.navigate(url("/desk/indicators/official-documents.electronic-exchange-rate"));
        assertThat(leader.locator("main").innerText()).contains("95 %", "Số báo cáo");
        leader.navigate(url("/desk/values"));
        inspect(leader, "values");
    }
}
