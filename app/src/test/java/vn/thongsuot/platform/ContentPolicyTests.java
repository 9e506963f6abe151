package vn.thongsuot.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Chính sách nội dung: biểu mẫu chỉ tới máy mình và cổng thanh toán đã khai")
class ContentPolicyTests {

    @Test
    @DisplayName("Chỉ lấy giao thức, máy chủ, cổng; không nhận địa chỉ không mã hóa")
    void namesHostsOfForms() {
        assertThat(ContentPolicy.of(List.of()))
                .contains("form-action 'self'; base-uri")
                .doesNotContain("https:");
        assertThat(ContentPolicy.of(List.of(
                        URI.create("https://pay.example.vn/checkout?a=b"),
                        URI.create("https://b.example.vn:8443"),
                        URI.create("https://pay.example.vn/other"))))
                .contains("form-action 'self' https://b.example.vn:8443 https://pay.example.vn; base-uri");
        assertThatThrownBy(() -> ContentPolicy.of(List.of(URI.create("http://pay.example.vn"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
