package vn.thongsuot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.BrowserTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.DossierDetails;
import vn.thongsuot.dossiers.GivenOpinion;
import vn.thongsuot.dossiers.OfficerWorld;
import vn.thongsuot.dossiers.OpinionDesk;
import vn.thongsuot.dossiers.OpinionView;
import vn.thongsuot.dossiers.Processing;
import vn.thongsuot.dossiers.ReceiveCommand;
import vn.thongsuot.dossiers.Reception;
import vn.thongsuot.dossiers.Seen;
import vn.thongsuot.dossiers.Tracking;
import vn.thongsuot.dossiers.Verdict;
import vn.thongsuot.dossiers.Waiting;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;

@DisplayName("Thói quen ở bàn làm việc (D2, D3), mỗi thói quen một phép thử mang số của nó")
class DeskHabitsBrowserTests extends BrowserTest {

    private static final String PROCEDURE = "1.001612";
    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final String CARD =
            "099190001234|271234567|Trịnh Thị Quét Mã|05031990|Nữ|Số 8 đường Thử, phường Tân Giang|12052021";

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
    private DossierDetails details;

    @Autowired
    private Accounts accounts;

    @Autowired
    private UnitDirectory units;

    @Autowired
    private Tracking tracking;

    @Test
    @DisplayName("D2.1: tiếp nhận một hồ sơ thường chỉ bằng bàn phím, nhiều nhất 40 phím ngoài dữ liệu gõ vào")
    void d2_01_receivesWithTheKeyboardAlone() {
        Page page = login("ngan");
        page.navigate(url("/desk/intake"));
        Keys keys = new Keys(page);
        assertThat(focused(page)).isEqualTo("procedure");
        keys.type("dang ky thanh lap ho kinh doanh");
        page.locator("#intake-matches a[data-procedure]").first().waitFor();
        keys.press("Enter");
        page.waitForURL("**procedure=*");
        assertThat(focused(page)).isEqualTo("idNumber");
        keys.type("0991900017%02d".formatted(PEOPLE.incrementAndGet()));
        keys.press("Enter");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        for (String data : List.of("Từ Thị Bàn Phím", "05031990", "0900000123", "Số 9 đường Thử")) {
            keys.type(data);
            keys.press("Enter");
        }
        keys.press("Enter");
        int papers = page.locator("tr[data-component]").count();
        for (int paper = 0; paper < papers; paper++) {
            keys.press(paper % 2 == 0 ? "c" : "s");
            keys.press("ArrowDown");
        }
        assertThat(page.locator("tr[data-component] input[type=checkbox]:checked")
                        .count())
                .isEqualTo(papers)
                .isPositive();
        keys.press("Control+Enter");
        page.waitForURL("**received=*");
        assertThat(focused(page)).as("the receipt is one key away").isEqualTo("print-receipt");

        assertThat(keys.pressed).isLessThanOrEqualTo(40);
        assertThat(jdbc.sql("select p.full_name from identity.person p join dossiers.dossier d on d.applicant_id = p.id"
                                + " where d.code = ?")
                        .param(page.locator(".ts-due a.ts-num").last().textContent())
                        .query(String.class)
                        .single())
                .isEqualTo("Từ Thị Bàn Phím");
    }

    /** Keys beyond the data; a key with Ctrl counts as two. */
    private static final class Keys {

        private final Page page;
        private int pressed;

        Keys(Page page) {
            this.page = page;
        }

        void type(String data) {
            page.keyboard().type(data);
        }

        void press(String key) {
            pressed += key.split("\\+").length;
            page.keyboard().press(key);
        }
    }

    @Test
    @DisplayName("D2.2: con trỏ đứng ở ô đầu; Enter sang ô sau theo thứ tự tờ khai, không gửi mẫu")
    void d2_02_enterGoesToTheNextField() {
        Page page = login("ngan");
        page.navigate(url("/desk/intake"));
        assertThat(focused(page)).isEqualTo("procedure");
        page.navigate(url("/desk/intake?procedure=" + PROCEDURE));
        assertThat(focused(page)).isEqualTo("idNumber");
        for (String next : new String[] {"fullName", "birthDate", "phone", "address", "email"}) {
            page.keyboard().press("Enter");
            assertThat(focused(page)).isEqualTo(next);
        }
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.name")).isEqualTo("present");
        assertThat(page.url()).endsWith("procedure=" + PROCEDURE);
    }

    @Test
    @DisplayName("D2.3, D2.6: mã QR thẻ căn cước vào một ô thì điền số, tên, ngày sinh, địa chỉ; ngày gõ liền tám số")
    void d2_03_readsTheIdentityCard() {
        Page page = login("ngan");
        page.navigate(url("/desk/intake?procedure=" + PROCEDURE));
        page.fill("#idNumber", CARD);
        page.keyboard().press("Tab");
        page.waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(page.inputValue("#idNumber")).isEqualTo("099190001234");
        assertThat(page.inputValue("#fullName")).isEqualTo("Trịnh Thị Quét Mã");
        assertThat(page.inputValue("#birthDate")).isEqualTo("05/03/1990");
        assertThat(page.inputValue("#address")).isEqualTo("Số 8 đường Thử, phường Tân Giang");
        page.fill("#birthDate", "05031990");
        page.keyboard().press("Control+Enter");
        page.waitForURL("**received=*");
        assertThat(page.locator(".ts-due a.ts-num").count()).isPositive();
    }

    @Test
    @DisplayName("D2.5: gõ nhanh rồi Enter ngay thì chọn đúng điều đang gõ, không phải danh sách của lần gõ trước")
    void d2_05_takesWhatIsTypedNow() {
        Page page = login("ngan");
        page.navigate(url("/desk/intake"));
        page.fill("#procedure", "cap lai");
        page.locator("#intake-matches a[data-procedure]").first().waitFor();
        page.fill("#procedure", "1.001612");
        page.focus("#procedure");
        page.keyboard().press("Enter");
        page.waitForURL("**procedure=*");

        assertThat(page.url()).endsWith("procedure=1.001612");
    }

    @Test
    @DisplayName("D2.5: chọn thủ tục bằng mã hoặc lời không dấu")
    void d2_05_findsProceduresWithoutAccents() {
        Page page = login("ngan");
        page.navigate(url("/desk/intake"));
        page.locator("#procedure").pressSequentially("thanh lap ho kinh");
        page.locator("#intake-matches a[data-procedure]").first().waitFor();

        assertThat(page.locator("#intake-matches").innerText()).contains("Đăng ký thành lập hộ kinh doanh");
    }

    @Test
    @DisplayName("D2.6: ô ngày nhận tám số liền, +3, t; ngày không có thật bị từ chối bằng lời")
    void d2_06_takesDaysInShort() {
        Page page = login("ngan");
        page.navigate(url("/desk/intake?procedure=" + PROCEDURE));
        page.fill("#birthDate", "05031990");
        page.keyboard().press("Tab");
        assertThat(page.inputValue("#birthDate")).isEqualTo("05/03/1990");
        page.fill("#birthDate", "t");
        page.keyboard().press("Tab");
        String today = page.inputValue("#birthDate");
        assertThat(today).matches("\\d{2}/\\d{2}/\\d{4}");
        page.fill("#birthDate", "+3");
        page.keyboard().press("Tab");
        assertThat(page.inputValue("#birthDate"))
                .matches("\\d{2}/\\d{2}/\\d{4}")
                .isNotEqualTo(today);
        page.fill("#birthDate", "31021990");
        page.keyboard().press("Control+Enter");
        page.locator(".govuk-error-summary").waitFor();
        assertThat(page.locator("#birthDate-error").innerText()).isNotBlank();
    }

    @Test
    @DisplayName("D2.7: danh mục giấy tờ bằng phím: Space có, C bản chính, S bản sao, D điện tử, số bản")
    void d2_07_ticksPapersByKeys() {
        Page page = login("ngan");
        page.navigate(url("/desk/intake?procedure=" + PROCEDURE));
        page.keyboard().press("Alt+3");
        page.keyboard().press("Space");
        String row = "tr[data-component]:first-child ";
        assertThat(page.isChecked(row + "input[type=checkbox]")).isTrue();
        page.keyboard().press("s");
        assertThat(page.isChecked(row + "input[type=radio][value=copy]")).isTrue();
        page.keyboard().press("c");
        assertThat(page.isChecked(row + "input[type=radio][value=original]")).isTrue();
        page.keyboard().press("3");
        assertThat(page.inputValue(row + "input[name^=copies-]")).isEqualTo("3");
    }

    @Test
    @DisplayName("D2.10: người tiếp theo: không còn gì của người trước, kể cả khi quay lại")
    void d2_10_forgetsThePersonBefore() {
        Page page = login("ngan");
        page.navigate(url("/desk/intake?procedure=" + PROCEDURE));
        page.fill("#idNumber", CARD);
        page.keyboard().press("Tab");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.fill("#phone", "0900000210");
        page.fill("#address", "21 Lê Lợi");
        page.fill("#email", "trinh@nguoidan.invalid");
        page.locator("#intake-beside summary").first().click();
        page.fill("#coApplicants", "099190001235 Trịnh Thị Cùng");
        assertThat(typed(page)).contains("0900000210", "21 Lê Lợi", "Trịnh Thị Cùng");
        page.keyboard().press("F9");
        page.waitForURL("**/desk/intake");
        assertThat(typed(page)).doesNotContain("099190001234", "Trịnh", "0900000210", "Lê Lợi", "nguoidan");
        assertThat(page.url()).doesNotContain("099190001234");

        Page after = receiving();
        assertThat(typed(after)).as("nothing from the person before").isBlank();
        after.fill("#fullName", "Trịnh Văn Dở");
        after.getByText("Xóa trắng, mời người tiếp theo").click();
        after.waitForURL("**/desk/intake");
        assertThat(typed(after)).as("the button wipes").isBlank();
        assertThat(after.evaluate("JSON.stringify(localStorage) + JSON.stringify(sessionStorage)")
                        .toString())
                .as("nothing is kept in the browser")
                .doesNotContain("Trịnh", "0991900", "Lê Lợi");
    }

    /** All that stands in the fields of people to type into. */
    private static String typed(Page page) {
        return page.locator("main input:not([type=hidden]):not([type=radio]):not([type=checkbox]), main textarea")
                .evaluateAll("all => all.map(one => one.value).join(' ')")
                .toString()
                .strip();
    }

    @Test
    @DisplayName("D2.12: một phím in giấy tiếp nhận, là tệp PDF")
    void d2_12_printsTheReceiptByOneKey() {
        Page page = receiving();
        String href = page.locator("#print-receipt").getAttribute("href");
        Page receipt = page.waitForPopup(() -> page.keyboard().press("p"));

        assertThat(href).endsWith("/papers/receipt.pdf");
        assertThat(page.request().get(url(href)).headers().get("content-type")).contains("pdf");
        receipt.close();
    }

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

    /** Codes of all pages of a list. */
    private static List<String> rows(Page page) {
        List<String> codes = new ArrayList<>();
        while (true) {
            codes.addAll(page.locator("tbody th a").allInnerTexts());
            Locator next = page.locator("a[rel=next]");
            if (next.count() == 0) {
                return codes;
            }
            follow(next);
        }
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

    private Seen seen(DossierCode code) {
        return new Seen(code, details.get(people.actor("ngan"), code).version());
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

    /** @return the code of a dossier that the clerk received just now */
    private String receive() {
        return receiving().locator(".ts-due a.ts-num").last().textContent();
    }

    private Page receiving() {
        Page page = login("ngan");
        page.navigate(url("/desk/intake?procedure=" + PROCEDURE));
        // A person of its own each time: a second application for the same is asked about.
        page.fill("#idNumber", CARD.replace("099190001234", "0991900013%02d".formatted(PEOPLE.incrementAndGet())));
        page.keyboard().press("Tab");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.keyboard().press("Control+Enter");
        page.waitForURL("**received=*");
        return page;
    }

    private static String row(Page page, String words) {
        return page.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(words))
                .innerText();
    }

    private static Object focused(Page page) {
        return page.evaluate("document.activeElement.id");
    }
}
