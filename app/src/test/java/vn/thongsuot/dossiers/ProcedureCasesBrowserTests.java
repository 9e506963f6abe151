package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.dossiers.CaseProcedures.BEGIN;
import static vn.thongsuot.dossiers.CaseProcedures.VERIFY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.BrowserTest;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureRegistry;

@DisplayName("Trường hợp của thủ tục trên trang: ở quầy, trong hồ sơ, trong danh mục, với người dân")
class ProcedureCasesBrowserTests extends BrowserTest {

    private static final String CODE = "9.850009";

    @Autowired
    private ProcedureRegistry registry;

    @Autowired
    private ProcedureCatalogue catalogue;

    @Test
    @DisplayName(
            "Chọn trường hợp ở quầy: giấy tờ và ngày hẹn đổi ngay, điều đã gõ còn nguyên; hồ sơ và danh mục nói rõ trường hợp")
    void receivesInACase() {
        CaseProcedures procedures = new CaseProcedures(people.actor("ngan").authorityId(), registry, catalogue);
        UUID version = procedures.announce(CODE, BEGIN, List.of(VERIFY));
        registry.publish(version, procedures.steps(), true);
        procedures.publish(version, VERIFY.key());
        Page page = login("ngan");
        page.navigate(url("/desk/intake?procedure=" + CODE));
        page.fill("#fullName", "Vi Thị Trường Hợp");
        page.fill("#idNumber", "099199004217");
        String usual = page.locator("#intake-side .ts-due").first().innerText();
        assertThat(page.locator("tr[data-component]").count()).isEqualTo(1);

        page.locator("#intake-case label").last().click();
        Locator paper = page.getByText("Văn bản đề nghị xác minh").first();
        paper.waitFor();

        assertThat(page.locator("#intake-side .ts-due").first().innerText()).isNotEqualTo(usual);
        assertThat(page.inputValue("#fullName")).isEqualTo("Vi Thị Trường Hợp");
        inspect(page, "intake-case");
        page.locator("tr[data-component] input[type=checkbox]").last().check();
        page.keyboard().press("Control+Enter");
        page.waitForURL("**received=*");
        follow(page.locator("section[aria-labelledby=intake-last] a.ts-num"));
        assertThat(page.locator("main").innerText()).contains("Cần xác minh").contains("Văn bản đề nghị xác minh");

        page.navigate(url("/desk/procedures/" + CODE + "?case=" + VERIFY.key()));
        assertThat(page.locator("section:has(#route) [aria-current=true]").innerText())
                .isEqualTo("Cần xác minh");
        inspect(page, "procedure-case");
        page.navigate(url("/procedures/" + CODE));
        assertThat(page.locator("main").innerText())
                .contains("trường hợp: Cần xác minh")
                .contains("10 ngày làm việc");
        inspect(page, "public-procedure-case");
    }
}
