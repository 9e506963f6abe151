package vn.thongsuot.identity.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.Desk;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Entry;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.NewAccount;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Xác thực hai lớp: bật, đăng nhập, mã dự phòng, khóa, vai trò bắt buộc, đặt lại")
class SecondFactorIntegrationTests extends ProductTest {

    private static final String PASSWORD = "thongsuot-2026";
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    private SecondFactors factors;

    @Autowired
    private SecondFactorKeeping keeping;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private JdbcClient jdbc;

    private String login;
    private UUID account;

    @BeforeEach
    void hireAnOfficial() {
        login = "hai-lop-" + COUNT.incrementAndGet();
        account = accounts.create(new NewAccount(
                people.actor("ngan").authorityId(),
                login,
                "Đoàn Thử Mã",
                PASSWORD,
                List.of(new NewAccount.NewAssignment(
                        people.unit("ngan"),
                        Role.RECORDS_CLERK,
                        LocalizedText.of("Văn thư"),
                        java.time.LocalDate.of(2026, 1, 1)))));
    }

    @AfterEach
    void requireNobody() {
        keeping.require(administrator(), Set.of());
    }

    @Test
    @DisplayName("Mật khẩu đúng chưa vào được; mã đúng mới vào được, và chỉ một lần")
    void opensNothingWithThePasswordAlone() {
        byte[] secret = enrol();
        Desk desk = new Desk(base());
        clock.add(Duration.ofMinutes(2));

        HttpResponse<String> first = loginWith(desk);

        assertThat(first.headers().firstValue("Location").orElse("")).endsWith("/desk/second-factor");
        assertThat(desk.get("/desk/work").headers().firstValue("Location").orElse(""))
                .endsWith("/desk/login");
        assertThat(desk.get("/").body()).doesNotContain("Đoàn Thử Mã");
        String code = code(secret);
        assertThat(type(desk, "000000").statusCode()).isEqualTo(422);
        assertThat(type(desk, code).headers().firstValue("Location").orElse("")).doesNotContain("login");
        assertThat(desk.get("/desk/work").statusCode()).isEqualTo(200);

        Desk thief = new Desk(base());
        loginWith(thief);
        assertThat(type(thief, code).statusCode()).isEqualTo(422);
        assertThat(thief.get("/desk/work").statusCode()).isEqualTo(302);
    }

    @Test
    @DisplayName("Mã dự phòng mở một lần và được ghi nhật ký; trong cơ sở dữ liệu không có mã nào đọc được")
    void opensByARecoveryCodeOnce() {
        factors.start(account);
        String recovery = factors.confirm(account, code(secret())).orElseThrow().getFirst();

        assertThat(factors.check(account, recovery.toLowerCase(Locale.ROOT))).isEqualTo(CodeVerdict.PASSED);
        assertThat(factors.check(account, recovery)).isEqualTo(CodeVerdict.WRONG);

        assertThat(factors.view(account).codesLeft()).isEqualTo(RecoveryCodes.COUNT - 1);
        assertThat(actions()).contains("second-factor-on", "second-factor-recovered");
        assertThat(jdbc.sql("select encode(hash, 'escape') from identity.recovery_code where account_id = ?")
                        .param(account)
                        .query(String.class)
                        .list())
                .hasSize(RecoveryCodes.COUNT)
                .doesNotContain(recovery, recovery.replace("-", ""));
    }

    @Test
    @DisplayName("Năm mã sai thì khóa 15 phút, lần sau gấp đôi; mã đúng cũng không vào được khi đang khóa")
    void locksAfterWrongCodesForLongerEachTime() {
        byte[] secret = enrol();
        clock.add(Duration.ofMinutes(1));

        for (int tries = 1; tries < SecondFactors.MOST_FAILURES; tries++) {
            assertThat(factors.check(account, "000000")).isEqualTo(CodeVerdict.WRONG);
        }
        assertThat(factors.check(account, "000000")).isEqualTo(CodeVerdict.LOCKED);
        assertThat(factors.check(account, code(secret))).isEqualTo(CodeVerdict.LOCKED);
        clock.add(Duration.ofMinutes(16));
        for (int tries = 0; tries < SecondFactors.MOST_FAILURES; tries++) {
            factors.check(account, "000000");
        }
        clock.add(Duration.ofMinutes(16));
        assertThat(factors.check(account, code(secret))).isEqualTo(CodeVerdict.LOCKED);
        clock.add(Duration.ofMinutes(15));
        assertThat(factors.check(account, code(secret))).isEqualTo(CodeVerdict.PASSED);
    }

    @Test
    @DisplayName("Vai trò bắt buộc: đăng nhập phải thiết lập trước, tắt bị từ chối")
    void makesARoleSetItUpAtLogin() {
        keeping.require(administrator(), Set.of(Role.RECORDS_CLERK));
        Desk desk = new Desk(base());

        loginWith(desk);
        String page = desk.get("/desk/second-factor").body();
        assertThat(page).contains("<svg class=\"ts-qr\"", "/desk/second-factor/enrol");
        assertThat(desk.get("/desk/account").statusCode()).isEqualTo(302);
        byte[] secret = secret();
        HttpResponse<String> done = desk.post(
                "/desk/second-factor/enrol",
                Map.of("_csrf", desk.field("/desk/second-factor", "_csrf"), "code", code(secret)));

        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.body()).contains("id=\"recovery-codes\"");
        assertThat(desk.get("/desk/account").body()).doesNotContain("turn-off");
        clock.add(Duration.ofMinutes(1));
        assertThatThrownBy(() -> factors.turnOff(account, code(secret)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo("IDE-203"));
    }

    @Test
    @DisplayName("Quản trị đặt lại cho người mất điện thoại, có nhật ký; người khác và chính mình thì không")
    void resetsForOthersOnly() {
        enrol();
        Actor administrator = administrator();

        assertThat(keeping.list(administrator))
                .filteredOn(one -> one.id().equals(account))
                .singleElement()
                .satisfies(one -> assertThat(one.since()).isNotNull());
        assertThatThrownBy(() -> keeping.reset(people.actor("ngan"), account)).isInstanceOf(DomainException.class);
        keeping.reset(administrator, account);

        assertThat(factors.dueAtLogin(account)).isEqualTo(LoginStep.NONE);
        assertThat(actions()).contains("second-factor-reset");
        assertThatThrownBy(() -> keeping.reset(administrator, account))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo("IDE-205"));
        assertThatThrownBy(() -> keeping.reset(administrator, administrator.accountId()))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo("IDE-204"));
    }

    private byte[] enrol() {
        factors.start(account);
        byte[] secret = secret();
        assertThat(factors.confirm(account, code(secret))).isPresent();
        return secret;
    }

    /** As the telephone reads it from the QR. */
    private byte[] secret() {
        Matcher found = Pattern.compile("secret=([A-Z2-7]+)")
                .matcher(factors.start(account).address());
        assertThat(found.find()).isTrue();
        return decode(found.group(1));
    }

    private String code(byte[] secret) {
        return Totp.code(secret, Totp.stepOf(clock.instant()), Totp.DIGITS);
    }

    private HttpResponse<String> loginWith(Desk desk) {
        return desk.post(
                "/desk/login",
                Map.of("_csrf", desk.field("/desk/login", "_csrf"), "login", login, "password", PASSWORD));
    }

    private HttpResponse<String> type(Desk desk, String code) {
        return desk.post(
                "/desk/second-factor", Map.of("_csrf", desk.field("/desk/second-factor", "_csrf"), "code", code));
    }

    private Actor administrator() {
        return people.actor("quantri");
    }

    private List<String> actions() {
        return audit.list(StreamId.account(account)).stream().map(Entry::action).toList();
    }

    private String base() {
        return "http://localhost:" + port;
    }

    private static byte[] decode(String letters) {
        java.math.BigInteger value = java.math.BigInteger.ZERO;
        for (char letter : letters.toCharArray()) {
            value = value.shiftLeft(5)
                    .or(java.math.BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)));
        }
        byte[] bytes = value.shiftRight(letters.length() * 5 % 8).toByteArray();
        byte[] secret = new byte[letters.length() * 5 / 8];
        int from = Math.max(0, bytes.length - secret.length);
        System.arraycopy(bytes, from, secret, secret.length - (bytes.length - from), bytes.length - from);
        return secret;
    }
}
