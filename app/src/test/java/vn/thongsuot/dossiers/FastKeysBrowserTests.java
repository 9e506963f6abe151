package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot._support.BrowserTest;

/** What is entered at the counter while an answer is on its way, on a line that is slower than the clerk. */
@DisplayName("Quầy tiếp nhận: gõ nhanh hơn đường truyền mà không mất gì")
class FastKeysBrowserTests extends BrowserTest {

    private static final String PERSON = "**/desk/intake/person";
    private static final String PROCEDURE = "**/desk/intake/procedure";

    private final List<Route> held = new ArrayList<>();

    @Test
    @DisplayName("Chọn thủ tục xong gõ ngay người nộp; đánh dấu giấy tờ khi người nộp còn đang được tra")
    void keepsWhatIsEnteredWhileAnswersAreOnTheirWay() {
        Page clerk = login("ngan");
        clerk.navigate(url("/desk/intake"));
        hold(clerk, PROCEDURE);
        hold(clerk, PERSON);
        clerk.keyboard().type("1.001612");
        clerk.locator("#intake-matches a[data-procedure]").first().waitFor();
        clerk.keyboard().press("Enter");
        assertThat(focused(clerk)).isEqualTo("idNumber");
        clerk.keyboard().type("099187004218");
        clerk.keyboard().press("Enter");
        clerk.keyboard().type("Tạ Thị Phím Nhanh");
        release(clerk, PROCEDURE);

        clerk.locator("tr[data-component]").first().waitFor();
        assertThat(focused(clerk)).isEqualTo("fullName");
        clerk.keyboard().press("Enter");
        clerk.keyboard().type("14081987");
        clerk.keyboard().press("Alt+3");
        clerk.keyboard().press("Space");
        clerk.keyboard().press("Enter");
        clerk.keyboard().press("s");
        clerk.keyboard().press("3");
        String row = place(clerk);
        release(clerk, PERSON);
        clerk.waitForCondition(() -> !clerk.locator("tr[data-before]").first().isVisible());

        assertThat(place(clerk)).as("the keys stay in their row").isEqualTo(row);
        assertThat(clerk.inputValue("#idNumber")).isEqualTo("099187004218");
        assertThat(clerk.inputValue("#fullName")).isEqualTo("Tạ Thị Phím Nhanh");
        assertThat(clerk.inputValue("#birthDate")).isEqualTo("14/08/1987");
        assertThat(clerk.locator("tr[data-component] input[name=present]:checked")
                        .count())
                .isEqualTo(2);
        assertThat(clerk.locator("tr[data-component] input[name^=form-][value=copy]:checked")
                        .count())
                .isPositive();
        assertThat(clerk.locator("tr[data-component]:nth-child(2) input[name^=copies-]")
                        .inputValue())
                .isEqualTo("3");
    }

    @Test
    @DisplayName("Enter trước khi có danh sách rồi không thủ tục nào khớp: con trỏ trở lại ô thủ tục")
    void comesBackWhenNothingMatches() {
        Page clerk = login("ngan");
        clerk.navigate(url("/desk/intake"));
        hold(clerk, "**/desk/intake/procedures**");
        clerk.keyboard().type("khongcothutucnaynhuthe");
        clerk.keyboard().press("Enter");
        assertThat(focused(clerk)).isEqualTo("idNumber");
        release(clerk, "**/desk/intake/procedures**");

        clerk.locator("#intake-matches [data-typed]").waitFor();
        assertThat(focused(clerk)).isEqualTo("procedure");
        assertThat(clerk.inputValue("#procedure")).isEqualTo("khongcothutucnaynhuthe");
    }

    private void hold(Page page, String address) {
        page.route(address, held::add);
    }

    /** Lets the one request through that is held: what else was asked for waits its turn. The rows there now are marked, so that it shows when they are replaced. */
    private void release(Page page, String address) {
        page.waitForCondition(() -> held.size() == 1);
        page.unroute(address);
        page.evaluate("document.querySelectorAll('tr[data-component]').forEach(row => row.dataset.before = 'yes')");
        held.removeFirst().resume();
    }

    private static Object focused(Page page) {
        return page.evaluate("document.activeElement.id");
    }

    private static String place(Page page) {
        return (String) page.evaluate("document.activeElement.name + document.activeElement.value");
    }
}
