package vn.thongsuot;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.BrowserTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.ReceiveCommand;
import vn.thongsuot.dossiers.Reception;
import vn.thongsuot.identity.PersonForm;

@DisplayName("Thói quen ở quầy tiếp nhận và trạm quét (D2), mỗi thói quen một phép thử mang số của nó")
class ClerkHabitsBrowserTests extends BrowserTest {

    private static final String PROCEDURE = "1.001612";
    private static final String PHONE = "0900000777";
    private static final String ADDRESS = "Số 9 đường Thử, phường Tân Giang";
    private static final int MORE_THAN_ALL_STOPS = 300;
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Autowired
    private Reception reception;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("D2.4: gõ số định danh thì thấy hồ sơ trước; Alt+L chép liên hệ, nổi rõ đến khi sửa hoặc xác nhận")
    void d2_04_copiesContactDataByOneKey() {
        String person = nextPerson();
        DossierCode before = received(person);
        Page page = intake();
        lookUp(page, person);

        assertThat(page.locator("#id-found").innerText()).contains(before.value());
        assertThat(page.inputValue("#fullName")).isEqualTo("Vi Thị Quen");
        assertThat(page.inputValue("#phone")).isEmpty();
        long reads = reads();
        page.keyboard().press("Alt+l");
        page.locator("#intake-confirm").waitFor();
        assertThat(page.inputValue("#phone")).isEqualTo(PHONE);
        assertThat(page.inputValue("#address")).isEqualTo(ADDRESS);
        assertThat(marked(page)).isEqualTo(List.of("phone", "address"));
        assertThat(reads()).isGreaterThan(reads);
        inspect(page, "intake-copied");

        page.fill("#address", "Số 10 đường Thử, phường Tân Giang");
        assertThat(marked(page)).isEqualTo(List.of("phone"));
        page.keyboard().press("Alt+l");
        assertThat(marked(page)).isEqualTo(List.of());
        assertThat(page.inputValue("#phone")).isEqualTo(PHONE);
        assertThat(page.locator("#intake-confirm").count()).isZero();
    }

    @Test
    @DisplayName("D2.4: đổi số định danh thì liên hệ đã chép của người trước không ở lại")
    void d2_04_takesBackWhatBelongsToAnother() {
        String person = nextPerson();
        received(person);
        Page page = intake();
        lookUp(page, person);
        page.keyboard().press("Alt+l");
        page.locator("#intake-confirm").waitFor();
        page.fill("#idNumber", nextPerson());
        page.keyboard().press("Tab");
        page.locator("#intake-confirm").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));

        assertThat(page.inputValue("#phone")).isEmpty();
        assertThat(page.inputValue("#address")).isEmpty();
    }

    @Test
    @DisplayName("D2.4: điều cán bộ gõ trong lúc chờ tra thì ở lại")
    void d2_04_keepsWhatIsTypedWhileItLooks() {
        String person = nextPerson();
        received(person);
        Page page = intake();
        page.route("**/desk/intake/person", route -> {
            page.fill("#phone", "0900000888");
            page.check("#messages");
            route.resume();
        });
        lookUp(page, person);

        assertThat(page.inputValue("#fullName")).isEqualTo("Vi Thị Quen");
        assertThat(page.inputValue("#phone")).isEqualTo("0900000888");
        assertThat(page.isChecked("#messages")).isTrue();
    }

    @Test
    @DisplayName("D2.4: tra người sau khi bản nháp đã tự lưu: các ô của người vẫn ở đó")
    void d2_04_looksUpAfterADraftWasSaved() {
        String person = nextPerson();
        received(person);
        Page page = intake();
        page.fill("#fullName", "Vi Thị Gõ Trước");
        page.keyboard().press("Tab");
        page.locator("#draft-said:not(:empty)").waitFor();
        lookUp(page, person);

        assertThat(page.inputValue("#fullName")).isEqualTo("Vi Thị Quen");
        assertThat(page.locator("#draft-state #draft-said").count()).isEqualTo(1);
    }

    @Test
    @DisplayName("D2.8: cả việc tiếp nhận trên một trang dài: mọi phần cùng có ô nhập, gửi một lần là xong")
    void d2_08_receivesOnOnePage() {
        Page page = intake();
        for (String part : List.of("#procedure", "#fullName", "tr[data-component] input", "#fee", "#intake-receive")) {
            assertThat(page.locator(part).first().isVisible()).as(part).isTrue();
        }
        AtomicInteger steps = new AtomicInteger();
        page.onRequest(request -> {
            if (request.isNavigationRequest() && request.method().equals("POST")) {
                steps.incrementAndGet();
            }
        });
        page.fill("#idNumber", nextPerson());
        page.fill("#fullName", "Vi Thị Một Trang");
        page.fill("#phone", PHONE);
        page.locator("tr[data-component] input[type=checkbox]").first().check();
        page.keyboard().press("Control+Enter");
        page.waitForURL("**received=*");

        assertThat(steps).hasValue(1);
    }

    @Test
    @DisplayName("D2.11: cùng người, cùng thủ tục: so sánh cạnh nhau trước khi nhận, phải có lý do mới nhận tiếp")
    void d2_11_warnsOfADuplicate() {
        String person = nextPerson();
        DossierCode before = received(person);
        Page page = intake();
        lookUp(page, person);
        page.keyboard().press("Control+Enter");
        Locator table = page.locator("section:has(#duplicates) table");
        table.waitFor();

        assertThat(table.locator("thead").innerText()).contains(before.value());
        assertThat(table.locator("tbody tr").first().locator("td").count()).isEqualTo(2);
        inspect(page, "intake-duplicate-side-by-side");
        follow(page.locator("#intake-receive"));
        assertThat(page.locator("#duplicateReason-error").isVisible()).isTrue();
        page.fill("#duplicateReason", "Cửa hàng thứ hai");
        page.keyboard().press("Control+Enter");
        page.waitForURL("**received=*");
        assertThat(page.locator(".ts-due a.ts-num").last().innerText()).isNotEqualTo(before.value());
    }

    @Test
    @DisplayName("D2.12: một phím in phiếu kiểm soát, ngay sau khi nhận và ở trang hồ sơ")
    void d2_12_printsTheSlipByOneKey() {
        Page page = intake();
        page.fill("#idNumber", nextPerson());
        page.fill("#fullName", "Vi Thị In Phiếu");
        page.keyboard().press("Control+Enter");
        page.waitForURL("**received=*");
        String href = page.locator("#print-slip").getAttribute("href");
        assertThat(href).endsWith("/control-slip.pdf");
        assertThat(page.request().get(url(href)).headers().get("content-type")).contains("pdf");
        page.locator("#print-receipt:focus").waitFor();
        page.waitForPopup(() -> page.keyboard().press("s")).close();

        page.navigate(url(href.replace("/control-slip.pdf", "")));
        page.waitForPopup(() -> page.keyboard().press("s")).close();
    }

    @Test
    @DisplayName(
            "D2.19: trang quét cạnh các ô; phím lật, xoay, phóng mà ô đang gõ giữ nguyên; phím Tab không vào trang quét")
    void d2_19_looksAtPagesBesideTheFields() throws IOException {
        Page page = login("ngan");
        page.navigate(url("/desk/dossiers/" + received(nextPerson()) + "/scan"));
        page.setInputFiles("#files", pdf(3));
        follow(page.locator("button:has-text('Thêm trang')"));
        page.locator("select[name=target]").first().selectOption("2");
        follow(page.locator("button:has-text('Gán từ trang này')").first());
        inspect(page, "scan-beside");
        page.locator("#number-2").pressSequentially("57/20");

        page.keyboard().press("PageDown");
        shown(page, 2);
        page.keyboard().press("Alt+r");
        page.locator("#scan-picture img[src$='turned=90']").waitFor();
        page.waitForFunction("(() => { const img = document.querySelector('#scan-picture img');"
                + " return img.complete && img.naturalWidth > img.naturalHeight; })()");
        assertThat(page.locator("img[id^=thumb-][src$='turned=90']").count()).isOne();
        page.keyboard().press("Alt+z");
        assertThat(page.getAttribute("#scan-picture", "data-zoom")).isEqualTo("2");
        page.keyboard().press("PageDown");
        shown(page, 3);
        page.locator("#scan-picture[data-zoom='2']").waitFor();
        page.keyboard().press("PageUp");
        shown(page, 2);
        page.keyboard().type("20");
        assertThat(page.inputValue("#number-2")).isEqualTo("57/2020");
        assertThat(tabsInto(page, "#number-2")).isTrue();
        assertThat(tabsInto(page, "#scan-view *")).isFalse();
    }

    @Test
    @DisplayName(
            "D2.20: nộp thay là chế độ nhìn thấy: ngoài chế độ thì ô của người nộp thay khóa, trong chế độ thì phải điền")
    void d2_20_showsThatSomebodyFilesForAnother() {
        Page page = intake();
        Locator badge = page.locator(".govuk-tag[data-for-another]").first();
        assertThat(page.locator("#agent-fullName").isDisabled()).isTrue();
        assertThat(badge.isVisible()).isFalse();

        page.keyboard().press("Alt+4");
        assertThat(badge.isVisible()).isTrue();
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("agent-idNumber");
        page.fill("#idNumber", nextPerson());
        page.fill("#fullName", "Vi Thị Đứng Tên");
        page.keyboard().press("Control+Enter");
        page.locator("#agent-fullName-error").waitFor();
        inspect(page, "intake-for-another");
        assertThat(badge.isVisible()).isTrue();
        String agent = nextPerson();
        page.fill("#agent-idNumber", agent);
        page.fill("#agent-fullName", "Vi Văn Nộp Hộ");
        page.fill("#agent-date", "01092026");
        page.keyboard().press("Control+Enter");
        assertThat(agents(page)).isOne();
    }

    @Test
    @DisplayName("D2.20: tắt chế độ nộp thay thì điều đã gõ ở phần đó không đi theo hồ sơ")
    void d2_20_leavesOutTheAgentOutsideTheMode() {
        Page page = intake();
        page.keyboard().press("Alt+4");
        page.fill("#agent-idNumber", nextPerson());
        page.fill("#agent-fullName", "Vi Văn Không Nộp");
        page.keyboard().press("Alt+4");
        assertThat(page.locator("#agent-fullName").isDisabled()).isTrue();
        page.fill("#idNumber", nextPerson());
        page.fill("#fullName", "Vi Thị Tự Nộp");
        page.keyboard().press("Control+Enter");

        assertThat(agents(page)).isZero();
    }

    /** How many file for the applicant of the dossier that is received just now. */
    private int agents(Page page) {
        page.waitForURL("**received=*");
        return jdbc.sql("select count(*) from dossiers.representative r join dossiers.dossier d on d.id = r.dossier_id"
                        + " where d.code = ?")
                .param(page.locator(".ts-due a.ts-num").last().innerText())
                .query(Integer.class)
                .single();
    }

    private Page intake() {
        Page page = login("ngan");
        page.navigate(url("/desk/intake?procedure=" + PROCEDURE));
        return page;
    }

    private static void lookUp(Page page, String person) {
        page.fill("#idNumber", person);
        page.keyboard().press("Tab");
        page.locator("#intake-copy").waitFor();
    }

    private static Object marked(Page page) {
        return page.locator(".ts-marked input").evaluateAll("all => all.map(one => one.id)");
    }

    private static void shown(Page page, int number) {
        page.locator("#scan-view h2:text-is('Trang " + number + "')").waitFor();
    }

    /** Whether the Tab key comes by there on its way through the whole page. */
    private static boolean tabsInto(Page page, String selector) {
        page.evaluate("document.getElementById('main').focus()");
        for (int stop = 0; stop < MORE_THAN_ALL_STOPS; stop++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("selector => document.activeElement.matches(selector)", selector))) {
                return true;
            }
            if (Boolean.TRUE.equals(page.evaluate("document.activeElement === document.body"))) {
                return false;
            }
        }
        return false;
    }

    private long reads() {
        return jdbc.sql("select count(*) from audit.entry where action = 'person.read'")
                .query(Long.class)
                .single();
    }

    private DossierCode received(String idNumber) {
        Actor clerk = people.actor("ngan");
        PersonForm person = new PersonForm(
                clerk.authorityId(), "citizen", "Vi Thị Quen", null, null, ADDRESS, PHONE, null, idNumber);
        return reception.receive(
                clerk, new ReceiveCommand(PROCEDURE, "counter", people.unit("ngan"), null, person, List.of(), false));
    }

    private static String nextPerson() {
        return "0991900044%02d".formatted(PEOPLE.incrementAndGet());
    }

    private static FilePayload pdf(int pages) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
            document.save(out);
            return new FilePayload("quet.pdf", "application/pdf", out.toByteArray());
        }
    }
}
