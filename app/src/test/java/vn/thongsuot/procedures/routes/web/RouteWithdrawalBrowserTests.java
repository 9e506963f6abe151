package vn.thongsuot.procedures.routes.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.BrowserTest;
import vn.thongsuot.procedures.NewProcedures;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureRegistry;

@DisplayName("Thu hồi quy trình nội bộ trước ngày áp dụng, trên trang")
class RouteWithdrawalBrowserTests extends BrowserTest {

    private static final String CODE = "9.840001";

    @Autowired
    private ProcedureRegistry registry;

    @Autowired
    private ProcedureCatalogue catalogue;

    @Test
    @DisplayName(
            "Phải nêu lý do; thu hồi rồi thì thấy lý do, không còn nút; đã đến ngày áp dụng thì báo vì sao không được")
    void withdrawsUntilTheDayComes() {
        new NewProcedures(people.actor("cchc").authorityId(), registry, catalogue)
                .announce(CODE, "Thủ tục thử thu hồi quy trình");
        clock.set("2026-11-20T23:40");
        Page second = login("kstt");
        String first = published(second, "71/QĐ-UBND");
        assertThat(second.locator("#withdraw")).hasText("Thu hồi trước ngày áp dụng");
        inspect(second, "route-withdraw");
        second.navigate(url("/desk/routes"));
        Locator row =
                second.locator("section[aria-labelledby=published] tr:has-text('71/QĐ-UBND'):has-text('" + CODE + "')");
        assertThat(row).containsText("Chưa đến ngày áp dụng");
        inspect(second, "routes-published");
        follow(row.locator("a"));

        follow(second.locator("#act-withdraw"));
        assertThat(second.locator(".govuk-error-summary")).containsText("Nhập lý do thu hồi");
        second.fill("#reason", "Ghi nhầm thời gian của bước thẩm định");
        follow(second.locator("#act-withdraw"));
        assertThat(second.locator("main")).containsText("Đã thu hồi");
        assertThat(second.locator("main")).containsText("Lý do thu hồi: Ghi nhầm thời gian của bước thẩm định");
        assertThat(second.locator("#act-withdraw")).hasCount(0);
        inspect(second, "route-withdrawn");

        String again = published(second, "72/QĐ-UBND");
        org.assertj.core.api.Assertions.assertThat(again).isNotEqualTo(first);
        second.fill("#reason", "Để qua ngày mới thu hồi");
        clock.set("2026-11-21T00:05");
        follow(second.locator("#act-withdraw"));
        assertThat(second.locator(".govuk-error-summary"))
                .containsText(
                        "Quy trình đã áp dụng từ 21/11/2026 nên không thu hồi được; hãy ban hành quy trình khác.");
        assertThat(second.locator("#act-withdraw")).hasCount(0);
        inspect(second, "route-withdraw-late");
    }

    /** A draft like the route in force, published by another person for the next day; its address. */
    private String published(Page second, String number) {
        Page writer = login("quantri");
        writer.navigate(url("/desk/procedures/" + CODE));
        follow(writer.getByText("Soạn quy trình"));
        follow(writer.locator("#act-submit"));
        assertThat(writer.locator("main")).containsText("cần một người khác ban hành");
        second.navigate(writer.url());
        second.fill("#number", number);
        second.fill("#from", "2026-11-21");
        follow(second.locator("#act-publish"));
        assertThat(second.locator("main")).containsText("Đã ban hành");
        return writer.url();
    }
}
