package vn.thongsuot.identity.passkeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.BrowserTest;
import vn.thongsuot._support.Desk;
import vn.thongsuot.access.Role;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Entry;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.NewAccount;
import vn.thongsuot.shared.LocalizedText;

/** With a virtual device of the browser, which makes keys and signs as a real one does. */
@DisplayName("Khóa truy cập: thêm, đổi tên, đăng nhập không mật khẩu, tạm khóa, xóa")
class PasskeyBrowserTests extends BrowserTest {

    private static final String LOGIN = "khoa-truy-cap";
    private static final String OPENED = "section[aria-labelledby=passkeys]";

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("Một khóa mở đúng tài khoản của nó; ký sai năm lần thì khóa tạm nghỉ; khóa đã xóa không mở được")
    void opensTheAccountWithoutAPassword() {
        UUID account = hire();
        Page page = login(LOGIN);
        CDPSession device = plugIn(page);

        page.navigate(url("/desk/account"));
        page.fill("#passkey-label", "Máy thử");
        page.fill("#passkey-password", "sai mật khẩu");
        press(page, "Thêm khóa truy cập");
        page.waitForSelector("[data-wrong]:not([hidden])");
        page.fill("#passkey-password", "thongsuot-2026");
        press(page, "Thêm khóa truy cập");
        page.waitForSelector(OPENED + " tbody tr");
        page.fill(OPENED + " tbody input[name=label]", "Máy tính bàn một cửa");
        page.click(OPENED + " tbody tr th button");
        page.waitForSelector(OPENED + " input[value='Máy tính bàn một cửa']");
        inspect(page, "passkeys");

        logout(page);
        openByPasskey(page);
        page.waitForSelector(".ts-bar__out");
        page.navigate(url("/desk/account"));
        assertThat(page.locator(OPENED).innerText()).doesNotContain("Chưa dùng");

        logout(page);
        signWrongly(5);
        openByPasskey(page);
        page.waitForSelector(".govuk-error-summary");
        inspect(page, "passkey-refused");

        clock.add(Duration.ofMinutes(16));
        openByPasskey(page);
        page.waitForSelector(".ts-bar__out");
        page.navigate(url("/desk/account"));
        page.click(OPENED + " tbody td button");
        page.waitForSelector(OPENED + ":not(:has(table))");
        logout(page);
        openByPasskey(page);
        page.waitForSelector(".govuk-error-summary");

        assertThat(audit.list(StreamId.account(account)).stream().map(Entry::action))
                .containsSubsequence("passkey-added", "passkey-renamed", "passkey-locked", "passkey-removed");
        device.detach();
    }

    private UUID hire() {
        return accounts.create(new NewAccount(
                people.actor("ngan").authorityId(),
                LOGIN,
                "Phùng Thử Khóa",
                "thongsuot-2026",
                List.of(new NewAccount.NewAssignment(
                        people.unit("ngan"),
                        Role.RECORDS_CLERK,
                        LocalizedText.of("Văn thư"),
                        LocalDate.of(2026, 1, 1)))));
    }

    private static CDPSession plugIn(Page page) {
        CDPSession device = page.context().newCDPSession(page);
        device.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject asked = new JsonObject();
        asked.add("options", options);
        device.send("WebAuthn.addVirtualAuthenticator", asked);
        return device;
    }

    private void openByPasskey(Page page) {
        page.navigate(url("/desk/login"));
        press(page, "Đăng nhập bằng khóa truy cập");
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    private static void logout(Page page) {
        follow(page.locator(".ts-bar__out"));
    }

    /** As somebody does who knows the id of the key but has no device. */
    private void signWrongly(int times) {
        byte[] credential = jdbc.sql("select credential_id from identity.passkey where label = 'Máy tính bàn một cửa'")
                .query(byte[].class)
                .single();
        Desk thief = new Desk(url(""));
        for (int tries = 0; tries < times; tries++) {
            String token = thief.field("/desk/login", "_csrf");
            thief.post("/desk/login/passkey/challenge", Map.of("_csrf", token));
            assertThat(thief.post(
                                    "/desk/login/passkey",
                                    Map.of(
                                            "_csrf",
                                            token,
                                            "credential",
                                            Base64Url.encode(credential),
                                            "user",
                                            "AA",
                                            "signature",
                                            "AA"))
                            .headers()
                            .firstValue("Location")
                            .orElse(""))
                    .endsWith("failed=passkey");
        }
    }
}
