package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.dossiers.NoticeLadder.Rung.*;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Bậc nhắc việc và báo cáo vượt cấp")
class NoticeLadderTests {

    private final NoticeLadder ladder = new NoticeLadder(2, 1, 3, 5);

    @Test
    @DisplayName("Trước hạn nhắc người giữ; quá hạn lên dần người giữ, trưởng đơn vị, lãnh đạo")
    void climbsRungByRung() {
        assertThat(ladder.reached(3)).isEmpty();
        assertThat(ladder.reached(2)).containsExactly(BEFORE);
        assertThat(ladder.reached(0)).containsExactly(BEFORE);
        assertThat(ladder.reached(-1)).containsExactly(HOLDER);
        assertThat(ladder.reached(-3)).containsExactly(HOLDER, HEAD);
        assertThat(ladder.reached(-9)).containsExactly(HOLDER, HEAD, LEADER);
    }

    @Test
    @DisplayName("Bậc trên không sớm hơn bậc dưới")
    void refusesRungsOutOfOrder() {
        assertThat(ladder.isOrdered()).isTrue();
        assertThat(new NoticeLadder(1, 3, 2, 5).isOrdered()).isFalse();
        assertThat(new NoticeLadder(1, 1, 6, 5).isOrdered()).isFalse();
        assertThat(new NoticeLadder(-1, 1, 2, 3).isOrdered()).isFalse();
    }
}
