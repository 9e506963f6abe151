package vn.thongsuot.programme.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot._support.BrowserTest;
import vn.thongsuot.platform.Sheets;

@DisplayName("Nhiệm vụ, trên trình duyệt: lãnh đạo giao, đơn vị nhận, báo cáo, bị trả lại, nộp lại, nghiệm thu")
class TaskJourneyBrowserTests extends BrowserTest {

    @Test
    void goesFromAssignmentToApproval() {
        String title =
                "Số hóa sổ hộ tịch còn lại " + UUID.randomUUID().toString().substring(0, 6);
        Page chairman = login("chutich");
        chairman.navigate(url("/desk/board"));
        chairman.locator("article h3 a").first().click();
        String target = chairman.url();
        chairman.click("a[href*='/desk/tasks/new?target=']");
        assertThat(chairman.inputValue("#target")).isNotEmpty();
        chairman.fill("#title", title);
        chairman.selectOption("#lead", people.unit("phuc").toString());
        chairman.click("button[value=assign]");
        assertThat(chairman.locator(".govuk-error-summary").innerText())
                .contains("rõ người", "rõ nhiệm vụ", "rõ sản phẩm", "rõ thời gian")
                .doesNotContain("rõ việc");
        assertThat(chairman.inputValue("#title")).isEqualTo(title);
        inspect(chairman, "task-form");
        chairman.selectOption("#holder", people.actor("phuc").accountId().toString());
        chairman.fill("#duty", "Chủ trì số hóa, chịu trách nhiệm về độ chính xác");
        chairman.fill("#product", "Cơ sở dữ liệu hộ tịch đủ các sổ trước 2007");
        chairman.fill("#dueOn", "31/02/2027");
        chairman.selectOption("#area", "procedures");
        chairman.click("button[value=assign]");
        assertThat(chairman.locator(".govuk-error-summary").innerText()).contains("ngày/tháng/năm");
        assertThat(chairman.inputValue("#dueOn")).isEqualTo("31/02/2027");
        chairman.fill("#dueOn", "2026-12-04");
        chairman.click("button[value=assign]");
        chairman.waitForURL("**/desk/tasks/*-*");
        String task = chairman.url();
        assertThat(chairman.locator("#next").innerText()).contains("Chờ Võ Hồng Phúc");
        assertThat(chairman.locator("main").innerText()).contains("Phục vụ chỉ tiêu");
        chairman.navigate(target);
        assertThat(chairman.locator("section[aria-labelledby=acts]").innerText())
                .contains(title);
        inspect(chairman, "target-with-task");

        Page commune = login("phuc");
        commune.navigate(url("/desk/work?kind=task"));
        assertThat(commune.locator("tbody tr").allInnerTexts())
                .anyMatch(row -> row.contains(title) && row.contains("Còn 9 ngày"));
        inspect(commune, "work-with-tasks");
        commune.getByText(commune.locator("tr:has-text('" + title + "') a").innerText())
                .click();
        commune.waitForURL(task);
        commune.waitForLoadState();
        commune.keyboard().press("n");
        commune.waitForSelector("#next:has-text('Bạn đã nhận')");
        commune.click("#act-report");
        commune.fill("#percent", "60");
        commune.fill("#words-report", "Đã quét xong ba sổ");
        commune.locator("details[open] button").click();
        commune.waitForSelector("#next:has-text('Đang thực hiện')");

        commune.click("#act-complete");
        commune.fill("#words-complete", "Đủ bảy sổ");
        commune.locator("details[open] button").click();
        assertThat(commune.locator(".govuk-error-summary").innerText()).contains("kèm tệp");
        assertThat(commune.inputValue("#words-complete")).isEqualTo("Đủ bảy sổ");
        commune.setInputFiles("#file-complete", new FilePayload("so.pdf", "application/pdf", TaskFixtures.PDF));
        commune.locator("details[open] button").click();
        commune.waitForSelector("#next:has-text('nghiệm thu')");

        chairman.navigate(task);
        chairman.click("#act-return");
        chairman.fill("#words-return", "Còn thiếu sổ năm 1998");
        follow(chairman.locator("details[open] button"));
        commune.navigate(task);
        assertThat(commune.locator("#next").innerText()).contains("Bị trả lại");
        assertThat(commune.locator("section:has(#history)").innerText()).contains("Còn thiếu sổ năm 1998");
        inspect(commune, "task-returned");
        commune.click("#act-complete");
        commune.fill("#words-complete", "Đã bổ sung sổ năm 1998");
        commune.setInputFiles("#file-complete", new FilePayload("so.pdf", "application/pdf", TaskFixtures.PDF));
        commune.locator("details[open] button").click();
        commune.waitForSelector("#next:has-text('nghiệm thu')");

        chairman.navigate(task);
        inspect(chairman, "task-reported");
        chairman.waitForLoadState();
        chairman.keyboard().press("k");
        chairman.waitForSelector(".govuk-tag:has-text('Đã hoàn thành')");
        assertThat(chairman.locator("main").innerText()).contains("Mở tệp minh chứng", "20/11/2026");
        chairman.navigate(url("/desk/tasks?whose=assigned"));
        inspect(chairman, "tasks");
        chairman.navigate(url("/language/en?back=/desk/tasks"));
        assertThat(chairman.locator("main").innerText())
                .contains("Waiting for me")
                .doesNotContain("Chờ tôi");
        inspect(chairman, "tasks-en");
    }

    @Test
    @DisplayName("Công khai kết quả một tháng rồi xem như người dân")
    void publishesAMonth() {
        Page officer = login("cchc");
        officer.navigate(url("/desk/tasks/results/2026/9"));
        inspect(officer, "task-results");
        officer.keyboard().press("c");
        officer.click("a:has-text('Đã công khai lúc')");
        assertThat(officer.locator("h1").innerText()).contains("tháng 09/2026");
        inspect(officer, "task-results-public");
        officer.navigate(url("/tasks"));
        inspect(officer, "task-months-public");
    }

    @Test
    @DisplayName("Nhập Excel: ô sai nêu địa chỉ, đang là gì, cần sửa thành gì")
    void namesWrongCellsOfAWorkbook() {
        byte[] file = Sheets.write(
                "Nhiệm vụ",
                TaskSheets.COLUMNS,
                List.of(List.of("Việc thử", "", "", "32/13/2026", "Sở Không Có", "", "", "Lạ", "")));
        Page chairman = login("chutich");
        chairman.navigate(url("/desk/tasks/import"));
        chairman.setInputFiles("#file", new FilePayload("nhiem-vu.xlsx", "application/octet-stream", file));
        chairman.click("main form button[type=submit]");

        assertThat(chairman.locator(".govuk-error-summary").innerText()).contains("3 ô cần sửa");
        assertThat(chairman.locator("section:has(#problems) tbody tr").allInnerTexts())
                .anyMatch(row -> row.contains("D2") && row.contains("32/13/2026"))
                .anyMatch(row -> row.contains("E2") && row.contains("Sở Không Có"))
                .anyMatch(row -> row.contains("H2") && row.contains("bảy lĩnh vực"));
        inspect(chairman, "task-import");
    }
}
