package vn.thongsuot.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.BrowserTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.FeeQueries;
import vn.thongsuot.procedures.fees.FeeBasis;
import vn.thongsuot.procedures.fees.FeeEditor;
import vn.thongsuot.procedures.fees.FeeKind;
import vn.thongsuot.procedures.fees.FeeLine;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.shared.Money;

@DisplayName("Chọn nhiều khoản thu khi tiếp nhận và điều chỉnh sau đó, trên trình duyệt")
class FeeChoiceBrowserTests extends BrowserTest {

    private static final String PROCEDURE = "2.000635";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private FeeEditor editor;

    @Autowired
    private FeeQueries fees;

    @Test
    void takesTwoChargesAndPutsThemRight() {
        clock.set(DAY + "T09:00");
        Actor actor = people.actor("ngan");
        writeSecondCharge(actor, 9, DAY);
        Page clerk = login("ngan");
        clerk.navigate(url("/desk/intake?procedure=" + PROCEDURE));
        clerk.fill("#idNumber", "099187004377");
        clerk.fill("#fullName", "Đoàn Thị Hai Khoản");

        clerk.locator("#intake-fee input[type=checkbox][name^=fee-pick]").nth(1).check();
        clerk.locator("#intake-fee .ts-due:has-text('12.000')").waitFor();
        clerk.fill("#intake-fee input[name^=fee-copies]", "3");
        clerk.keyboard().press("Tab");
        clerk.locator("#intake-fee .ts-due:has-text('28.000')").waitFor();
        inspect(clerk, "intake-two-charges");
        follow(clerk.locator("#intake-receive"));

        DossierCode code =
                new DossierCode(clerk.locator(".ts-due a.ts-num").last().textContent());
        assertThat(fees.find(actor, code).orElseThrow().amount()).isEqualTo(28_000);
        clerk.navigate(url("/desk/dossiers/" + code + "/fee"));
        inspect(clerk, "fee-correction");
        clerk.locator("input[type=checkbox][name^=fee-pick]").nth(1).uncheck();
        clerk.click("button[type=submit]:has-text('Lưu điều chỉnh')");
        assertThat(clerk.content()).contains("Phải ghi lý do");
        clerk.fill("#correct-reason", "Không thu lệ phí");
        follow(clerk.locator("button[type=submit]:has-text('Lưu điều chỉnh')"));

        assertThat(fees.find(actor, code).orElseThrow().amount()).isEqualTo(24_000);
        assertThat(clerk.content()).contains("Điều chỉnh khoản thu", "Không thu lệ phí");
        clerk.navigate(url("/desk/payments?q=" + code));
        inspect(clerk, "payment-charges");
        Page keeper = login("quantri");
        keeper.navigate(url("/desk/fees/" + PROCEDURE));
        inspect(keeper, "fee-two-charges");
    }

    @Test
    void keepsWhatIsTypedWhileChargesAreCounted() {
        LocalDate day = DAY.plusDays(2);
        clock.set(day + "T09:00");
        writeSecondCharge(people.actor("ngan"), 8, day);
        Page clerk = login("ngan");
        clerk.navigate(url("/desk/intake?procedure=" + PROCEDURE));
        List<Route> held = new ArrayList<>();
        clerk.route("**/desk/intake/fee", held::add);

        clerk.locator("#intake-fee input[type=checkbox][name^=fee-pick]").nth(1).check();
        clerk.waitForCondition(() -> held.size() == 1);
        clerk.locator("#intake-fee input[name^=fee-copies]").fill("3");
        clerk.unroute("**/desk/intake/fee");
        held.getFirst().resume();

        clerk.locator("#intake-fee .ts-due:has-text('28.000')").waitFor();
        assertThat(clerk.inputValue("#intake-fee input[name^=fee-copies]")).isEqualTo("3");
    }

    @Test
    @DisplayName("Gõ số bản rồi dừng tay là tính lại, không phải rời ô; con trỏ ở nguyên chỗ, gõ tiếp được")
    void countsAfterAPauseOfTyping() {
        clock.set(DAY.plusDays(4) + "T09:00");
        Page clerk = login("ngan");
        clerk.navigate(url("/desk/intake?procedure=" + PROCEDURE));
        Locator copies = clerk.locator("#intake-fee input[name^=fee-copies]");

        copies.selectText();
        clerk.keyboard().type("3");
        clerk.locator("#intake-fee .ts-due:has-text('24.000')").waitFor();
        clerk.keyboard().type("0");
        clerk.locator("#intake-fee .ts-due:has-text('240.000')").waitFor();

        assertThat(copies.inputValue()).isEqualTo("30");
        assertThat(copies.evaluate("field => document.activeElement === field && field.selectionStart"))
                .isEqualTo(2);
        clerk.keyboard().press("Backspace");
        clerk.keyboard().press("Backspace");
        clerk.waitForTimeout(800);
        assertThat(copies.inputValue())
                .as("nothing is asked about an empty field")
                .isEmpty();
    }

    /** For one day, so that nobody else meets it. */
    private void writeSecondCharge(Actor actor, int number, LocalDate day) {
        FeeLine line = new FeeLine(
                new UUID(0, 0),
                number,
                LocalizedText.of("Lệ phí cấp trích lục", "Charge for the extract"),
                FeeKind.CHARGE,
                FeeBasis.FIXED,
                Money.ofDong(4_000),
                null,
                null,
                false,
                "77/2025/NQ-HĐND",
                LocalDate.MIN,
                null);
        editor.write(actor.authorityId(), null, PROCEDURE, line, day);
        editor.end(actor.authorityId(), null, PROCEDURE, number, day.plusDays(1));
    }
}
