package vn.thongsuot.dossiers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.BrowserTest;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.procedures.NewProcedures;
import vn.thongsuot.procedures.ProcedureCase;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureRegistry;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Thao tác hàng loạt hỏi một lần: người nhận kết quả, trường hợp mới")
class BulkAskBrowserTests extends BrowserTest {

    private static final String CODE = "9.840041";
    private static final String FREE = "9.840043";

    @Autowired
    private ProcedureRegistry registry;

    @Autowired
    private ProcedureCatalogue catalogue;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Reception reception;

    @Autowired
    private Processing processing;

    @Autowired
    private DossierDetails details;

    @Test
    @DisplayName(
            "Trả kết quả: chưa chọn người nhận, thiếu thông tin thì báo tại ô và giữ điều đã ghi; xong thì báo từng hồ"
                    + " sơ")
    void asksOnceWhoCollects() {
        OfficerWorld world = world();
        DossierCode code = world.atTheOfficer(OfficerWorld.PLAIN);
        for (String login : List.of("quan", "bao", "phuc")) {
            processing.completeStep(people.actor(login), world.seen(code));
        }
        Page clerk = login("ngan");
        clerk.navigate(ask("return-result", world.seen(code)));
        assertThat(clerk.locator("section[aria-labelledby=money]")).containsText("1 trong 1 hồ sơ chưa nộp đủ");
        follow(clerk.locator("#do"));
        assertThat(clerk.locator("#collector-error")).containsText("Chọn ai đang nhận kết quả");
        clerk.check("#collector-authorised");
        follow(clerk.locator("#do"));
        assertThat(clerk.locator("#details-error")).containsText("văn bản ủy quyền");
        assertThat(clerk.locator("#collector-authorised")).isChecked();
        inspect(clerk, "bulk-collector");
        clerk.fill("#details", "Hà Thị Nhận Thay, GUQ 9/2026");
        follow(clerk.locator("#do"));
        assertThat(clerk.locator("main")).containsText("Đã làm 1, không làm được 0");
        clerk.navigate(url("/desk/dossiers/" + code));
        assertThat(clerk.locator("main")).containsText("người được ủy quyền nhận");
        clerk.navigate(url("/desk/dossiers/" + code + "/payment"));
        follow(clerk.locator("section[aria-labelledby=act-collect] button[type=submit]"));
        assertThat(clerk.locator("h1 + p .govuk-tag")).containsText("Đã thu đủ");
    }

    @Test
    @DisplayName("Trả kết quả: nêu hồ sơ nào còn nợ phí, bao nhiêu, và khoản đó sẽ ra sao")
    void tellsWhichDossiersOweFees() {
        new NewProcedures(people.actor("cchc").authorityId(), registry, catalogue)
                .announce(FREE, "Thủ tục thử không thu phí");
        OfficerWorld world = world();
        DossierCode free = world.atTheDesk(FREE);
        DossierCode owing = world.atTheDesk(OfficerWorld.PLAIN);
        Page clerk = login("ngan");
        clerk.navigate(ask("return-result", world.seen(free)));
        Locator money = clerk.locator("section[aria-labelledby=money]");
        assertThat(money).containsText("Không còn khoản nào phải nộp.");

        clerk.navigate(ask("return-result", world.seen(free)) + "&row=" + row(world.seen(owing)));
        assertThat(money).containsText("1 trong 2 hồ sơ chưa nộp đủ phí, lệ phí");
        assertThat(money).containsText("khoản chưa nộp vẫn phải thu");
        assertThat(clerk.locator("#unpaid li")).hasCount(1);
        assertThat(clerk.locator("#unpaid")).containsText(owing.value() + ": Còn phải nộp");
        inspect(clerk, "bulk-unpaid");
        clerk.locator("#unpaid a").last().click();
        clerk.waitForURL("**/desk/payments/**");
    }

    @Test
    @DisplayName(
            "Chuyển trường hợp: chọn trường hợp và lý do; thủ tục không có trường hợp thì danh sách nói vì sao không"
                    + " làm được")
    void asksOnceIntoWhichCase() {
        NewProcedures procedures = new NewProcedures(people.actor("cchc").authorityId(), registry, catalogue);
        registry.publish(
                procedures.announce(
                        CODE,
                        "Thủ tục thử hỏi trường hợp",
                        List.of(ProcedureCase.named(LocalizedText.of("Cần xác minh"), "10 working days"))),
                procedures.steps(),
                true);
        OfficerWorld world = world();
        DossierCode code = world.atTheDesk(CODE);
        Page clerk = login("ngan");
        clerk.navigate(ask("change-case", world.seen(code)));
        assertThat(clerk.locator("main")).containsText("giấy cũ vẫn xem được");
        follow(clerk.locator("#do"));
        assertThat(clerk.locator(".govuk-error-summary")).containsText("Chọn trường hợp");
        clerk.selectOption("#case", "can-xac-minh");
        clerk.fill("#reason", "Phải xác minh nơi cư trú");
        inspect(clerk, "bulk-case");
        follow(clerk.locator("#do"));
        assertThat(clerk.locator("main")).containsText("Chuyển trường hợp");

        procedures.announce("9.840042", "Thủ tục thử không có trường hợp");
        clerk.navigate(ask("change-case", world.seen(world.atTheDesk("9.840042"))));
        assertThat(clerk.locator("#bulk-error")).containsText("không có trường hợp nào để chuyển");
    }

    private String ask(String act, Seen seen) {
        return url("/desk/work/bulk?whose=mine&act=" + act + "&row=" + row(seen));
    }

    private static String row(Seen seen) {
        return seen.code() + "~" + seen.version();
    }

    private OfficerWorld world() {
        return new OfficerWorld(people, accounts, reception, processing, details);
    }
}
