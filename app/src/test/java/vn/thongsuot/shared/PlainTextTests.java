package vn.thongsuot.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Chữ không dấu để so sánh và đặt mã")
class PlainTextTests {

    @Test
    void leavesAccentsAndCapitalsOutAndNothingElse() {
        assertThat(PlainText.of("Đăng ký khai TỬ, mục 1-2 ")).isEqualTo("dang ky khai tu, muc 1-2 ");
    }

    @Test
    void readsBothWritingsOfAnAccentAlike() {
        assertThat(PlainText.of("e\u0302\u0301"))
                .isEqualTo(PlainText.of("\u1ebf"))
                .isEqualTo("e");
    }

    @Test
    void makesKeysWithoutHyphensAtTheirEnds() {
        assertThat(PlainText.key(" Hộ tịch - chứng thực! ")).isEqualTo("ho-tich-chung-thuc");
        assertThat(PlainText.key("…")).isEmpty();
    }
}
