package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.BrowserTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.bulk.BulkRunner;
import vn.thongsuot.dossiers.bulk.BulkRuns;
import vn.thongsuot.identity.Accounts;

@DisplayName("Thao tác hàng loạt, nghỉ và làm thay, trên trình duyệt")
class CasesBrowserTests extends BrowserTest {

    @Autowired
    private Reception reception;

    @Autowired
    private Processing processing;

    @Autowired
    private DossierDetails details;

    @Autowired
    private Accounts accounts;

    @Autowired
    private BulkRunner runner;

    @Test
    @DisplayName("D2.14: hàng loạt: đếm đã chọn, hỏi một lần, không chọn gì thì báo tại chỗ, báo cáo từng dòng")
    void claimsManyAtOnce() {
        accounts.forget();
        OfficerWorld world = new OfficerWorld(people, accounts, reception, processing, details);
        clock.set("2026-11-19T09:42");
        world.atTheOfficer(OfficerWorld.PLAIN);
        DossierCode last = world.atTheOfficer(OfficerWorld.PLAIN);
        // Due a day before those of other tests, and so on the first page.
        clock.set("2026-11-20T09:42");

        Page officer = login("quan");
        officer.navigate(url("/desk/work?whose=mine&kind=dossier&procedure=" + OfficerWorld.PLAIN));
        follow(officer.locator("#bulk button"));
        assertThat(officer.locator("#bulk-error").innerText()).contains("Chưa chọn hồ sơ nào");
        inspect(officer, "work-bulk-nothing");

        officer.navigate(url("/desk/work?whose=mine&kind=dossier&procedure=" + OfficerWorld.PLAIN));
        officer.keyboard().press("x");
        assertThat(officer.locator("[data-pick-count]").innerText()).contains("Đã chọn 1 hồ sơ");
        officer.check("[data-pick-all]");
        officer.selectOption("#bulk-act", "claim");
        inspect(officer, "work-bulk");
        int picked = officer.locator("[data-pick]:checked").count();
        follow(officer.locator("#bulk button"));
        assertThat(picked).isGreaterThan(1);
        assertThat(officer.locator("h1").innerText()).contains(String.valueOf(picked));
        inspect(officer, "bulk-ask");
        follow(officer.locator("#do"));
        assertThat(officer.locator("#bulk-report [role=status]").innerText()).contains("Đã làm");
        assertThat(officer.locator("#bulk-report tbody tr").count()).isEqualTo(picked);
        assertThat(officer.locator("#bulk-report tbody").innerText()).contains(last.value());
        inspect(officer, "bulk-report");
        assertThat(world.holder(last)).isEqualTo(people.actor("quan").accountId());
    }

    @Test
    @DisplayName("D2.14: quá 50 hồ sơ thì chạy nền: nói trước, rời trang vẫn chạy, xong thì báo, báo cáo từng dòng")
    void d2_14_runsManyInTheBackground() {
        accounts.forget();
        OfficerWorld world = new OfficerWorld(people, accounts, reception, processing, details);
        Actor officer = world.colleague("hangloat14", "Cù Văn Hàng Loạt");
        for (int dossier = 0; dossier <= BulkRuns.AT_ONCE; dossier++) {
            processing.claim(officer, world.seen(world.atTheOfficer(OfficerWorld.PLAIN)));
        }
        Page page = login("hangloat14");
        page.navigate(url("/desk/work?whose=mine&kind=dossier&holder=" + officer.accountId()));
        page.check("[data-pick-list]");
        page.selectOption("#bulk-act", "release");
        follow(page.locator("#bulk button"));
        assertThat(page.locator("h1").innerText()).contains("51");
        assertThat(page.locator("main").innerText()).contains("chạy nền");
        follow(page.locator("#do"));
        String report = page.url();
        assertThat(page.locator("#bulk-report [role=status]").innerText()).contains("Đã làm 0", "còn chờ 51");
        page.navigate(url("/desk/work"));

        runner.run();
        page.navigate(report);
        assertThat(page.locator("#bulk-report [role=status]").innerText()).contains("Đã làm 51");
        assertThat(page.locator("#bulk-report tbody tr").count()).isEqualTo(51);
        Locator told = page.locator("main li, main tr")
                .filter(new Locator.FilterOptions().setHasText("Thao tác hàng loạt đã xong: 51 hồ sơ đã làm"));
        for (int tries = 0; tries < 150 && told.count() == 0; tries++) {
            page.waitForTimeout(200);
            page.navigate(url("/desk/notices"));
        }
        follow(told.first().locator("button"));
        assertThat(page.url()).as("the notice leads to the report").isEqualTo(report);
    }

    @Test
    @DisplayName("Nghỉ, làm thay, giải quyết lại")
    void hasSomebodyStandIn() {
        accounts.forget();
        OfficerWorld world = new OfficerWorld(people, accounts, reception, processing, details);
        world.colleague("lamthay9", "Đặng Thị Làm Thay");
        DossierCode last = world.atTheOfficer(OfficerWorld.PLAIN);
        processing.claim(people.actor("quan"), world.seen(last));

        Page officer = login("quan");
        officer.navigate(url("/desk/leaves"));
        officer.fill("#first", "20112026");
        officer.fill("#last", "21/11/2026");
        officer.selectOption(
                "#substitute", new com.microsoft.playwright.options.SelectOption().setLabel("Đặng Thị Làm Thay"));
        follow(officer.locator("form[action='/desk/leaves'] button"));
        assertThat(officer.locator("section:has(#leaves)").first().innerText()).contains("Đặng Thị Làm Thay");
        inspect(officer, "leaves");

        Page substitute = login("lamthay9");
        substitute.navigate(url("/desk/work?whose=mine&procedure=" + OfficerWorld.PLAIN));
        turnTo(substitute, "tr:has-text('" + last + "')");
        assertThat(substitute.locator("tr:has-text('" + last + "')").innerText())
                .contains("thay Lê Minh Quân");
        inspect(substitute, "work-standing-in");
        Page leader = login("phuc");
        leader.navigate(url("/desk/dossiers/" + finished(world) + "/reopen"));
        leader.fill("#number", "12/QĐ-UBND");
        leader.fill("#on", "20112026");
        follow(leader.locator("form[action$='/reopen'] button"));
        assertThat(leader.content()).contains("Giải quyết lại theo văn bản 12/QĐ-UBND");
        inspect(leader, "dossier-reopened");
        Page head = login("bao");
        head.navigate(url("/desk/leaves"));
        inspect(head, "leaves-head");
    }

    private DossierCode finished(OfficerWorld world) {
        DossierCode code = world.atTheOfficer(OfficerWorld.PLAIN);
        List.of("quan", "bao", "phuc").forEach(login -> processing.completeStep(people.actor(login), world.seen(code)));
        if (details.get(people.actor("phuc"), code).status() == DossierStatus.IN_PROCESS) {
            processing.completeStep(people.actor("van"), world.seen(code));
        }
        return code;
    }
}
