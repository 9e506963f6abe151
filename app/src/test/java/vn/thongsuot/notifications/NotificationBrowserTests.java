package vn.thongsuot.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot._support.BrowserTest;
import vn.thongsuot._support.PdfReading;
import vn.thongsuot.access.Actor;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.identity.PersonStore;
import vn.thongsuot.organisation.UnitDirectory;

@DisplayName("Tin bị kẹt, mẫu tin, tùy chọn, tệp kết xuất, in danh sách, trên trình duyệt")
class NotificationBrowserTests extends BrowserTest {

    @Autowired
    private Outbox outbox;

    @Autowired
    private SendingStore store;

    @Autowired
    private PersonStore persons;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DailyDigest digest;

    @Autowired
    private UnitDirectory units;

    @Test
    @DisplayName("D3.10: tin không đến có trang riêng, có lý do bằng lời, thử lại được, thôi thì phải nói vì sao")
    void d3_10_retriesStuckMessages() {
        lose("first");
        lose("second");
        Page keeper = login("quantri");
        keeper.navigate(url("/desk/messages/stuck"));
        assertThat(keeper.locator("h1").innerText()).isEqualTo("Việc kỹ thuật bị kẹt");
        assertThat(keeper.locator("main").innerText()).contains("có thể đã đến", "Báo đã có kết quả");
        inspect(keeper, "stuck");

        int before = keeper.locator("#messages tbody tr").count();
        keeper.locator("#messages tbody tr").first().locator("summary").click();
        keeper.locator("#messages tbody tr")
                .first()
                .locator("form[action$='/give-up'] button")
                .click();
        assertThat(keeper.locator(".govuk-error-summary").innerText()).contains("Cần ghi lý do");
        keeper.locator("#messages tbody tr").first().locator("summary").click();
        keeper.locator("#messages tbody tr")
                .first()
                .locator("input[name=reason]")
                .fill("Đã gọi điện");
        keeper.locator("#messages tbody tr")
                .first()
                .locator("form[action$='/give-up'] button")
                .click();
        keeper.waitForURL("**/desk/messages/stuck");
        assertThat(keeper.locator("#messages tbody tr").count()).isEqualTo(before - 1);
        keeper.locator("form[action='/desk/messages/stuck/retry'] button").click();
        keeper.waitForURL("**retried=*");
        assertThat(keeper.locator("main").innerText()).contains("Không có tin nào bị kẹt");
    }

    @Test
    @DisplayName("D3.10: việc kỹ thuật của mọi phần, kể cả tệp của người khác, có lý do và thử lại ngay tại trang")
    void d3_10_retriesWorkOfOthers() {
        UUID lost = UUID.randomUUID();
        jdbc.sql(
                        "insert into exports.export (id, authority_id, account_id, source, format, language, filter, state, asked_at,"
                                + " finished_at, attempts, reason) values (?, ?, ?, 'work', 'csv', 'vi', '{}', 'failed', ?, ?, 3, 'node-stopped')")
                .params(
                        lost,
                        people.actor("ngan").authorityId(),
                        people.actor("ngan").accountId(),
                        Timestamp.from(clock.instant()),
                        Timestamp.from(clock.instant()))
                .update();
        Page keeper = login("quantri");
        keeper.navigate(url("/desk/messages/stuck"));
        assertThat(keeper.locator("section:has(#work-exports)").innerText())
                .contains("tệp kết xuất không lập được", "Danh sách việc", "Máy chủ dừng giữa chừng");
        for (String why : keeper.locator("main td[data-l='Vì sao, cần làm gì']").allInnerTexts()) {
            assertThat(why).as("a sentence, not the log").endsWith(".").doesNotContain("nhật ký");
        }
        inspect(keeper, "stuck-work");
        keeper.locator("form:has(input[value='" + lost + "']) button").click();
        keeper.waitForURL("**retried=*");
        assertThat(keeper.locator("[role=status]").innerText()).contains("Đã thử lại");
        assertThat(jdbc.sql("select state from exports.export where id = ?")
                        .param(lost)
                        .query(String.class)
                        .single())
                .as("it is really tried again")
                .isNotEqualTo("failed");
    }

    @Test
    @DisplayName("D2.17: mẫu tin có trường trộn; bản xem trước đúng như khi gửi; trường lạ bị từ chối")
    void d2_17_previewsWhatIsSent() {
        Page keeper = login("quantri");
        keeper.navigate(url("/desk/messages/templates"));
        inspect(keeper, "message-templates");
        keeper.click("a[href$='/dossier-supplement']");
        keeper.fill("#subjectVi", "Bổ sung hồ sơ");
        keeper.fill("#bodyVi", "Hồ sơ {ma-ho-so} của {ho-ten} cần bổ sung.");
        keeper.click("button[formaction$='/preview']");
        assertThat(keeper.locator(".govuk-error-summary").innerText()).contains("ho-ten", "{ma-ho-so}".substring(1, 9));
        keeper.fill("#bodyVi", "Hồ sơ {ma-ho-so} cần bổ sung.");
        keeper.click("button[formaction$='/preview']");
        assertThat(keeper.locator("section:has(#preview)").innerText())
                .contains("Ho so H99.31.22-261120-0001 can bo sung.", "SMS (1 phần)");
        inspect(keeper, "message-template");
        keeper.locator("button:not([formaction])")
                .getByText("Lưu phiên bản mới")
                .click();
        keeper.waitForURL("**saved=true");
        assertThat(keeper.locator("main").innerText()).contains("Phiên bản 1");
    }

    @Test
    @DisplayName("D3.11: mỗi người chọn bản tin đầu ngày và thông báo qua thư; chọn mà không có địa chỉ thì được nhắc")
    void d3_11_choosesTheDigest() {
        Page officer = login("van");
        officer.navigate(url("/desk/notices"));
        officer.click("a[href='/desk/notices/preferences']");
        officer.check("#digest", new Page.CheckOptions().setForce(true));
        officer.click("main form button[type=submit]");
        assertThat(officer.locator(".govuk-error-summary").innerText()).contains("Cần có địa chỉ");
        officer.fill("#mail", "van.thu@coquan.invalid");
        officer.check("#mailed-dossiers", new Page.CheckOptions().setForce(true));
        officer.click("main form button[type=submit]");
        officer.waitForURL("**saved=true");
        assertThat(officer.isChecked("#digest")).isTrue();
        inspect(officer, "notice-preferences");

        lose("digest");
        Page keeper = login("quantri");
        keeper.navigate(url("/desk/notices/preferences"));
        keeper.check("#digest", new Page.CheckOptions().setForce(true));
        keeper.fill("#mail", "quan.tri@coquan.invalid");
        keeper.click("main form button[type=submit]");
        keeper.waitForURL("**saved=true");
        clock.set("2026-12-21T07:30");
        digest.write();
        assertThat(digestOf("quantri")).singleElement().asString().contains("digest.stuck", "21/12/2026");
        assertThat(digestOf("van"))
                .as("nothing to say, no mail; else only lines with a number")
                .allSatisfy(params -> assertThat(params).contains("digest.").doesNotContain("\"lines\":[]"));
        assertThat(digestOf("phuc")).as("who did not choose it").isEmpty();
    }

    private List<String> digestOf(String login) {
        return jdbc.sql(
                        "select params from notifications.outbox where template = 'digest' and channel = 'mail' and account_id = ? and params like '%21/12/2026%'")
                .param(people.actor(login).accountId())
                .query(String.class)
                .list();
    }

    @Test
    @DisplayName("D3.5: danh sách tải về Excel và CSV; tệp dài có trang của tôi")
    void d3_05_exportsLists() {
        Page leader = login("phuc");
        leader.navigate(url("/desk/work?whose=subtree"));
        String csv = leader.locator("a[href*='/desk/exports/file/work'][href*='csv']")
                .getAttribute("href");
        byte[] file = leader.request().get(url(csv)).body();
        assertThat(file).startsWith((byte) 0xEF, (byte) 0xBB, (byte) 0xBF);
        List<String> shown = leader.locator("main table thead").first().locator("th").allInnerTexts().stream()
                .map(String::strip)
                .filter(heading -> !heading.isEmpty())
                .toList();
        String head =
                new String(file, StandardCharsets.UTF_8).lines().findFirst().orElse("");
        assertThat(head).as("the columns of the screen, in its order").containsSubsequence(visible(shown));
        assertThat(leader.request()
                        .get(url(csv.replace("csv", "xlsx")))
                        .headers()
                        .get("content-type"))
                .contains("spreadsheetml");
        leader.navigate(url("/desk/exports/ask/work?format=xlsx&f.whose=subtree"));
        inspect(leader, "export-ask");
        leader.click("#ask");
        leader.waitForURL("**/desk/exports?asked=true");
        assertThat(leader.locator("tbody tr").first().innerText()).contains("Danh sách việc (xlsx)");
        inspect(leader, "exports");
        Locator told =
                leader.locator("main li, main tr").filter(new Locator.FilterOptions().setHasText("Danh sách việc"));
        leader.navigate(url("/desk/notices"));
        for (int tries = 0; tries < 150 && told.count() == 0; tries++) {
            leader.waitForTimeout(200);
            leader.navigate(url("/desk/notices"));
        }
        follow(told.first().locator("button"));
        String link =
                leader.locator("main tbody tr").first().locator("a").first().getAttribute("href");
        assertThat(leader.request().get(url(link)).headers().get("content-type"))
                .contains("spreadsheetml");
    }

    @Test
    @DisplayName("D3.16: danh sách in ra có tên, bộ lọc, ngày giờ in, người in")
    void d3_16_printsItsFilters() {
        Page leader = login("phuc");
        leader.navigate(url("/desk/work?whose=subtree&due=late"));
        leader.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(leader.locator(".ts-print-only").first().innerText())
                .contains("Bộ lọc:", "Quá hạn", "In lúc 09:42 20/11/2026")
                .contains(units.get(people.unit("phuc"), LocalDate.of(2026, 11, 20))
                        .name()
                        .vi());
        assertThat(leader.locator(".ts-bar__end").isVisible()).isFalse();
        assertThat(leader.locator(".ts-noprint").first().isVisible()).isFalse();
        String paper = PdfReading.text(leader.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)));
        assertThat(paper.replace(" ", "")).containsPattern("Trang1/[0-9]+");
    }

    /** Headings without those that are only heard. */
    private static List<String> visible(List<String> headings) {
        return headings.stream()
                .filter(heading -> !heading.equals("Chọn") && !heading.equals("Thao tác"))
                .toList();
    }

    /** A message of which nobody knows whether it arrived. */
    private void lose(String occasion) {
        Actor clerk = people.actor("ngan");
        UUID person = persons.save(
                clerk,
                new PersonForm(
                        clerk.authorityId(),
                        "organisation",
                        "Tổ chức thử",
                        null,
                        null,
                        null,
                        "0912000222",
                        null,
                        null));
        transaction.executeWithoutResult(status -> outbox.post(new NewMessage(
                clerk.authorityId(), person, occasion + UUID.randomUUID(), "dossier-ready", List.of("H99-1"), null)));
        store.take(List.of(Outbox.SMS), 100);
        clock.add(Duration.ofMinutes(11));
        store.sweep();
        clock.add(Duration.ofMinutes(-11));
    }
}
