package vn.thongsuot.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Số điện thoại: dạng trong nước và dạng có mã quốc gia")
class PhoneTests {

    @Test
    @DisplayName("Nhiều cách gõ một số về một dạng; số không gọi được thì không có")
    void bringsNumbersToOneForm() {
        assertThat(Phone.findInternational("0912 345.678")).contains("84912345678");
        assertThat(Phone.findInternational("+84 912 345 678")).contains("84912345678");
        assertThat(Phone.findInternational("+49 (170) 123-4567")).contains("491701234567");
        assertThat(Phone.findInternational("0112345678")).isEmpty();
        assertThat(Phone.findInternational("+0123456789")).isEmpty();
        assertThat(Phone.findInternational("12")).isEmpty();
        assertThat(Phone.find("+84 912 345 678")).contains("0912345678");
    }
}
