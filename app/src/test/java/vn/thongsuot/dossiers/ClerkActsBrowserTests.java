package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.BrowserTest;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureRegistry;
import vn.thongsuot.procedures.forms.Forms;

@DisplayName("Sửa tờ khai sau tiếp nhận, mẫu mã hồ sơ, vị trí của cán bộ, trên trình duyệt")
class ClerkActsBrowserTests extends BrowserTest {

    @Autowired
    private Forms forms;

    @Autowired
    private ProcedureRegistry registry;

    @Autowired
    private ProcedureCatalogue catalogue;

    @Autowired
    private Reception reception;

    @Test
    @DisplayName("Sửa tờ khai: báo sai tại ô, lưu rồi hồ sơ có trước và sau")
    void correctsAForm() {
        DossierCode code =
                new FormWorld(people, forms, registry, catalogue, reception).received("9.830104", "099195073990");
        Page clerk = login("ngan");
        clerk.navigate(url("/desk/dossiers/" + code));
        follow(clerk.locator("a[href$='/form']"));
        clerk.fill("#eform-ngay", "31/02/2026");
        follow(button(clerk, "Lưu nội dung đã sửa"));
        assertThat(clerk.locator("#eform-ngay-error").innerText()).isNotBlank();
        inspect(clerk, "form-correction");
        clerk.fill("#eform-ngay", "02/09/2026");
        clerk.fill("#correct-reason", "Ghi nhầm ngày");
        follow(button(clerk, "Lưu nội dung đã sửa"));
        assertThat(clerk.locator("section:has(#eform)").innerText())
                .contains("01/09/2026", "02/09/2026", "Lý do: Ghi nhầm ngày");
        inspect(clerk, "dossier-form-corrected");
    }

    @Test
    @DisplayName("Mẫu mã hồ sơ: xem ví dụ trước khi đặt, mẫu sai thì báo tại ô")
    void showsASampleOfACode() {
        Page keeper = login("quantri");
        keeper.navigate(url("/desk/code-patterns"));
        assertThat(keeper.locator("main").innerText()).contains("{cơ quan}-{ngày ngắn}-{số:4}", "-261120-0001");
        keeper.fill("#pattern", "{cơ quan}-HS-{năm}-{số:6}");
        follow(keeper.locator("#sample"));
        assertThat(keeper.locator("#tried").innerText()).endsWith("-HS-2026-000001");
        keeper.fill("#pattern", "{serial:6}");
        follow(keeper.locator("#sample"));
        assertThat(keeper.locator("#pattern-error").innerText()).contains("Ghi đúng thứ tự");
        inspect(keeper, "code-patterns");
    }

    @Test
    @DisplayName("Vị trí cán bộ: lọc theo đơn vị, kết thúc không có lý do thì báo tại dòng")
    void showsWhoHasWhichRole() {
        Page keeper = login("quantri");
        keeper.navigate(url("/desk/posts?unit=" + people.unit("ngan")));
        String clerk = people.actor("ngan").displayName();
        assertThat(keeper.locator("section:has(#list) tbody").innerText()).contains(clerk, "Cán bộ tiếp nhận");
        keeper.locator("tr:has-text('" + clerk + "') summary").first().click();
        follow(keeper.locator("tr:has-text('" + clerk + "') form button").first());
        assertThat(keeper.locator("details[open] .govuk-error-message").innerText())
                .contains("Ghi lý do");
        inspect(keeper, "posts");
    }
}
