package vn.thongsuot;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Thói quen khi tiếp nhận bằng bàn phím (D2), mỗi thói quen một phép thử mang số của nó")
class IntakeHabitsBrowserTests extends DeskHabits {

    @Autowired
    private JdbcClient jdbc;

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
        answered(page);
        for (String data : List.of("Từ Thị Bàn Phím", "05031990", "0900000123", "Số 9 đường Thử")) {
            keys.type(data);
            keys.press("Enter");
        }
        keys.press("Enter");
        page.locator("tr[data-component]").first().waitFor();
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
        answered(page);

        assertThat(page.inputValue("#idNumber")).isEqualTo("099190001234");
        assertThat(page.inputValue("#fullName")).isEqualTo("Trịnh Thị Quét Mã");
        assertThat(page.inputValue("#birthDate")).isEqualTo("05/03/1990");
        assertThat(page.inputValue("#address")).isEqualTo("Số 8 đường Thử, phường Tân Giang");
        page.fill("#birthDate", "05031990");
        page.keyboard().press("Control+Enter");
        page.waitForURL("**received=*");
        assertThat(page.locator(".ts-due a.ts-num").count()).isPositive();
        assertThat(jdbc.sql("select distinct sex from identity.person where full_name = 'Trịnh Thị Quét Mã'")
                        .query(String.class)
                        .list())
                .as("slips say Bà instead of Ông/Bà")
                .containsExactly("female");
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
        answered(page);
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
}
