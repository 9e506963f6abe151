package vn.thongsuot.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot._support.BrowserTest;
import vn.thongsuot._support.PdfReading;
import vn.thongsuot.access.Actor;
import vn.thongsuot.calendar.CalendarRegistry;
import vn.thongsuot.organisation.UnitRegistry;
import vn.thongsuot.surveys.questionnaires.Questionnaires;
import vn.thongsuot.surveys.rounds.Design;
import vn.thongsuot.surveys.rounds.RoundDesk;
import vn.thongsuot.surveys.rounds.RoundSeen;
import vn.thongsuot.surveys.rounds.Rounds;

@DisplayName("Khảo sát qua trình duyệt: soạn phiếu, trả lời trên điện thoại không cần JavaScript, kết quả")
class SurveyJourneyBrowserTests extends BrowserTest {

    @Autowired
    private UnitRegistry units;

    @Autowired
    private CalendarRegistry calendars;

    @Autowired
    private Questionnaires questionnaires;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private RoundDesk desk;

    @Autowired
    private Rounds rounds;

    private UUID round;
    private String place;

    @BeforeEach
    void makeRound() {
        Actor officer = people.actor("cchc");
        SurveyWorld world = new SurveyWorld(units, calendars, questionnaires, jdbc, transaction);
        UUID province = people.unit("cchc");
        UUID version = world.questionnaire(officer, province, Survey.PUBLIC_SERVICE);
        round = desk.create(officer, world.round(province, version, Design.OPEN));
        desk.addPoint(officer, new RoundSeen(round, 0), province, "other", false, "Quầy số 1");
        desk.open(officer, new RoundSeen(round, 1));
        place = "/s/at/" + rounds.points(round).getFirst().key();
    }

    @Test
    void asksAndShows() throws Exception {
        Page phone = newPage(new Browser.NewContextOptions()
                .setViewportSize(320, 640)
                .setJavaScriptEnabled(false)
                .setLocale("vi-VN"));
        for (String level : List.of("5", "4", "2", "4", "5")) {
            answer(phone, level);
        }
        assertThat(phone.context().cookies()).as("no session").isEmpty();
        Page reader = newPage();
        reader.navigate(url(place));
        inspect(reader, "survey-answer");

        Page officer = login("cchc");
        officer.navigate(url("/desk/surveys/" + round));
        inspect(officer, "survey-round");
        UUID point = rounds.points(round).getFirst().id();
        byte[] poster = officer.request()
                .get(url("/desk/surveys/" + round + "/points/" + point + ".pdf"))
                .body();
        assertThat(PdfReading.scan(poster, 150)).as("what a telephone reads").endsWith(place);
        officer.navigate(url("/desk/surveys/" + round + "/results"));
        assertThat(officer.locator("main").innerText()).contains("80%").contains("không có khoảng tin cậy");
        inspect(officer, "survey-results");
        writeQuestion(officer);
        close(officer);
        Page leader = login("chutich");
        leader.navigate(url("/desk/surveys/" + round));
        follow(leader.locator("form[action$='/publish'] button"));
        reader.navigate(url("/surveys/" + rounds.find(round).orElseThrow().code()));
        inspect(reader, "survey-public");
    }

    /** Online, so that the question with a skip rule comes on a page of its own. */
    private void answer(Page phone, String level) {
        phone.navigate(url(place));
        phone.locator("input[name=q1][value='2']").check();
        next(phone, "Tiếp tục");
        phone.locator("input[name=q2][value='1']").check();
        next(phone, "Tiếp tục");
        next(phone, "Gửi phiếu");
        assertThat(phone.locator(".govuk-error-summary").innerText()).contains("Chọn một câu trả lời");
        phone.locator("input[name=q5][value='" + level + "']").check();
        next(phone, "Gửi phiếu");
        assertThat(phone.locator("h1").innerText()).isEqualTo("Cảm ơn ý kiến của quý vị");
    }

    private static void next(Page phone, String button) {
        if (phone.locator("input[name=q3][type=radio]").count() > 0) {
            phone.locator("input[name=q3][type=radio][value='4']").check();
        }
        follow(phone.locator("button", new Page.LocatorOptions().setHasText(button))
                .first());
    }

    private void writeQuestion(Page officer) {
        officer.navigate(url("/desk/questionnaires"));
        inspect(officer, "questionnaires");
        officer.getByText("Phiếu thử").last().click();
        inspect(officer, "questionnaire");
        officer.getByText("Thêm câu hỏi").click();
        officer.fill("#text", "Quý vị biết đến dịch vụ qua đâu?");
        officer.selectOption("#kind", "single");
        officer.locator("main form button[type=submit]").click();
        assertThat(officer.locator(".govuk-error-summary").innerText()).contains("từ 2 đến 30 phương án");
        officer.fill("#options", "Trang điện tử\nNgười quen // A friend");
        inspect(officer, "question");
        officer.locator("main form button[type=submit]").click();
        assertThat(officer.locator(".ts-questions").innerText()).contains("Trang điện tử; Người quen");
        officer.locator("form[action$='/publish'] button").click();
        assertThat(officer.locator("main").innerText()).contains("Phiên bản 2");
    }

    private void close(Page officer) {
        officer.navigate(url("/desk/surveys/" + round));
        officer.locator("form[action$='/close'] button").click();
        assertThat(officer.locator("main").innerText()).contains("Đã kết thúc thu phiếu");
    }
}
