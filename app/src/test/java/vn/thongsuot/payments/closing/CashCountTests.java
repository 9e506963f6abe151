package vn.thongsuot.payments.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Kiểm đếm và chênh lệch khi chốt sổ")
class CashCountTests {

    @Test
    void addsNotes() {
        CashCount counted = CashCount.of(Map.of(100_000, 3, 2_000, 4, 500, 1, 50_000, 0));

        assertThat(counted.total()).isEqualTo(308_500);
        assertThat(counted.pieces().keySet()).containsExactly(100_000, 2_000, 500);
    }

    @Test
    void refusesNotesThatAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> CashCount.of(Map.of(300_000, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> CashCount.of(Map.of(1_000, -1)));
    }

    @Test
    @DisplayName("Chênh lệch chỉ tính trên tiền mặt")
    void comparesCashAlone() {
        Takings takings = new Takings(Map.of("cash", 115_000L, "qr", 200_000L), 3, 1, null);

        assertThat(takings.total()).isEqualTo(315_000);
        assertThat(takings.difference(CashCount.of(Map.of(100_000, 1, 10_000, 1))))
                .isEqualTo(-5_000);
        assertThat(takings.difference(CashCount.fewestFor(115_000))).isZero();
    }

    @Test
    @DisplayName("Đã thu trừ hoàn trả tiền mặt bằng tổng thu, cả khi trả lại hết")
    void takesRefundsOff() {
        Takings some = new Takings(Map.of("cash", 115_000L, "qr", 200_000L), 3, 0, new CashRefunds(2, 60_000));
        Takings all = new Takings(Map.of(), 1, 0, new CashRefunds(1, 100_000));

        assertThat(some.takenByMethod()).containsOnly(Map.entry("cash", 175_000L), Map.entry("qr", 200_000L));
        assertThat(some.total()).isEqualTo(375_000 - 60_000);
        assertThat(all.takenByMethod()).containsOnly(Map.entry("cash", 100_000L));
        assertThat(all.total()).isZero();
    }

    @Test
    void needsFewNotes() {
        assertThat(CashCount.fewestFor(788_700).pieces())
                .containsExactly(
                        Map.entry(500_000, 1),
                        Map.entry(200_000, 1),
                        Map.entry(50_000, 1),
                        Map.entry(20_000, 1),
                        Map.entry(10_000, 1),
                        Map.entry(5_000, 1),
                        Map.entry(2_000, 1),
                        Map.entry(1_000, 1),
                        Map.entry(500, 1),
                        Map.entry(200, 1));
    }
}
