package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.BrowserTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.leaves.LeaveKind;
import vn.thongsuot.identity.leaves.Leaves;
import vn.thongsuot.identity.leaves.NewLeave;

@DisplayName("Bàn giao hồ sơ khi một người nghỉ, chuyển công tác")
class HandoverBrowserTests extends BrowserTest {

    @Autowired
    private Reception reception;

    @Autowired
    private Processing processing;

    @Autowired
    private DossierDetails details;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Leaves leaves;

    private OfficerWorld world;

    @BeforeEach
    void makeWorld() {
        world = new OfficerWorld(people, accounts, reception, processing, details);
    }

    @Test
    @DisplayName(
            "Bàn giao xong: nói rõ mấy hồ sơ sang ai, hồ sơ nào còn lại và vì sao; không giao được cũng nói bằng lời")
    void saysWhatWentOverAndWhatDidNot() {
        Actor leaver = world.colleague("bangiao1", "Thạch Văn Rời Đi");
        Actor taker = world.colleague("bangiao2", "Uông Thị Nhận Về");
        DossierCode code = held(leaver);
        Page head = login("bao");

        handOver(head, leaver, people.actor("bao"));
        assertThat(head.locator("section:has(#done) [role=status]").innerText())
                .contains("Không hồ sơ nào bàn giao được", "1 hồ sơ");
        assertThat(head.locator("section:has(#held) tbody tr:has-text('" + code + "')")
                        .innerText())
                .contains("không có vai trò");
        assertThat(world.holder(code)).isEqualTo(leaver.accountId());
        inspect(head, "handover-none");

        handOver(head, leaver, taker);
        assertThat(head.locator("section:has(#done) [role=status]").innerText())
                .contains("Đã bàn giao 1 hồ sơ của Thạch Văn Rời Đi cho Uông Thị Nhận Về");
        assertThat(head.locator("#moved tbody").innerText()).contains(code.value());
        assertThat(head.locator("#held").count()).isZero();
        inspect(head, "handover-done");
        String address = head.url();

        handOver(head, leaver, taker);
        assertThat(head.locator("section:has(#done) [role=status]").innerText())
                .contains("Thạch Văn Rời Đi không giữ hồ sơ nào");
        head.navigate(url("/desk/dossiers/" + code));
        assertThat(head.locator("main").innerText()).contains("Từ Thạch Văn Rời Đi sang Uông Thị Nhận Về");
        inspect(head, "handover-history");

        processing.completeStep(taker, world.seen(code));
        head.navigate(address);
        assertThat(head.locator("#moved tbody").innerText())
                .as("what the act did stays true whoever has the dossier by now")
                .contains(code.value());
    }

    @Test
    @DisplayName(
            "Người nhận đang nghỉ: nói nghỉ đến hôm nào, đánh dấu mới giao; người bàn giao làm thay họ thì không giao")
    void warnsOfWhoIsAway() {
        Actor leaver = world.colleague("bangiao3", "Vi Văn Chuyển Đi");
        Actor away = world.colleague("bangiao4", "Xa Thị Đang Nghỉ");
        Actor covered = world.colleague("bangiao5", "Yên Thị Sắp Nghỉ");
        DossierCode code = held(leaver);
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        UUID running = leaves.enter(away, leave(away, today, today.plusDays(3), null));
        UUID coming = leaves.enter(covered, leave(covered, today.plusDays(5), today.plusDays(6), leaver));
        Page head = login("bao");

        handOver(head, leaver, covered);
        assertThat(head.locator(".govuk-error-summary").innerText()).contains("được cử làm thay người nhận");
        assertThat(world.holder(code)).isEqualTo(leaver.accountId());

        handOver(head, leaver, away);
        assertThat(head.locator(".govuk-error-summary").innerText()).contains("Người nhận đang nghỉ đến hết ngày");
        assertThat(head.locator("#to option:checked").innerText()).contains("nghỉ đến hết");
        assertThat(world.holder(code)).isEqualTo(leaver.accountId());
        inspect(head, "handover-away");
        head.check("#anyway");
        follow(head.locator("form[action='/desk/handovers'] button"));
        assertThat(head.locator("section:has(#done) [role=status]").innerText()).contains("Đã bàn giao 1 hồ sơ");
        assertThat(world.holder(code)).isEqualTo(away.accountId());
        leaves.end(away, running, 0);
        leaves.end(covered, coming, 0);
    }

    @Test
    @DisplayName("Bàn giao nhiều hồ sơ cùng lúc: danh sách người nhận như trang bàn giao, ai đang nghỉ thì nói rõ")
    void namesWhoIsAwayForManyDossiersAsWell() {
        Actor leaver = world.colleague("bangiao6", "Bế Văn Giao Nhiều");
        Actor away = world.colleague("bangiao7", "Cù Thị Đang Nghỉ");
        DossierCode code = held(leaver);
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        UUID running = leaves.enter(away, leave(away, today, today.plusDays(2), null));
        Page head = login("bao");

        head.navigate(url("/desk/work/bulk?act=hand-over&row=" + code + "~"
                + world.seen(code).version()));
        List<String> takers = head.locator("#to option").allInnerTexts();
        inspect(head, "bulk-handover-away");
        head.navigate(url("/desk/handovers"));

        assertThat(takers)
                .anyMatch(taker -> taker.startsWith("Cù Thị Đang Nghỉ (nghỉ đến hết "))
                .isEqualTo(head.locator("#to option").allInnerTexts());
        leaves.end(away, running, 0);
    }

    private void handOver(Page page, Actor from, Actor to) {
        page.navigate(url("/desk/handovers?from=" + from.accountId()));
        page.selectOption("#to", to.accountId().toString());
        page.fill("#reason", "Chuyển công tác");
        follow(page.locator("form[action='/desk/handovers'] button"));
    }

    private DossierCode held(Actor officer) {
        DossierCode code = world.atTheOfficer(OfficerWorld.PLAIN);
        processing.claim(officer, world.seen(code));
        return code;
    }

    private static NewLeave leave(Actor absent, LocalDate first, LocalDate last, @Nullable Actor substitute) {
        return new NewLeave(
                absent.accountId(), LeaveKind.ANNUAL, first, last, substitute == null ? null : substitute.accountId());
    }
}
