package vn.thongsuot.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.BrowserTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Một báo cáo trên màn hình: soạn, trình, ký, gửi, trả lại, mở số liệu")
class ReportJourneyBrowserTests extends BrowserTest {

    @Autowired
    private Regimes regimes;

    @Autowired
    private Duties duties;

    private UUID regime;

    @BeforeEach
    void makeRegime() {
        clock.set("2026-11-20T09:42");
        Actor officer = people.actor("cchc");
        regime = regimes.create(
                officer,
                new RegimeDraft(
                        LocalizedText.of("Báo cáo qua trình duyệt", "Report in a browser"),
                        people.unit("chutich"),
                        null,
                        "Bộ Nội vụ",
                        Regime.Reporters.COMMUNES,
                        true,
                        null,
                        null,
                        true,
                        Regime.Handling.PLAIN,
                        LocalDate.of(2026, 11, 1),
                        null,
                        List.of(),
                        List.of(
                                FormItem.heading(LocalizedText.of("I. Kết quả", "I. Results")),
                                FormItem.figure("dossiers.received", null),
                                FormItem.figure("dossiers.on-time-rate", null),
                                FormItem.figure("work-files.online-rate", null),
                                FormItem.text(LocalizedText.of("Khó khăn, vướng mắc", "Difficulties")))));
        duties.call(
                officer,
                regime,
                "Báo cáo nhanh tháng 11",
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 19),
                LocalDate.of(2027, 6, 1));
    }

    @Test
    void goesFromDutyToReceipt() {
        Page officer = login("ly");
        officer.navigate(url("/desk/reports"));
        inspect(officer, "reports");
        officer.locator("tr", new Page.LocatorOptions().setHasText("Báo cáo qua trình duyệt"))
                .locator("button")
                .click();
        officer.locator("textarea").fill("Thiếu máy quét tại quầy.");
        officer.getByText("Lưu nội dung").click();
        inspect(officer, "report-draft");
        String path = officer.url().substring(url("").length());
        officer.getByText("Trình lãnh đạo").click();
        assertThat(officer.locator("main").innerText()).contains("Đã trình").contains("Số liệu giữ nguyên như lúc");

        Page leader = login("phuc");
        leader.navigate(url(path));
        leader.locator("main")
                .getByText("Duyệt", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                .click();
        leader.locator("form[action$='/sign'] button").click();
        assertThat(leader.locator(".govuk-error-summary").innerText()).contains("Hãy ghi số");
        leader.fill("#number", "31/BC-UBND");
        leader.fill("#on", "20/11/2026");
        leader.fill("#signer", "Võ Hồng Phúc");
        leader.fill("#position", "Phó Chủ tịch");
        inspect(leader, "report-sign");
        leader.locator("form[action$='/sign'] button").click();
        assertThat(leader.locator("main").innerText()).contains("Số 31/BC-UBND ngày 20/11/2026");

        officer.navigate(url(path));
        officer.getByText("Gửi báo cáo").click();
        assertThat(officer.locator("main").innerText()).contains("Đã gửi");
        officer.getByText("Mở số liệu").first().click();
        inspect(officer, "report-figure");
        assertThat(officer.locator("main").innerText()).contains("Danh sách phía sau con số, như lúc trình");

        Page office = login("cchc");
        office.navigate(url("/desk/report-regimes/" + regime));
        inspect(office, "report-regime");
        assertThat(office.locator("main").innerText()).contains("1 đã gửi");
        office.navigate(url(path));
        office.locator("summary").getByText("Trả lại đơn vị").click();
        office.fill("#remarks", "Bổ sung giải pháp");
        office.locator("form[action$='/send-back'] button").click();
        assertThat(office.locator("main").innerText()).contains("Bị trả lại").contains("Bổ sung giải pháp");
        office.navigate(url("/desk/report-regimes/" + regime + "/edit"));
        inspect(office, "report-regime-form");
        office.navigate(url("/desk/report-regimes"));
        inspect(office, "report-regimes");
    }
}
