package vn.thongsuot.payments.vietqr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Mã VietQR chuyển khoản")
class VietQrTests {

    @Test
    @DisplayName("Đúng từng ký tự với mẫu thử đã kiểm chứng")
    void makesTheKnownPayload() {
        assertThat(VietQr.of("970415", "0011001932418", 120_000, "ung ho lu lut"))
                .isEqualTo("00020101021238570010A00000072701270006970415011300110019324180208QRIBFTTA"
                        + "530370454061200005802VN62170813ung ho lu lut6304C15C");
    }

    @Test
    void knowsTheStandardChecksum() {
        assertThat(VietQr.checksum("123456789")).isEqualTo("29B1");
    }

    @Test
    @DisplayName("Không nhận dấu tiếng Việt, nội dung quá dài, số tiền bằng 0")
    void refusesWhatNoQrMayHold() {
        assertThatIllegalArgumentException().isThrownBy(() -> VietQr.of("970415", "0011", 1, "nộp phí"));
        assertThatIllegalArgumentException().isThrownBy(() -> VietQr.of("970415", "0011", 1, "x".repeat(26)));
        assertThatIllegalArgumentException().isThrownBy(() -> VietQr.of("970415", "0011", 0, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> VietQr.of("97041", "0011", 1, "x"));
    }
}
