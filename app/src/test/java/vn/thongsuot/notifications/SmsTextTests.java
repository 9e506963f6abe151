package vn.thongsuot.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tin SMS: không dấu theo bảng mã GSM 7 bit, đếm phần đúng")
class SmsTextTests {

    @Test
    @DisplayName("Mọi chữ tiếng Việt thành chữ không dấu, dù dựng sẵn hay tổ hợp")
    void takesTheMarksOff() {
        String composed = "Đường Nguyễn Thị Hạnh, ngày mới: ỡ ự ẫ ộ – “xong”…";
        String apart = java.text.Normalizer.normalize(composed, java.text.Normalizer.Form.NFD);

        assertThat(SmsText.of(composed, false).text())
                .isEqualTo("Duong Nguyen Thi Hanh, ngay moi: o u a o - \"xong\"...");
        assertThat(SmsText.of(apart, false).text())
                .isEqualTo(SmsText.of(composed, false).text());
        assertThat(SmsText.of("日本", false).text()).isEqualTo("??");
    }

    @Test
    @DisplayName("160 ký tự một phần, 161 hai phần; ký tự mở rộng tính hai")
    void countsSeptets() {
        assertThat(SmsText.of("a".repeat(160), false).count()).isEqualTo(1);
        assertThat(SmsText.of("a".repeat(161), false).count()).isEqualTo(2);
        assertThat(SmsText.of("a".repeat(306), false).count()).isEqualTo(2);
        assertThat(SmsText.of("a".repeat(307), false).count()).isEqualTo(3);
        assertThat(SmsText.of("[".repeat(80), false).count()).isEqualTo(1);
        assertThat(SmsText.of("[".repeat(81), false).count()).isEqualTo(2);
    }

    @Test
    @DisplayName("Ký tự mở rộng không bị cắt đôi giữa hai phần")
    void neverTearsALetter() {
        SmsText text = SmsText.of("a".repeat(152) + "[" + "a".repeat(20), false);

        assertThat(text.parts().getFirst()).hasSize(152);
        assertThat(text.parts().get(1)).startsWith((byte) 0x1B, (byte) 0x3C);
    }

    @Test
    @DisplayName("@, $ và _ có mã riêng của GSM")
    void usesTheAlphabetOfTelephones() {
        assertThat(SmsText.of("@$_A", false).parts().getFirst()).containsExactly(0x00, 0x02, 0x11, 0x41);
    }

    @Test
    @DisplayName("Giữ dấu: 70 ký tự một phần, 71 hai phần")
    void keepsMarksAtItsPrice() {
        assertThat(SmsText.of("ộ".repeat(70), true).count()).isEqualTo(1);

        SmsText two = SmsText.of("ộ".repeat(71), true);

        assertThat(two.count()).isEqualTo(2);
        assertThat(new String(two.parts().getFirst(), StandardCharsets.UTF_16BE))
                .isEqualTo("ộ".repeat(67));
        assertThat(Arrays.asList(two.parts().getFirst().length, two.parts().get(1).length))
                .containsExactly(134, 8);
    }
}
