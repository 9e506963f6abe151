package vn.thongsuot.inspections;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.BrowserTest;
import vn.thongsuot._support.PdfReading;
import vn.thongsuot.access.Actor;

@DisplayName("Một cuộc kiểm tra trên màn hình: bảng kiểm trên máy tính bảng, biên bản, kết luận, tồn tại, khắc phục")
class InspectionJourneyBrowserTests extends BrowserTest {

    @Autowired
    private InspectionPlanning planning;

    private UUID id;

    @BeforeEach
    void makeInspection() {
        Actor officer = people.actor("cchc");
        id = planning.add(
                officer,
                new NewInspection(
                        null,
                        null,
                        people.unit("chutich"),
                        people.unit("phuc"),
                        InspectionKind.PAR,
                        InspectionForm.SURPRISE,
                        2026,
                        11,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        null));
        planning.setUp(
                officer,
                new InspectionSeen(id, 0),
                new InspectionPlanning.Setup(
                        11,
                        "57/QĐ-UBND",
                        InspectionSubject.UNIT,
                        null,
                        List.of(new TeamMember(officer.accountId(), TeamPosition.HEAD))));
    }

    @Test
    void goesFromChecklistToRemedy() {
        Page team = login("cchc");
        team.navigate(url("/desk/inspections/" + id));
        inspect(team, "inspection-planned");
        button(team, "Bắt đầu kiểm tra").click();
        answerAll(team);
        team.locator("text=Về cuộc kiểm tra").click();
        team.locator("summary", new Page.LocatorOptions().setHasText("Ghi nhận tồn tại"))
                .click();
        team.fill("#content", "Niêm yết thiếu hai thủ tục.");
        team.fill("#cause", "Chưa phân công người theo dõi.");
        team.fill("#demand", "Niêm yết đủ.");
        team.fill("#dueOn", "2026-12-10");
        button(team, "Ghi nhận tồn tại, hạn chế").click();
        inspect(team, "inspection-running");
        button(team, "Ký biên bản").click();
        team.fill("#assessment", "Đơn vị triển khai nghiêm túc.");
        follow(button(team, "Lưu dự thảo kết luận"));

        Page leader = login("chutich");
        leader.navigate(url("/desk/inspections/" + id));
        leader.fill("#number", "15/KL-UBND");
        leader.fill("#on", "20/11/2026");
        leader.fill("#signer", "Người ký thử");
        inspect(leader, "inspection-conclude");
        button(leader, "Ký kết luận").click();
        assertThat(leader.locator("main").innerText()).contains("Đã kết luận").contains("15/KL-UBND");

        Page unit = login("ly");
        unit.navigate(url("/desk/findings"));
        inspect(unit, "findings");
        unit.locator("tr", new Page.LocatorOptions().setHasText("Niêm yết thiếu hai thủ tục"))
                .locator("a")
                .click();
        inspect(unit, "finding");
        unit.locator("#act-report summary").click();
        unit.fill("#words-report", "Đã niêm yết đủ.");
        button(unit, "Báo cáo đã khắc phục").click();
        assertThat(unit.locator(".govuk-error-summary").innerText()).contains("Cần tệp kèm theo");
        team.navigate(url("/desk/inspections"));
        inspect(team, "inspections");
        team.navigate(url("/desk/inspections/units"));
        inspect(team, "inspection-units");
        team.navigate(url("/desk/inspections/checklists"));
        inspect(team, "inspection-checklists");
    }

    private void answerAll(Page team) {
        int questions = team.locator(".ts-ask").count();
        assertThat(questions).isGreaterThan(10);
        notesWhileTheTapIsOnItsWay(team);
        for (int n = 2; n <= questions; n++) {
            team.locator("#a-" + n + "-met").check();
            team.locator("#item-" + n + " input[name=revision][value='1']")
                    .waitFor(new Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        }
        assertThat(team.locator("#answered").innerText()).contains(questions + "/" + questions);
        inspect(team, "inspection-checklist");
        team.reload();
        assertThat(team.locator("#note-1").inputValue()).isEqualTo("Đã xem kế hoạch năm.");
        assertThat(team.locator("#a-3-met").isChecked()).isTrue();
        printsInVietnamese(team);
    }

    /** Tapped and written down at once, on a slow line: neither is lost, both are kept. */
    private static void notesWhileTheTapIsOnItsWay(Page team) {
        List<Route> held = new ArrayList<>();
        String address = "**" + team.locator("#item-1").getAttribute("action");
        team.route(address, held::add);
        team.locator("#a-1-met").check();
        team.waitForCondition(() -> held.size() == 1);
        team.locator("#note-1").pressSequentially("Đã xem kế hoạch năm.");
        team.unroute(address);
        held.getFirst().resume();
        team.locator("#item-1 input[name=revision][value='2']")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        assertThat(team.inputValue("#note-1")).isEqualTo("Đã xem kế hoạch năm.");
    }

    /** The checklist is signed by both, so it is Vietnamese whoever prints it. */
    private void printsInVietnamese(Page team) {
        team.request().get(url("/language/en?back=/"));
        byte[] pdf = team.request()
                .get(team.url().replaceFirst("[?#].*", "") + ".pdf")
                .body();
        team.request().get(url("/language/vi?back=/"));
        assertThat(PdfReading.text(pdf)).contains("Trưởng đoàn kiểm tra").doesNotContain("Head of the team");
    }
}
