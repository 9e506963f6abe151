package vn.thongsuot.scoring.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("So sánh với năm trước khi đơn vị đã sáp nhập")
class YearBeforeTests {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final UUID NEW = new UUID(0, 3);

    @Test
    @DisplayName("Đơn vị còn nguyên so với chính mình")
    void comparesAUnitWithItself() {
        assertThat(YearBefore.byHeir(List.of(ONE, TWO), unit -> unit))
                .isEqualTo(Map.of(ONE, List.of(ONE), TWO, List.of(TWO)));
    }

    @Test
    @DisplayName("Đơn vị mới lập từ hai đơn vị so với cả hai")
    void comparesANewUnitWithItsPredecessors() {
        assertThat(YearBefore.byHeir(List.of(ONE, TWO), unit -> NEW)).isEqualTo(Map.of(NEW, List.of(ONE, TWO)));
    }

    @Test
    @DisplayName("Đơn vị nhận thêm địa bàn vẫn so với kết quả của chính mình")
    void comparesOneThatTookInAnotherWithItself() {
        assertThat(YearBefore.byHeir(List.of(ONE, TWO), unit -> ONE)).isEqualTo(Map.of(ONE, List.of(ONE)));
    }
}
