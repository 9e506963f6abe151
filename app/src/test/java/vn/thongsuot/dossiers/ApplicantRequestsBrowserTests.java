package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.BrowserTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.identity.PersonForm;

@DisplayName("Người nộp xin rút hồ sơ, sửa thông tin ở trang tra cứu; cán bộ trả lời")
class ApplicantRequestsBrowserTests extends BrowserTest {

    private static final String PROCEDURE = "1.001612";
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Autowired
    private Reception reception;

    @Autowired
    private Tracking tracking;

    @Autowired
    private DossierDetails details;

    @Autowired
    private MessageConsents consents;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName(
            "Rút: không ghi lý do thì bị nhắc; gửi một lần; cán bộ thấy ở danh sách và ở hồ sơ, cho rút; người nộp được báo")
    void letsTheApplicantWithdraw() {
        DossierCode code = received();
        Page citizen = newPage();
        citizen.navigate(track(code));
        follow(citizen.locator("a:has-text('Xin rút hồ sơ, sửa thông tin')"));
        follow(button(citizen, "Gửi đề nghị"));
        assertThat(citizen.locator("#wish-error").innerText()).contains("Hãy chọn");
        citizen.check("input[value=withdrawal]");
        follow(button(citizen, "Gửi đề nghị"));
        assertThat(citizen.locator("#words-error").innerText()).contains("Hãy ghi rõ lý do");
        inspect(citizen, "track-request-refused");
        citizen.fill("#words", "Tôi đổi ý, không mở cửa hàng ở 12 Lê Lợi nữa");
        follow(button(citizen, "Gửi đề nghị"));
        assertThat(citizen.locator("main").innerText()).contains("Rút hồ sơ: đã gửi", "đang chờ cán bộ trả lời");
        assertThat(citizen.locator("#words").count()).as("one at a time").isZero();
        inspect(citizen, "track-request-waiting");

        Page clerk = login("ngan");
        clerk.navigate(url("/desk/work?whose=subtree&kind=dossier&procedure=" + PROCEDURE));
        turnTo(clerk, "a[href='/desk/dossiers/" + code + "']");
        assertThat(clerk.locator("tr:has-text('" + code + "')").innerText()).contains("Người nộp xin rút");
        clerk.navigate(url("/desk/dossiers/" + code));
        assertThat(clerk.locator("section:has(#request)").innerText()).contains("không mở cửa hàng ở 12 Lê Lợi nữa");
        inspect(clerk, "dossier-request-withdrawal");
        follow(button(clerk, "Cho rút hồ sơ"));
        assertThat(clerk.locator("#request").count()).isZero();
        assertThat(details.get(people.actor("ngan"), code).status()).isEqualTo(DossierStatus.WITHDRAWN);

        citizen.navigate(track(code));
        assertThat(citizen.locator("main").innerText()).contains("Rút hồ sơ: đã được chấp nhận");
        assertThat(told(code)).contains("dossier-request");
        assertThat(kept("Lê Lợi")).as("the words are sealed").isZero();
    }

    @Test
    @DisplayName(
            "Sửa: cán bộ sửa đúng ô, ngày sai bị nhắc; từ chối phải có lý do và người nộp đọc được; hạn giải quyết không đổi")
    void correctsOrDeclines() {
        DossierCode code = received();
        ask(code, ApplicantWish.CORRECTION, "Số điện thoại đúng là 0900000777");
        DossierDetail before = details.get(people.actor("ngan"), code);
        Page clerk = login("ngan");
        clerk.navigate(url("/desk/dossiers/" + code));
        clerk.locator("summary:has-text('Sửa thông tin')").click();
        clerk.fill("#request-phone", "0900000777");
        clerk.fill("#request-birthDate", "31/02/1990");
        clerk.fill("#request-done", "Đã sửa số điện thoại");
        follow(clerk.locator("form[action$='/request/correct'] button"));
        assertThat(clerk.locator("#request-birthDate-error").innerText()).isNotBlank();
        inspect(clerk, "dossier-request-correction");
        clerk.fill("#request-birthDate", "14/02/1950");
        follow(clerk.locator("form[action$='/request/correct'] button"));
        assertThat(clerk.locator("section:has(#history) tbody").innerText())
                .contains("Người nộp xin sửa thông tin", "Sửa thông tin theo đề nghị của người nộp");
        assertThat(phoneAndBirth(before)).containsExactly("0900000777", "1950-02-14");
        assertThat(details.get(people.actor("ngan"), code).dueAt()).isEqualTo(before.dueAt());
        Page citizen = newPage();
        citizen.navigate(track(code) + "/requests");
        assertThat(citizen.locator("main").innerText())
                .contains("Sửa thông tin: đã được chấp nhận", "Đã sửa số điện thoại");

        ask(code, ApplicantWish.WITHDRAWAL, "Thôi không làm nữa");
        clerk.navigate(url("/desk/dossiers/" + code));
        clerk.locator("summary:has-text('Từ chối đề nghị')").click();
        follow(clerk.locator("form[action$='/request/decline'] button"));
        assertThat(clerk.locator("#request-reason-error").innerText()).contains("lý do");
        clerk.fill("#request-reason", "Kết quả đã trình ký, mời đến nơi tiếp nhận");
        follow(clerk.locator("form[action$='/request/decline'] button"));
        citizen.navigate(track(code) + "/requests");
        assertThat(citizen.locator("main").innerText()).contains("Rút hồ sơ: không được chấp nhận", "đã trình ký");
        assertThat(details.get(people.actor("ngan"), code).status()).isEqualTo(DossierStatus.RECEIVED);
    }

    private void ask(DossierCode code, ApplicantWish wish, String words) {
        Page citizen = newPage();
        citizen.navigate(track(code) + "/requests");
        citizen.check("input[value=" + wish.key() + "]");
        citizen.fill("#words", words);
        follow(button(citizen, "Gửi đề nghị"));
    }

    private DossierCode received() {
        Actor clerk = people.actor("ngan");
        PersonForm person = new PersonForm(
                clerk.authorityId(),
                "citizen",
                "Ông Thị Đề Nghị",
                null,
                null,
                null,
                "0900000666",
                null,
                "0992010066%02d".formatted(PEOPLE.incrementAndGet()));
        DossierCode code = reception.receive(
                clerk, new ReceiveCommand(PROCEDURE, "counter", people.unit("ngan"), null, person, List.of(), false));
        consents.agree(clerk, code);
        return code;
    }

    private String track(DossierCode code) {
        String digits = "66%02d".formatted(PEOPLE.get());
        return url(tracking.open(code.value(), digits));
    }

    private List<String> told(DossierCode code) {
        return jdbc.sql(
                        "select template from notifications.outbox where person_id is not null and params like '%' || ? || '%'")
                .param(code.value())
                .query(String.class)
                .list();
    }

    private List<Object> phoneAndBirth(DossierDetail detail) {
        return List.copyOf(jdbc.sql("select phone, birth_date::text from identity.person where id = ?")
                .param(detail.applicantId())
                .query()
                .singleRow()
                .values());
    }

    private int kept(String words) {
        return jdbc.sql("select count(*) from dossiers.applicant_request r where r::text like '%' || ? || '%'")
                .param(words)
                .query(Integer.class)
                .single();
    }
}
