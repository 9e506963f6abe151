package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot._support.BrowserTest;

@DisplayName("Phân công lĩnh vực, danh mục đủ điều kiện trực tuyến và nơi hỗ trợ nộp, trên trình duyệt")
class CompetenceBrowserTests extends BrowserTest {

    @Test
    void keepsFieldsAndTheListOfEligibleProcedures() {
        Page keeper = login("quantri");
        keeper.navigate(url("/desk/competences"));
        keeper.fill("#from", "2020-01-01");
        keeper.fill("#source", "12/QĐ-UBND");
        follow(keeper.locator("form[method=post][action='/desk/competences'] button[type=submit]"));
        assertThat(keeper.locator(".govuk-error-summary").innerText()).contains("từ hôm nay");
        inspect(keeper, "competences");

        Page editor = login("cchc");
        editor.navigate(url("/desk/eligible-procedures"));
        editor.fill("#codes", "9.999999");
        editor.fill("#number", "77/QĐ-UBND");
        editor.fill("#on", "2026-10-05");
        follow(editor.locator("form[action='/desk/eligible-procedures'] button[type=submit]"));
        assertThat(editor.locator(".govuk-error-summary").innerText()).contains("9.999999");
        inspect(editor, "eligible-procedures");

        Page clerk = login("ngan");
        clerk.navigate(url("/desk/intake?procedure=1.001612"));
        inspect(clerk, "intake-places");
    }
}
