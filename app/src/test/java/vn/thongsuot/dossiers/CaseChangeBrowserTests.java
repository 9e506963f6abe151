package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.dossiers.CaseProcedures.BEGIN;
import static vn.thongsuot.dossiers.CaseProcedures.VERIFY;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.BrowserTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureRegistry;

@DisplayName("Chuyển trường hợp giải quyết trên trang hồ sơ")
class CaseChangeBrowserTests extends BrowserTest {

    private static final String CODE = "9.810009";

    @Autowired
    private ProcedureRegistry registry;

    @Autowired
    private ProcedureCatalogue catalogue;

    @Autowired
    private Reception reception;

    @Test
    @DisplayName("Chọn trường hợp, xem hạn cũ và hạn mới, ghi lý do, xác nhận; không có lý do thì nói rõ và giữ nguyên")
    void changesTheCase() {
        Actor clerk = people.actor("ngan");
        CaseProcedures procedures = new CaseProcedures(clerk.authorityId(), registry, catalogue);
        UUID version = procedures.announce(CODE, BEGIN, List.of(VERIFY));
        registry.publish(version, procedures.steps(), true);
        procedures.publish(version, VERIFY.key());
        PersonForm person = new PersonForm(
                clerk.authorityId(), "citizen", "Vi Thị Đổi", null, null, null, null, null, "099199004218");
        DossierCode code = reception.receive(
                clerk, new ReceiveCommand(CODE, "counter", people.unit("ngan"), null, person, List.of(), false));
        Page page = login("ngan");
        page.navigate(url("/desk/dossiers/" + code));

        follow(page.getByText("Chuyển trường hợp giải quyết").first());
        page.selectOption("#to", VERIFY.key());
        page.click("main form[method=get] button");
        page.waitForURL("**to=" + VERIFY.key());
        assertThat(page.locator("section[aria-labelledby=preview] tbody tr")
                        .first()
                        .innerText())
                .contains("Hạn giải quyết");
        assertThat(page.locator("main").innerText())
                .contains("Văn bản đề nghị xác minh", "quy trình của trường hợp này");
        inspect(page, "case-change");
        page.click("main form[method=post] button");
        page.locator(".govuk-error-summary").waitFor();
        assertThat(page.locator(".govuk-error-summary").innerText()).contains("lý do");

        page.fill("#case-reason", "Phải xác minh nơi cư trú");
        page.click("main form[method=post] button");
        page.waitForURL("**/desk/dossiers/" + code);

        assertThat(page.locator("main").innerText())
                .contains("Cần xác minh", "Chuyển trường hợp giải quyết: Cần xác minh", "Phải xác minh nơi cư trú");
        assertThat(page.locator("main a[href*='/papers/']").allInnerTexts())
                .as("the receipt anew, the one before")
                .hasSize(2)
                .allMatch(text -> text.startsWith("Giấy hẹn số"));
        inspect(page, "case-changed");
    }
}
