package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.BrowserTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.organisation.UnitDirectory;

@DisplayName("Lấy ý kiến, chọn hướng xử lý và chuyển quy trình, trên trình duyệt")
class RouteWorkBrowserTests extends BrowserTest {

    @Autowired
    private Reception reception;

    @Autowired
    private Processing processing;

    @Autowired
    private DossierDetails details;

    @Autowired
    private Accounts accounts;

    @Autowired
    private UnitDirectory units;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void asksAnswersAndPassesOn() {
        String code = atTheOfficer().value();
        Page officer = login("quan");
        officer.navigate(url("/desk/dossiers/" + code));
        follow(officer.locator("form[action$='/complete-step'] button").first());
        assertThat(officer.locator(".govuk-error-summary").innerText()).contains("Hãy chọn một trong các hướng");
        ask(officer);
        inspect(officer, "dossier-opinions");

        officer.check("#exit-clear");
        follow(officer.locator("form[action$='/complete-step'] button").first());
        assertThat(officer.locator(".govuk-error-summary").innerText()).contains("còn chờ ý kiến");

        Page agency = login(loginOfLand());
        agency.navigate(url("/desk/opinions"));
        inspect(agency, "opinions");
        agency.locator("section:has(#open) tbody tr:has-text('" + code + "') a")
                .first()
                .click();
        agency.check("#verdict-agree");
        agency.fill("#answer", "Thửa đất không có tranh chấp");
        inspect(agency, "opinion");
        follow(agency.locator("form[action$='/answer'] button"));
        assertThat(agency.content()).contains("Đồng ý");

        officer.navigate(url("/desk/dossiers/" + code));
        assertThat(officer.content()).contains("Thửa đất không có tranh chấp");
        officer.check("#exit-clear");
        follow(officer.locator("form[action$='/complete-step'] button").first());
        assertThat(officer.locator(".govuk-error-summary").count()).isZero();

        Page keeper = login("quantri");
        keeper.navigate(url("/desk/route-moves"));
        inspect(keeper, "route-moves");
        Page head = login("bao");
        head.navigate(url("/desk/handovers"));
        inspect(head, "handovers");
    }

    private void ask(Page page) {
        page.locator("details:has(form[action$='/ask-opinion']) summary").click();
        page.selectOption("#opinion-unit", land().toString());
        page.fill("#opinion-question", "Thửa đất có tranh chấp không?");
        page.fill("#opinion-due", "2026-11-24");
        page.check("#opinion-required");
        follow(page.locator("form[action$='/ask-opinion'] button"));
        assertThat(page.content()).contains("Chờ ý kiến");
    }

    private DossierCode atTheOfficer() {
        Actor clerk = people.actor("ngan");
        PersonForm person = new PersonForm(
                clerk.authorityId(), "citizen", "Lê Văn Thử", null, null, null, null, null, "099187004247");
        DossierCode code = reception.receive(
                clerk, new ReceiveCommand("1.013225", "counter", people.unit("ngan"), null, person, List.of(), false));
        processing.completeStep(clerk, seen(code));
        processing.completeStep(people.actor("bao"), seen(code));
        return code;
    }

    private Seen seen(DossierCode code) {
        return new Seen(code, details.get(people.actor("ngan"), code).version());
    }

    private UUID land() {
        return units.findByCode(people.actor("ngan").authorityId(), "H99.03", LocalDate.of(2026, 11, 20))
                .orElseThrow()
                .id();
    }

    private String loginOfLand() {
        return jdbc.sql("select login from identity.account where id = ?")
                .param(accounts.listHolders(land(), Role.OFFICER).getFirst())
                .query(String.class)
                .single();
    }
}
