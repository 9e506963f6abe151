package vn.thongsuot.payments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Mã nộp tiền trong nội dung chuyển khoản")
class ReferencesTests {

    private final String reference = References.of(100_017);

    @Test
    @DisplayName("Tìm thấy dù ngân hàng đổi chữ hoa, thêm chữ, bỏ dấu cách")
    void survivesWhatBanksDo() {
        assertThat(References.find(reference)).containsExactly(reference);
        assertThat(References.find("MBVCB.123." + reference + ".CT tu 0011 toi 0022"))
                .containsExactly(reference);
        assertThat(References.find("nop phi " + reference.toLowerCase())).containsExactly(reference);
        assertThat(References.find("NGUYENVANA" + reference + "CHUYENTIEN")).containsExactly(reference);
        assertThat(References.find("nop " + reference.substring(0, 3) + " " + reference.substring(3)))
                .containsExactly(reference);
    }

    @Test
    @DisplayName("Gõ sai một chữ số thì không khớp khoản nào")
    void noticesASlip() {
        for (int i = 3; i < reference.length(); i++) {
            char wrong = (char) ('0' + (reference.charAt(i) - '0' + 1) % 10);
            String slipped = reference.substring(0, i) + wrong + reference.substring(i + 1);
            assertThat(References.find(slipped)).as(slipped).isEmpty();
        }
    }

    @Test
    void findsAllThatAreNamed() {
        String other = References.of(100_018);

        assertThat(References.find(reference + " va " + other + " " + reference))
                .containsExactly(reference, other);
        assertThat(References.find("khong co ma nao 100017")).isEmpty();
    }
}
