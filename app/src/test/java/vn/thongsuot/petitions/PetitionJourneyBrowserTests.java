package vn.thongsuot.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot._support.BrowserTest;
import vn.thongsuot.petitions.pictures.GpsPicture;

@DisplayName("Một phản ánh trên màn hình: gửi bằng điện thoại không có JavaScript, xử lý, công khai, đánh giá")
class PetitionJourneyBrowserTests extends BrowserTest {

    @Test
    void goesFromTelephoneToPublicAnswer() {
        String phone = "09" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        String title = "Giấy tờ ngoài danh mục, quầy " + phone.substring(7);
        Page citizen = newPage(new Browser.NewContextOptions()
                .setViewportSize(320, 640)
                .setLocale("vi-VN")
                .setJavaScriptEnabled(false));
        citizen.navigate(url("/petitions"));
        citizen.click("a[href='/petitions/new']");
        citizen.click("form.ts-form > button.govuk-button");
        assertThat(citizen.locator(".govuk-error-summary").innerText()).contains("Hãy chọn nơi gửi đến");
        citizen.check("input[name=about][value=procedure]");
        citizen.fill("#content", "Cán bộ quầy số 2 đòi thêm giấy tờ không có trong danh mục niêm yết.");
        citizen.selectOption("#intake", people.unit("phuc").toString());
        citizen.fill("#place", "Quầy số 2");
        citizen.setInputFiles("#pictures", new FilePayload("anh.jpg", "image/jpeg", GpsPicture.make(640, 480, 6)));
        citizen.fill("#name", "Trương Thị Màn Hình");
        citizen.fill("#phone", phone);
        citizen.fill("#address", "12 đường Thử, phường Tân Giang");
        citizen.click("summary:has-text('gửi thay cho người khác')");
        citizen.selectOption("#behalfRelation", "family");
        citizen.fill("#behalfName", "Trương Văn Cha");
        citizen.click("form.ts-form > button.govuk-button");
        String code = citizen.locator("h1 .ts-num").innerText();
        assertThat(citizen.locator("main").innerText()).contains("Đã nhận phản ánh của bạn");
        String track = citizen.url();

        Page look = newPage();
        look.navigate(url("/petitions/new"));
        look.click("summary:has-text('gửi thay cho người khác')");
        inspect(look, "petition-form");
        look.navigate(url("/petitions/track"));
        inspect(look, "petition-track-form");

        Page clerk = login("ly");
        clerk.navigate(url("/desk/petitions"));
        inspect(clerk, "petitions");
        clerk.getByText(code).click();
        inspect(clerk, "petition-received");
        assertThat(clerk.locator("main").innerText())
                .contains("Gửi thay người khác", "Người thân trong gia đình")
                .doesNotContain("Trương Văn Cha");
        clerk.selectOption("#unit-route", people.unit("quan").toString());
        clerk.click("form[action$='/route'] button");
        String page = clerk.url();

        Page officer = login("quan");
        officer.navigate(page);
        officer.click("#act-accept");
        officer.click("form[action$='/submit'] button");
        assertThat(officer.locator(".govuk-error-summary").innerText()).contains("Hãy ghi câu trả lời");
        officer.fill("#content", "Giấy tờ đó không phải nộp; đơn vị xin lỗi và đã tiếp nhận hồ sơ.");
        officer.fill("#title", title);
        officer.fill("#question", "Người dân bị đòi giấy tờ ngoài danh mục.");
        officer.fill("#answer", "Giấy tờ đó không phải nộp.");
        inspect(officer, "petition-processing");
        follow(officer.locator("form[action$='/submit'] button"));

        Page leader = login("phuc");
        leader.navigate(page);
        leader.click("#act-approve");
        inspect(leader, "petition-answered");
        clerk.navigate(page);
        clerk.click("#act-publish");
        assertThat(clerk.locator("main").innerText()).contains("Đã trả lời và công khai");

        look.navigate(url("/petitions?q=ngoai danh muc"));
        inspect(look, "petition-answers");
        look.getByText(title).click();
        inspect(look, "petition-answer");
        assertThat(look.locator("main").innerText()).doesNotContain("Màn Hình", phone);

        look.navigate(track);
        inspect(look, "petition-track");
        citizen.navigate(track);
        citizen.check("input[name=stars][value='2']");
        citizen.click("form[action$='/rate'] button");
        assertThat(citizen.locator("main").innerText()).contains("Bạn đã đánh giá: Không hài lòng");
        citizen.click("summary:has-text('đề nghị xử lý lại')");
        citizen.fill("#words-reopen", "Hôm sau quầy vẫn đòi giấy đó.");
        citizen.click("form[action$='/reopen'] button");
        assertThat(citizen.locator("main").innerText()).contains("Chờ thụ lý");
        leader.navigate(page + "/sender");
        assertThat(leader.locator("main").innerText()).contains("Trương Văn Cha", "Người thân trong gia đình");
        inspect(leader, "petition-sender");
        clerk.navigate(url("/desk/petitions/new"));
        inspect(clerk, "petition-receive");
        clerk.fill("#content", "Đèn đường hỏng.");
        clerk.evaluate("document.querySelector('form.ts-panel').insertAdjacentHTML('beforeend',"
                + " '<button id=\"north\" name=\"map\" value=\"north\">Bắc</button>')");
        clerk.click("#north");
        assertThat(clerk.inputValue("#content"))
                .as("a press on the map sends nothing")
                .isEqualTo("Đèn đường hỏng.");
        assertThat(clerk.locator(".govuk-error-summary").count()).isZero();
    }
}
