package vn.thongsuot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.OfficerWorld;
import vn.thongsuot.dossiers.Processing;
import vn.thongsuot.dossiers.Reception;
import vn.thongsuot.dossiers.Tracking;
import vn.thongsuot.identity.Accounts;

@DisplayName("Thói quen ở bàn làm việc (D2), mỗi thói quen một phép thử mang số của nó")
class DeskHabitsBrowserTests extends DeskHabits {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Reception reception;

    @Autowired
    private Processing processing;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Tracking tracking;

    @Test
    @DisplayName("D2.13: hàng đợi có mã, người nộp, thủ tục, bước, còn bao lâu; j/k đi dòng, Enter mở, ? liệt kê phím")
    void d2_13_walksTheQueueByKeys() {
        receive();
        receive();
        Page page = login("ngan");
        page.navigate(url("/desk/work?whose=unit"));
        assertThat(page.locator("thead").innerText()).contains("Còn lại", "Mã", "Bước");
        page.keyboard().press("j");
        String first = page.evaluate("document.activeElement.textContent").toString();
        page.keyboard().press("j");
        assertThat(page.evaluate("document.activeElement.textContent")).isNotEqualTo(first);
        page.keyboard().press("k");
        assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo(first);
        page.keyboard().press("?");
        assertThat(page.locator("#desk-keys").isVisible()).isTrue();
        assertThat(page.locator("#desk-keys").innerText()).contains("mở dòng đang chọn", "X chọn, bỏ chọn dòng");
        page.keyboard().press("Escape");
        page.keyboard().press("j");
        page.keyboard().press("k");
        page.keyboard().press("Enter");
        page.waitForURL("**/desk/dossiers/**");
        assertThat(page.url()).endsWith(first);
    }

    @Test
    @DisplayName("D2.13: phím / vào ô tìm ở đầu trang: cả mã mở ngay hồ sơ; tên không dấu, số cuối mã ra danh sách")
    void d2_13_findsDossiersFromEveryPage() {
        String code = receive();
        Page page = login("ngan");
        page.navigate(url("/desk/work"));
        page.keyboard().press("?");
        assertThat(page.locator("#desk-keys").innerText()).contains("tìm hồ sơ");
        page.keyboard().press("Escape");
        find(page, code.toLowerCase(Locale.ROOT), "**/desk/dossiers/*");
        assertThat(page.url()).endsWith("/desk/dossiers/" + code);

        find(page, "trinh thi quet", "**/desk/search");
        assertThat(page.locator("tbody").innerText()).contains(code, "Trịnh Thị Quét Mã");
        inspect(page, "dossier-search");
        page.navigate(url("/desk/work"));
        find(page, code.substring(code.lastIndexOf('-') + 1), "**/desk/search");
        page.locator("tbody a:text-is('" + code + "')").click();
        page.waitForURL("**/desk/dossiers/*");
        assertThat(page.url()).endsWith("/desk/dossiers/" + code);
        find(page, "xy", "**/desk/search");
        assertThat(page.locator("#words-error").innerText()).contains("ít nhất 3 chữ cái");
    }

    @Test
    @DisplayName("D2.15, D3.4: bộ lọc nằm trong địa chỉ; người khác mở địa chỉ đó thấy theo quyền của mình")
    void d2_15_keepsFiltersInTheAddress() {
        receive();
        Page leader = login("phuc");
        leader.navigate(url("/desk/work"));
        leader.locator(".ts-chip--add")
                .getByText("Toàn bộ")
                .or(leader.locator("a[href*='whose=subtree']"))
                .first()
                .click();
        leader.waitForURL("**whose=subtree**");
        leader.locator("a[href*='due=later']").first().click();
        leader.waitForURL("**due=later**");
        String address = leader.url();
        int rows = leader.locator("tbody tr").count();

        Page again = login("phuc");
        again.navigate(address);
        assertThat(again.locator("tbody tr").count()).isEqualTo(rows).isPositive();
        Page other = login("van");
        other.navigate(address);
        assertThat(other.locator("h1").innerText())
                .isEqualTo(again.locator("h1").innerText());
    }

    @Test
    @DisplayName("D2.16: hai người cùng một hồ sơ: người sau được báo đã đổi, không ghi đè")
    void d2_16_tellsOfTheChangeOfAnother() {
        String code = receive();
        Page first = login("ngan");
        first.navigate(url("/desk/dossiers/" + code));
        Page second = login("ngan");
        second.navigate(url("/desk/dossiers/" + code));
        follow(first.locator("form[action$='/complete-step'] button").first());
        follow(second.locator("form[action$='/complete-step'] button").first());

        assertThat(second.locator(".govuk-error-summary").innerText())
                .contains("Từ lúc bạn mở:", "Xong bước", people.actor("ngan").displayName());
    }

    @Test
    @DisplayName(
            "D2.16: người đang giữ trả lại cho nhóm, có ghi chú; người khác thấy ai đang giữ, rồi nhận được; cả hàng loạt")
    void d2_16_givesBackWhatWasClaimed() {
        OfficerWorld world = new OfficerWorld(people, accounts, reception, processing, details);
        world.colleague("cungnhom16", "Tôn Thị Cùng Nhóm");
        DossierCode code = world.atTheOfficer(PROCEDURE);
        processing.claim(people.actor("quan"), world.seen(code));
        Page other = login("cungnhom16");
        other.navigate(url("/desk/dossiers/" + code));
        assertThat(other.locator("main").innerText())
                .contains(people.actor("quan").displayName() + " đang giữ");
        assertThat(other.locator("form[action$='/claim']").count()).isZero();
        assertThat(other.locator("form[action$='/release']").count()).isZero();

        Page holder = login("quan");
        holder.navigate(url("/desk/dossiers/" + code));
        holder.locator("summary:has-text('Trả lại cho nhóm')").click();
        holder.fill("#reason-release", "Đi công tác cơ sở");
        inspect(holder, "dossier-release");
        follow(holder.locator("form[action$='/release'] button"));
        assertThat(holder.locator("section:has(#history) tbody tr").first().innerText())
                .contains("Trả lại cho nhóm", "Đi công tác cơ sở");

        other.navigate(url("/desk/dossiers/" + code));
        follow(other.locator("form[action$='/claim'] button"));
        assertThat(world.holder(code)).isEqualTo(people.actor("cungnhom16").accountId());
        other.navigate(url("/desk/work?whose=mine&kind=dossier&holder="
                + people.actor("cungnhom16").accountId()));
        other.check("tr:has-text('" + code + "') input[name=row]");
        other.selectOption("#bulk-act", "release");
        follow(other.locator("#bulk button"));
        other.fill("#reason", "Quá tải");
        follow(other.locator("#do"));
        assertThat(other.locator("#bulk-report [role=status]").innerText()).contains("Đã làm 1");
        assertThat(details.get(people.actor("ngan"), code).holderId()).isNull();
    }

    @Test
    @DisplayName(
            "Chuyển bước nhầm thì rút lại được khi bên nhận chưa mở; đã mở, đã làm thì thôi; lịch sử giữ cả hai, hạn không đổi")
    void takesBackWhatWasPassedOnByMistake() {
        OfficerWorld world = new OfficerWorld(people, accounts, reception, processing, details);
        DossierCode code = new DossierCode(receive());
        Page clerk = login("ngan");
        clerk.navigate(url("/desk/dossiers/" + code));
        assertThat(clerk.locator("form[action$='/take-back']").count()).isZero();
        DossierDetail before = details.get(people.actor("ngan"), code);
        follow(clerk.locator("form[action$='/complete-step'] button"));
        clerk.locator("summary:has-text('Rút lại bước vừa chuyển')").click();
        clerk.fill("#reason-take-back", "Chuyển nhầm phòng");
        inspect(clerk, "dossier-take-back");
        follow(clerk.locator("form[action$='/take-back'] button"));

        DossierDetail after = details.get(people.actor("ngan"), code);
        assertThat(after.stepUnitId()).isEqualTo(before.stepUnitId());
        assertThat(after.dueAt()).isEqualTo(before.dueAt());
        assertThat(after.holderId()).isEqualTo(people.actor("ngan").accountId());
        assertThat(clerk.locator("section:has(#history) tbody").innerText())
                .contains("Xong bước", "Rút lại, đưa về từ bước", "Chuyển nhầm phòng");

        follow(clerk.locator("form[action$='/complete-step'] button"));
        login("bao").navigate(url("/desk/dossiers/" + code));
        clerk.navigate(url("/desk/dossiers/" + code));
        assertThat(clerk.locator("form[action$='/take-back']").count())
                .as("opened by the next one")
                .isZero();
        assertThatThrownBy(() -> processing.takeBack(people.actor("ngan"), world.seen(code), ""))
                .hasMessageContaining("DOS-003");
    }

    @Test
    @DisplayName(
            "D2.17, D2.18: câu mẫu vào ô bằng mã gõ tắt; giấy tờ bổ sung tích từ danh sách, người dân thấy đúng các mục đó")
    void d2_17_putsReadyWordsInByCode() {
        Page leader = login("phuc");
        leader.navigate(url("/desk/canned"));
        keep(leader, "xl", "", "Xin lỗi về sự chậm trễ của hồ sơ {ma_ho_so}.", false);
        keep(leader, "cc", PROCEDURE, "Bản sao căn cước của người đại diện", true);
        inspect(leader, "canned");
        String code = receive();
        Page clerk = login("ngan");
        clerk.navigate(url("/desk/dossiers/" + code));
        follow(clerk.locator("form[action$='/complete-step'] button").first());
        clerk.navigate(url("/desk/dossiers/" + code));
        Page officer = login("bao");
        officer.navigate(url("/desk/dossiers/" + code));
        follow(officer.locator("form[action$='/complete-step'] button").first());
        Page expert = login("quan");
        expert.navigate(url("/desk/dossiers/" + code));
        expert.locator("details:has(#reason-ask-supplement) > summary").click();
        expert.locator("#reason-ask-supplement").pressSequentially("Kính gửi. /xl ");
        assertThat(expert.locator("#reason-ask-supplement").inputValue())
                .isEqualTo("Kính gửi. Xin lỗi về sự chậm trễ của hồ sơ " + code + ". ");
        expert.locator("input[name=item]").check();
        inspect(expert, "supplement-canned");
        follow(expert.locator("details:has(#reason-ask-supplement) button[type=submit]"));

        assertThat(expert.locator("main").innerText()).contains("Chờ");
        assertThat(jdbc.sql("select p.items from dossiers.paper p join dossiers.dossier d on d.id = p.dossier_id "
                                + "where d.code = ? and p.kind = 'supplement'")
                        .param(code)
                        .query(String.class)
                        .single())
                .contains("Bản sao căn cước của người đại diện");
    }

    @Test
    @DisplayName(
            "D2.18: yêu cầu bổ sung phải có mục và lý do; mục từ danh sách của thủ tục cùng mục gõ thêm; người dân thấy đúng các mục đó")
    void d2_18_showsTheCitizenWhatIsAsked() {
        Page leader = login("phuc");
        leader.navigate(url("/desk/canned"));
        keep(leader, "d18a", PROCEDURE, "Bản sao giấy tờ trụ sở D18", true);
        keep(leader, "d18b", PROCEDURE, "Bản sao biên bản họp D18", true);
        keep(leader, "d18c", "1.013225", "Giấy của thủ tục khác D18", true);
        DossierCode code = new DossierCode(receive());
        processing.completeStep(people.actor("ngan"), seen(code));
        processing.completeStep(people.actor("bao"), seen(code));
        Page expert = login("quan");
        expert.navigate(url("/desk/dossiers/" + code));
        Locator fold = expert.locator("details:has(#reason-ask-supplement)");
        fold.locator("summary").first().click();
        assertThat(fold.locator(".ts-opt").allInnerTexts())
                .contains("Bản sao giấy tờ trụ sở D18", "Bản sao biên bản họp D18")
                .noneMatch(text -> text.contains("thủ tục khác D18"));
        fold.locator("label:has-text('trụ sở D18') input").check();
        follow(fold.locator("button[type=submit]"));
        assertThat(expert.locator(".govuk-error-summary").innerText()).contains("lý do");
        expert.fill("#reason-ask-supplement", "Chưa rõ nơi kinh doanh");
        expert.fill("#items-ask-supplement", "Giấy tự gõ D18");
        fold.locator("label:has-text('trụ sở D18') input").check();
        follow(fold.locator("button[type=submit]"));

        Page citizen = newPage();
        citizen.navigate(url(tracking.open(code.value(), "13%02d".formatted(PEOPLE.get()))));
        assertThat(citizen.locator(".ts-todo__item").allInnerTexts())
                .containsExactly("Bản sao giấy tờ trụ sở D18", "Giấy tự gõ D18");
    }

    private static void find(Page page, String words, String address) {
        page.keyboard().press("/");
        assertThat(focused(page)).isEqualTo("desk-search");
        page.keyboard().type(words);
        page.keyboard().press("Enter");
        page.waitForURL(address);
    }

    private void keep(Page leader, String code, String procedure, String body, boolean supplement) {
        leader.fill("#code", code);
        leader.fill("#procedure", procedure);
        leader.fill("#body", body);
        leader.locator("input[name=supplement]").setChecked(supplement);
        leader.locator("form[action='/desk/canned'] button[type=submit]").click();
        leader.waitForSelector("code:text-is('/" + code + "')");
    }
}
