package vn.thongsuot.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.BrowserTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.Conclusion;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierDetails;
import vn.thongsuot.dossiers.Processing;
import vn.thongsuot.dossiers.ReceiveCommand;
import vn.thongsuot.dossiers.Reception;
import vn.thongsuot.dossiers.Seen;
import vn.thongsuot.identity.PersonForm;

@DisplayName("Bảng điều hành và chỉ số, trên trình duyệt: mỗi con số mở ra đúng hồ sơ của nó")
class BoardBrowserTests extends BrowserTest {

    @Autowired
    private Reception reception;

    @Autowired
    private Processing processing;

    @Autowired
    private Conclusion conclusion;

    @Autowired
    private DossierDetails details;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("Một hồ sơ xong thì chỉ tiêu, chỉ số và danh sách cùng đổi")
    void movesWithEveryDossier() {
        clock.set("2026-10-05T09:00");
        finish();
        Page leader = login("phuc");
        leader.navigate(url("/desk/board"));
        inspect(leader, "board");
        long before = resolved(leader);

        finish();
        assertThat(resolved(leader)).isEqualTo(before + 1);
        leader.click("a[href*='dossiers.resolved/cases'][href*='side=numerator']");
        assertThat(leader.locator("tbody tr").count()).isEqualTo((int) Math.min(50, before + 1));
        assertThat(leader.locator("h2").first().innerText()).startsWith((before + 1) + " ");
        inspect(leader, "figure-cases");
        leader.locator("tbody a").first().click();
        assertThat(leader.url()).contains("/desk/dossiers/");
    }

    @Test
    @DisplayName("Lọc theo thủ tục, hình thức, kỳ; bản tiếng Anh đầy đủ")
    void filtersFigures() {
        clock.set("2026-10-12T09:00");
        finish();
        Page officer = login("cchc");
        officer.navigate(url("/desk/indicators?from=2026-10-12&to=2026-10-12&channel=counter&procedure=1.001612"));
        assertThat(officer.locator(".ts-balance").innerText()).contains("1");
        inspect(officer, "figures");
        officer.navigate(url("/desk/indicators?from=2026-10-12&to=2026-10-01"));
        assertThat(officer.locator("main").innerText()).contains("Đến ngày phải bằng hoặc sau từ ngày");
        officer.navigate(url("/language/en?back=/desk/board"));
        assertThat(officer.locator("main").innerText())
                .contains("Actual", "Target")
                .doesNotContain("Thực tế");
        inspect(officer, "board-en");
    }

    @Test
    @DisplayName("Trước ngày hẹn một ngày làm việc: người giữ và lãnh đạo được nhắc xin lỗi, một lần")
    void remindsOfTheApology() throws Exception {
        clock.set("2026-10-19T09:00");
        DossierCode code = receive();
        clock.add(Duration.ofDays(2));
        waitFor("select count(*) from notifications.notice where template = 'apology-due' and params like '%" + code
                + "%' and account_id = '" + people.actor("ngan").accountId() + "'");

        Page clerk = login("ngan");
        clerk.navigate(url("/desk/notices"));
        turnTo(clerk, "li:has-text('" + code + "')");
        assertThat(clerk.locator("main").innerText()).contains("phiếu xin lỗi");
        inspect(clerk, "notices");
        clerk.locator("li", new Page.LocatorOptions().setHasText(code.value()))
                .first()
                .locator("button")
                .click();
        assertThat(clerk.url()).endsWith("/desk/dossiers/" + code);
    }

    private long resolved(Page page) {
        page.navigate(url("/desk/indicators"));
        Locator number = page.locator("a[href*='dossiers.resolved/cases'][href*='side=numerator']");
        return Long.parseLong(number.innerText().strip().split("\\s")[0].replace(".", ""));
    }

    private void finish() {
        DossierCode code = receive();
        for (String login : List.of("ngan", "bao", "quan", "bao", "phuc")) {
            processing.completeStep(people.actor(login), seen(code));
        }
        conclusion.returnResult(people.actor("ngan"), seen(code));
    }

    private DossierCode receive() {
        Actor clerk = people.actor("ngan");
        PersonForm person = new PersonForm(
                clerk.authorityId(), "citizen", "Đinh Thị Bảng Số", null, null, null, null, null, "099201006666");
        UUID desk = people.unit("ngan");
        return reception.receive(
                clerk, new ReceiveCommand("1.001612", "counter", desk, null, person, List.of(), false));
    }

    private Seen seen(DossierCode code) {
        return new Seen(code, details.get(people.actor("ngan"), code).version());
    }

    private void waitFor(String count) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (jdbc.sql(count).query(Long.class).single() == 0) {
            jdbc.sql(
                            "update jobs.scheduled_tasks set execution_time = now() where task_name = 'dossiers-apology-duties' and not picked")
                    .update();
            assertThat(System.nanoTime()).as(count).isLessThan(end);
            Thread.sleep(500);
        }
    }
}
