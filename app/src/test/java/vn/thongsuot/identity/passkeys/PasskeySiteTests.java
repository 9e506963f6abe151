package vn.thongsuot.identity.passkeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.db.identity.tables.records.PasskeyRecord;

@DisplayName("Khóa truy cập: địa chỉ có hiệu lực và khóa tạm khi ký sai")
class PasskeySiteTests {

    private static final Instant NOW = Instant.parse("2026-11-27T02:00:00Z");

    @Test
    @DisplayName("Chỉ lấy giao thức, máy chủ và cổng; cổng mặc định không ghi")
    void takesSchemeHostAndPort() {
        assertThat(PasskeySite.of(URI.create("http://localhost:8093/desk/login/passkey")))
                .isEqualTo(new PasskeySite("http://localhost:8093", "localhost"));
        assertThat(PasskeySite.of(URI.create("https://hanhchinh.example.vn")))
                .isEqualTo(new PasskeySite("https://hanhchinh.example.vn", "hanhchinh.example.vn"));
        assertThatThrownBy(() -> PasskeySite.of(URI.create("/desk"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("Năm lần ký sai thì tạm khóa 15 phút, năm lần sau gấp đôi")
    void waitsLongerEachTime() {
        PasskeyRecord passkey = new PasskeyRecord();
        passkey.setFailures(0);

        for (int tries = 1; tries < PasskeyLocks.MOST_FAILURES; tries++) {
            assertThat(PasskeyLocks.fail(passkey, NOW)).isFalse();
        }
        assertThat(PasskeyLocks.isLocked(passkey, NOW)).isFalse();
        assertThat(PasskeyLocks.fail(passkey, NOW)).isTrue();

        assertThat(PasskeyLocks.isLocked(passkey, NOW.plus(Duration.ofMinutes(14))))
                .isTrue();
        assertThat(PasskeyLocks.isLocked(passkey, NOW.plus(Duration.ofMinutes(15))))
                .isFalse();
        for (int tries = 0; tries < PasskeyLocks.MOST_FAILURES; tries++) {
            PasskeyLocks.fail(passkey, NOW);
        }
        assertThat(passkey.getLockedUntil()).isEqualTo(NOW.plus(Duration.ofMinutes(30)));
    }
}
