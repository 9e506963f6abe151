package vn.thongsuot.programme.steering;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot._support.BrowserTest;

@DisplayName("Chỉ đạo, trên trình duyệt: cuộc họp thành nhiệm vụ, đối thoại đến trang công khai, khó khăn đi lên và về")
class SteeringBrowserTests extends BrowserTest {

    private final String mark = UUID.randomUUID().toString().substring(0, 6);

    @Test
    void turnsConclusionsIntoTasks() {
        Page chairman = login("chutich");
        chairman.navigate(url("/desk/steering/meetings/new"));
        chairman.fill("#subject", "Họp giao ban cải cách hành chính " + mark);
        chairman.fill("#heldOn", "2026-11-20");
        chairman.fill("#invited", "18");
        chairman.fill("#attended", "20");
        chairman.fill("#conclusion1", "Chấm dứt việc đòi bản sao đã có trong kho dữ liệu " + mark);
        chairman.selectOption("#lead1", people.unit("phuc").toString());
        chairman.fill("#due1", "2026-12-15");
        chairman.click("main form button[type=submit]");
        assertThat(chairman.locator(".govuk-error-summary").innerText()).contains("Số dự họp");
        inspect(chairman, "meeting-form");
        chairman.fill("#attended", "17");
        chairman.click("main form button[type=submit]");
        chairman.waitForURL("**/meetings/*-*");
        inspect(chairman, "meeting");
        chairman.keyboard().press("g");
        chairman.waitForSelector("a:has-text('Mở nhiệm vụ')");
        chairman.click("a:has-text('Mở nhiệm vụ')");
        assertThat(chairman.locator("main").innerText()).contains(mark, "Kết luận cuộc họp", "Đang soạn");

        chairman.navigate(url("/desk/steering"));
        assertThat(chairman.locator("main").innerText()).contains("Họp giao ban cải cách hành chính " + mark);
        inspect(chairman, "steering");
        chairman.navigate(url("/language/en?back=/desk/steering"));
        assertThat(chairman.locator("main").innerText()).contains("Steering of administrative reform");
    }

    @Test
    void bringsADialogueToThePublic() {
        Page commune = login("xa05.ld");
        commune.navigate(url("/desk/steering/dialogues"));
        commune.fill("#subject", "Đối thoại về thủ tục đất đai " + mark);
        commune.fill("#place", "Nhà văn hóa xã");
        commune.fill("#plannedOn", "2026-11-20");
        commune.click("main form button[type=submit]");
        commune.waitForURL("**/dialogues/*-*");
        commune.fill("#attended", "52");
        commune.check("input[name=chairedByHead]");
        commune.click("button:has-text('Ghi đã tổ chức')");
        commune.waitForSelector("#act-ask");
        commune.fill("#act-ask", "Vì sao phải nộp lại giấy khai sinh?");
        commune.fill("#dueOn", "2026-12-01");
        commune.click("button:has-text('Thêm câu hỏi')");
        commune.waitForSelector("#answer-1");
        inspect(commune, "dialogue");
        commune.fill("#answer-1", "Gọi bà An số 0912 345 678");
        commune.click("td form button");
        assertThat(commune.locator(".govuk-error-summary").innerText()).contains("số điện thoại");
        commune.fill("#answer-1", "Không phải nộp lại; xã đã nhắc bộ phận tiếp nhận.");
        commune.click("td form button");
        commune.waitForSelector("td:has-text('Không phải nộp lại')");
        commune.click("#act-publish");
        commune.click("a:has-text('Xem trang công khai')");
        assertThat(commune.locator("main").innerText()).contains("Vì sao phải nộp lại", "52 người dự");
        inspect(commune, "dialogue-public");
        commune.navigate(url("/dialogues"));
        inspect(commune, "dialogues-public");
        commune.navigate(url("/desk/steering/dialogues"));
        assertThat(commune.locator("main tbody").innerText()).contains("Đã tổ chức");
        inspect(commune, "dialogues");
    }

    @Test
    void carriesADifficultyUpAndBack() {
        Page commune = login("xa06.ld");
        commune.navigate(url("/desk/steering/difficulties"));
        commune.click("summary");
        commune.fill("#subject", "Phần mềm một cửa chậm giờ cao điểm " + mark);
        commune.fill("#words", "Từ 8 giờ đến 9 giờ mỗi lần lưu mất nửa phút");
        commune.fill("#proposal", "Nâng đường truyền của xã");
        commune.click("main form button[type=submit]");
        commune.waitForURL("**/difficulties/*-*");
        String page = commune.url();

        Page officer = login("cchc");
        officer.navigate(url("/desk/steering/difficulties"));
        officer.click("a:has-text('" + mark + "')");
        officer.click("#act-forward");
        officer.waitForSelector(".govuk-tag:has-text('Đã trình')");
        Page chairman = login("chutich");
        chairman.navigate(page);
        chairman.fill("#act-answer", "Giao doanh nghiệp viễn thông nâng trước ngày 15/12");
        follow(chairman.locator("button:has-text('Trả lời')"));
        commune.navigate(page);
        assertThat(commune.locator("main").innerText()).contains("Giao doanh nghiệp viễn thông");
        inspect(commune, "difficulty");
        commune.click("#act-close");
        commune.waitForSelector(".govuk-tag:has-text('Đã giải quyết')");
        officer.navigate(url("/desk/steering/difficulties"));
        inspect(officer, "difficulties");
    }
}
