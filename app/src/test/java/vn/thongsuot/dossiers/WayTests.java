package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Trả lại bước trước theo đường đã đi")
class WayTests {

    @Test
    @DisplayName("Ngay sau khi chọn nhánh: trả về bước đã chọn, không về bước của nhánh kia")
    void goesBackOverTheChoice() {
        assertThat(Way.findPrevious(List.of("b1", "b2", "b4"))).contains("b2");
    }

    @Test
    @DisplayName("Trả lại hai lần liền: lùi hai bước, không quay lên bước vừa trả")
    void goesBackTwice() {
        assertThat(Way.findPrevious(List.of("b1", "b2", "b3", "b2"))).contains("b1");
        assertThat(Way.findPrevious(List.of("b1", "b2", "b3", "b2", "b1"))).isEmpty();
    }

    @Test
    @DisplayName("Trả lại rồi làm lại: đường đi như chưa trả")
    void forgetsWhatWasSentBack() {
        assertThat(Way.findPrevious(List.of("b1", "b2", "b3", "b2", "b3", "b4")))
                .contains("b3");
        assertThat(Way.findPrevious(List.of("b1"))).isEmpty();
    }
}
