package vn.thongsuot.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.BrowserTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierDetails;
import vn.thongsuot.dossiers.Processing;
import vn.thongsuot.dossiers.ReceiveCommand;
import vn.thongsuot.dossiers.Reception;
import vn.thongsuot.dossiers.Seen;
import vn.thongsuot.identity.PersonForm;

@DisplayName("Số hóa giấy tờ, ký số kết quả, xác minh trên màn hình")
class DocumentJourneyBrowserTests extends BrowserTest {

    @Autowired
    private Reception reception;

    @Autowired
    private Processing processing;

    @Autowired
    private DossierDetails details;

    @Test
    void goesFromScanToVerification() throws Exception {
        DossierCode code = received();
        Page clerk = login("ngan");
        clerk.navigate(url("/desk/dossiers/" + code + "/scan"));
        clerk.setInputFiles("#files", pdf(2));
        clerk.locator("text=Thêm trang").click();
        assertThat(clerk.locator("main img[id^=thumb-]").count()).isEqualTo(2);
        clerk.locator("select[name=target]").first().selectOption("2");
        clerk.locator("button:has-text('Gán từ trang này')").first().click();
        inspect(clerk, "scan-station");
        clerk.fill("#pages-2", "3");
        clerk.locator("button:has-text('Hoàn tất số hóa')").click();
        assertThat(clerk.locator(".govuk-error-summary").innerText()).contains("Số trang quét (2)");
        clerk.fill("#pages-2", "2");
        clerk.fill("#number-2", "57/2020");
        clerk.fill("#on-2", "31/02/1987");
        clerk.locator("button:has-text('Hoàn tất số hóa')").click();
        assertThat(clerk.locator("#on-2-error").isVisible()).isTrue();
        assertThat(clerk.inputValue("#number-2")).isEqualTo("57/2020");
        clerk.fill("#on-2", "14/08/1987");
        clerk.locator("button:has-text('Hoàn tất số hóa')").click();
        assertThat(clerk.locator("main img").count()).isZero();
        refuses(clerk, code);

        for (String login : List.of("ngan", "bao", "quan", "bao")) {
            processing.completeStep(people.actor(login), seen(code));
        }
        Page leader = login("phuc");
        leader.navigate(url("/desk/dossiers/" + code + "/digital"));
        leader.fill("#number", "12/GP-UBND");
        leader.fill("#validTo", "31/02/2030");
        leader.setInputFiles("#file", pdf(1));
        leader.locator("button:has-text('Ký số kết quả')").click();
        assertThat(leader.locator(".govuk-error-summary").innerText()).contains("ngày/tháng/năm");
        leader.fill("#validTo", "28/02/2030");
        leader.setInputFiles("#file", pdf(1));
        leader.locator("button:has-text('Ký số kết quả')").click();
        inspect(leader, "digital");
        String verify =
                leader.locator("main table tbody tr td:nth-child(5)").first().innerText();
        leader.navigate(url("/desk/results"));
        inspect(leader, "results-register");

        Page anybody = open("/xac-minh/" + verify);
        assertThat(anybody.locator("#outcome").innerText()).isEqualTo("Đang có hiệu lực");
        assertThat(anybody.locator("main").innerText()).doesNotContain("Người Thử");
        inspect(anybody, "verify");
    }

    /** A paper that is not accepted needs a reason, which stands beside it at the station and with the dossier. */
    private void refuses(Page clerk, DossierCode code) {
        clerk.locator("details:has(form[action$='/refuse']) summary").first().click();
        clerk.locator("details[open] form[action$='/refuse'] button").click();
        assertThat(clerk.locator(".govuk-error-summary").innerText()).contains("Không chấp nhận giấy tờ này");
        clerk.locator("details[open] textarea[name=reason]").fill("Thiếu chữ ký");
        clerk.locator("details[open] form[action$='/refuse'] button").click();
        assertThat(clerk.locator("main").innerText()).contains("Không chấp nhận: Thiếu chữ ký");
        inspect(clerk, "scan-refused");
        clerk.navigate(url("/desk/dossiers/" + code));
        assertThat(clerk.locator("section:has(#components)").innerText()).contains("Không chấp nhận: Thiếu chữ ký");
    }

    private Page open(String path) {
        Page page = login("ly");
        page.navigate(url(path));
        return page;
    }

    private DossierCode received() {
        Actor clerk = people.actor("ngan");
        var paper = new PersonForm(
                clerk.authorityId(), "citizen", "Người Thử", null, null, null, null, null, "099187015213");
        return reception.receive(
                clerk, new ReceiveCommand("1.001612", "counter", people.unit("ngan"), null, paper, List.of(), false));
    }

    private Seen seen(DossierCode code) {
        return new Seen(code, details.get(people.actor("phuc"), code).version());
    }

    private static FilePayload pdf(int pages) throws Exception {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
            document.save(out);
            return new FilePayload("quet.pdf", "application/pdf", out.toByteArray());
        }
    }
}
