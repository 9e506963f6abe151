package vn.thongsuot;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.GivenOpinion;
import vn.thongsuot.dossiers.OfficerWorld;
import vn.thongsuot.dossiers.OpinionDesk;
import vn.thongsuot.dossiers.OpinionView;
import vn.thongsuot.dossiers.Processing;
import vn.thongsuot.dossiers.ReceiveCommand;
import vn.thongsuot.dossiers.Reception;
import vn.thongsuot.dossiers.Verdict;
import vn.thongsuot.dossiers.Waiting;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;

@DisplayName("Thói quen của người đứng đầu xem danh sách và hồ sơ (D3), mỗi thói quen một phép thử mang số của nó")
class LeaderHabitsBrowserTests extends DeskHabits {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Reception reception;

    @Autowired
    private Processing processing;

    @Autowired
    private Waiting waiting;

    @Autowired
    private OpinionDesk opinions;

    @Autowired
    private Accounts accounts;

    @Autowired
    private UnitDirectory units;

    @Test
    @DisplayName("D3.1, D3.2: màn hình đầu có số quá hạn, đến hạn; số bằng đúng số dòng mở ra")
    void d3_02_countsWhatItOpens() {
        receive();
        Page leader = login("phuc");
        leader.navigate(url("/desk/work?whose=subtree&kind=dossier&due=later"));
        int counted = Integer.parseInt(
                leader.locator(".ts-tally a[aria-current] b").innerText().replace(".", ""));

        assertThat(leader.locator("tbody tr").count())
                .isEqualTo(Math.min(50, counted))
                .isPositive();
        assertThat(leader.locator("#work-list .ts-tally").innerText()).contains("Quá hạn");
    }

    @Test
    @DisplayName(
            "D3.1: màn hình đầu của người quản lý: tiếp nhận, đúng hạn, quá hạn, sắp quá hạn; mỗi số mở ra đúng từng ấy dòng")
    void d3_01_leadsFromEachNumberToItsRows() {
        receive();
        OfficerWorld world = new OfficerWorld(people, accounts, reception, processing, details);
        DossierCode late = world.atTheDesk(PROCEDURE);
        Instant now = clock.instant();
        due(late, now.minus(Duration.ofDays(2)), null);
        due(world.atTheDesk(PROCEDURE), now.plus(Duration.ofHours(2)), null);
        DossierCode finishedLate = world.atTheDesk(PROCEDURE);
        due(finishedLate, now.minus(Duration.ofHours(1)), "late");
        due(world.atTheDesk(PROCEDURE), now.plus(Duration.ofHours(1)), "early");
        Page leader = login("phuc");
        leader.navigate(url("/desk"));
        inspect(leader, "work-leader");

        for (String state : List.of("received", "in-time", "late", "soon")) {
            leader.navigate(url("/desk"));
            Locator number = leader.locator("#month a[href*='state=" + state + "']");
            int counted = Integer.parseInt(number.locator("b").innerText().replace(".", ""));
            follow(number);
            assertThat(rows(leader)).as(state).hasSize(counted).isNotEmpty();
            assertThat(leader.locator("#list").innerText()).contains(counted + " hồ sơ");
        }
        leader.navigate(url("/desk/dossiers?state=late"));
        assertThat(rows(leader)).contains(late.value(), finishedLate.value());
        leader.navigate(url("/desk/dossiers?state=late"));
        inspect(leader, "dossier-list");
        Page clerk = login("ngan");
        clerk.navigate(url("/desk"));
        assertThat(clerk.locator("#month").count()).as("for heads alone").isZero();
    }

    @Test
    @DisplayName(
            "D3.4, D2.15: lọc theo đơn vị, thủ tục, cách nộp, cán bộ, kỳ; bỏ từng điều kiện một chạm; ngày không có thật được báo")
    void d3_04_filtersTheListOfAPeriod() {
        String code = receive();
        Page leader = login("phuc");
        String unit = people.unit("ngan").toString();
        String officer = people.actor("ngan").accountId().toString();
        leader.navigate(url("/desk/dossiers?state=received&from=2026-11-01&to=2030-12-31&unit=" + unit + "&procedure="
                + PROCEDURE + "&channel=counter"));
        int all = rows(leader).size();
        assertThat(leader.locator("a.ts-chip--on").count()).isEqualTo(4);
        leader.selectOption("#officer", officer);
        follow(button(leader, "Lọc"));
        assertThat(leader.url()).contains("officer=" + officer, "channel=counter", "unit=" + unit);
        assertThat(leader.locator("a.ts-chip--on").count()).isEqualTo(5);
        assertThat(rows(leader)).hasSizeLessThan(all).doesNotContain(code);
        String address = leader.url();
        leader.locator("a.ts-chip--on:has-text('Trực tiếp')").click();
        leader.waitForURL(now -> !now.contains("channel="));
        assertThat(leader.locator("a.ts-chip--on").count()).isEqualTo(4);
        leader.locator("a:has-text('Bỏ mọi điều kiện')").click();
        leader.waitForURL("**/desk/dossiers");

        leader.navigate(address.replaceFirst("from=[^&]*", "from=31%2F02%2F2026"));
        assertThat(leader.locator("#from-error").innerText()).contains("31/02/2026", "không phải một ngày có thật");
        assertThat(leader.locator("tbody tr").count()).isZero();
        inspect(leader, "dossier-list-refused");
        Page stranger = login("thao");
        stranger.navigate(url("/desk/dossiers?from=2026-11-01&to=2030-12-31&procedure=" + PROCEDURE));
        assertThat(rows(stranger)).as("only what the reader may see").doesNotContain(code);
    }

    /** Sets when a dossier is due, and how it was finished in the period. */
    private void due(DossierCode code, Instant due, @Nullable String timeliness) {
        jdbc.sql("update dossiers.dossier set due_at = :due, timeliness = :timeliness,"
                        + " finished_at = case when :timeliness::text is null then null else :now::timestamptz end,"
                        + " status = case when :timeliness::text is null then status else 'result-ready' end"
                        + " where code = :code")
                .param("due", due.atOffset(ZoneOffset.UTC))
                .param("timeliness", timeliness)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("code", code.value())
                .update();
    }

    @Test
    @DisplayName("D3.7: danh sách quá hạn nói thời gian nằm ở ai: cơ quan, người nộp, cơ quan khác")
    void d3_07_saysWhoHadTheTime() {
        DossierCode code = withOthers();
        clock.add(Duration.ofDays(30));
        Page leader = login("phuc");
        leader.navigate(url("/desk/late"));
        turnTo(leader, "main a[href$='/" + code.value() + "']");

        Locator row = leader.locator("main tbody tr").filter(new Locator.FilterOptions().setHasText(code.value()));
        assertThat(row.locator("td[data-l='Cơ quan giải quyết']").innerText())
                .endsWith("ngày")
                .doesNotStartWith("0 ");
        assertThat(row.locator("td[data-l='Chờ người nộp']").innerText()).contains("1 ngày");
        assertThat(row.locator("td[data-l='Cơ quan khác']").innerText())
                .contains("3 ngày", name("H99.02"), name("H99.05"));
        inspect(leader, "late");
        leader.navigate(url("/desk/dossiers/" + code.value()));
        assertThat(leader.locator("section:has(#held)").innerText())
                .contains("Cơ quan khác: " + name("H99.02"), "Cơ quan khác: " + name("H99.05"), "Chờ người nộp");
        inspect(leader, "dossier-held");
    }

    /** Two working days for an opinion of a department, one for the applicant, one for a step at another department. */
    private DossierCode withOthers() {
        Actor clerk = people.actor("ngan");
        Actor officer = people.actor("quan");
        clock.set("2026-09-07T07:30");
        PersonForm person = new PersonForm(
                clerk.authorityId(), "citizen", "Lê Văn Thử", null, null, null, null, null, "099187004221");
        DossierCode code = reception.receive(
                clerk, new ReceiveCommand("2.000181", "counter", people.unit("ngan"), null, person, List.of(), false));
        processing.completeStep(clerk, seen(code));
        processing.completeStep(people.actor("bao"), seen(code));
        clock.set("2026-09-09T07:30");
        UUID opinion = details.get(clerk, code).work().opinions().stream()
                .filter(OpinionView::required)
                .findFirst()
                .orElseThrow()
                .id();
        opinions.answer(officerOf("H99.02"), opinion, 0, new GivenOpinion(Verdict.AGREE, "Đồng ý", Optional.empty()));
        waiting.askSupplement(officer, seen(code), List.of("Bản vẽ"), "Thiếu bản vẽ");
        clock.set("2026-09-10T07:30");
        waiting.resume(officer, seen(code));
        processing.completeStep(officer, seen(code));
        clock.set("2026-09-11T07:30");
        processing.completeStep(officerOf("H99.05"), seen(code));
        return code;
    }

    private Actor officerOf(String unitCode) {
        return accounts.find(
                        accounts.listHolders(unit(unitCode).id(), Role.OFFICER).getFirst())
                .orElseThrow();
    }

    private String name(String unitCode) {
        return unit(unitCode).name().vi();
    }

    private UnitView unit(String unitCode) {
        return units.findByCode(people.actor("ngan").authorityId(), unitCode, LocalDate.of(2026, 9, 7))
                .orElseThrow();
    }

    @Test
    @DisplayName("D3.3: lịch làm việc xem được cả năm, có Tết và ngày nghỉ, nguồn của từng ngày")
    void d3_03_showsTheCalendar() {
        Page leader = login("phuc");
        leader.navigate(url("/desk/calendar?year=2026"));

        assertThat(leader.locator("main").innerText()).contains("Tết");
    }

    @Test
    @DisplayName("D3.6: mỗi biểu đồ có bảng cùng số")
    void d3_06_showsNumbersBesideCharts() {
        Page leader = login("phuc");
        leader.navigate(url("/desk/indicators"));

        assertThat(leader.locator("main table").count()).isPositive();

        leader.navigate(url("/desk/board"));
        Locator cards = leader.locator("article.ts-target:has(svg.ts-chart)");
        assertThat(cards.count()).isPositive();
        for (Locator card : cards.all()) {
            assertThat(card.locator("svg.ts-chart title").textContent())
                    .as("a sentence")
                    .contains(" ");
            assertThat(card.locator(".ts-target__say").innerText())
                    .as("words beside it")
                    .contains(" ");
            String facts = card.locator("table, dl").first().innerText();
            for (String drawn : card.locator(".c-nowtext, .c-goaltext").allTextContents()) {
                assertThat(facts).as("the drawn number stands in the figures").contains(drawn.strip());
            }
        }
    }

    @Test
    @DisplayName("D3.9: hồ sơ nói ai được báo khi nào nếu chậm")
    void d3_09_showsWhoGetsTold() {
        Page leader = login("phuc");
        leader.navigate(url("/desk/dossiers/" + receive()));

        assertThat(leader.locator("section:has(#held)").innerText()).contains("Ai được nhắc, khi nào", "trước hạn");
    }

    @Test
    @DisplayName("D3.17: hồ sơ trả lời ai làm được việc gì và vì sao tôi thì không")
    void d3_17_saysWhoMayDoWhat() {
        String code = receive();
        Page leader = login("phuc");
        leader.navigate(url("/desk/dossiers/" + code));
        leader.click("a[href$='/who']");

        assertThat(row(leader, "Xin lỗi và hẹn lại")).contains("Lãnh đạo cơ quan giải quyết", "Làm được");
        assertThat(row(leader, "Chuyển bước tiếp")).contains("Người đang giữ", "Không");
        inspect(leader, "dossier-who");
    }

    @Test
    @DisplayName("D3.4: bấm tên người giữ thì lọc theo người đó, có trong địa chỉ; bỏ lọc một chạm")
    void d3_04_filtersByOfficer() {
        String code = receive();
        Page clerk = login("ngan");
        clerk.navigate(url("/desk/dossiers/" + code));
        clerk.locator("form[action$='/claim'] button").click();
        clerk.locator("form[action$='/claim']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        String holder = people.actor("ngan").accountId().toString();
        Page leader = login("phuc");
        leader.navigate(url("/desk/work?whose=subtree&kind=dossier&holder=" + holder));

        assertThat(leader.locator("tbody tr").count()).isPositive();
        assertThat(leader.locator("tbody tr td:nth-child(7) .sub:last-child").allInnerTexts())
                .allMatch(text -> text.contains(people.actor("ngan").displayName()));
        assertThat(leader.locator(".ts-chip--on").first().innerText()).contains("đang giữ");
        assertThat(leader.locator("a[href*='/work?'][href*='due=']").first().getAttribute("href"))
                .contains("holder=" + holder);
        leader.locator("a.ts-chip--on").first().click();
        leader.waitForURL(address -> !address.contains("holder="));
        assertThat(leader.locator(".ts-chip--on")
                        .filter(new Locator.FilterOptions().setHasText("đang giữ"))
                        .count())
                .isZero();
        turnTo(leader, "td a[href*='holder=" + holder + "']");
    }

    @Test
    @DisplayName("D3.18: phễu theo thủ tục: tiếp nhận, từng bước, có kết quả, trả; thời gian trung vị; xuất được")
    void d3_18_showsTheWayOfDossiers() {
        receive();
        Page leader = login("phuc");
        leader.navigate(url("/desk/funnel?procedure=" + PROCEDURE));

        assertThat(leader.locator("tbody th").allInnerTexts())
                .hasSizeGreaterThan(5)
                .startsWith("Tiếp nhận")
                .endsWith("Đã trả kết quả", "Rút, dừng, từ chối");
        assertThat(Integer.parseInt(leader.locator("tbody td.n").first().innerText()))
                .isPositive();
        assertThat(leader.locator("a[href*='/desk/exports/file/funnel']").count())
                .isEqualTo(2);
        inspect(leader, "funnel");
    }

    @Test
    @DisplayName("D3.15: người đứng đầu xem được ai đã xem hồ sơ, cán bộ khác thì không")
    void d3_15_showsWhoLooked() {
        String code = receive();
        login("ngan").navigate(url("/desk/dossiers/" + code));
        Page leader = login("phuc");
        leader.navigate(url("/desk/dossiers/" + code + "/who"));
        leader.click("a[href$='/reads']");

        assertThat(leader.locator("tbody").innerText())
                .contains(people.actor("ngan").displayName(), "Mở hồ sơ");
        inspect(leader, "dossier-reads");
        Page clerk = login("ngan");
        clerk.navigate(url("/desk/dossiers/" + code + "/who"));
        assertThat(clerk.locator("a[href$='/reads']").count()).isZero();
    }
}
