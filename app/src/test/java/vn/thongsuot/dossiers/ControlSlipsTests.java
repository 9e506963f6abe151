package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.dossiers.papers.SlipPaper.Pace;

@DisplayName("Phiếu kiểm soát: kết quả của bên giao so với thời gian của bước")
class ControlSlipsTests {

    @Test
    void judgesAStepByItsBudget() {
        assertThat(ControlSlips.paceOf(480, 479L)).isEqualTo(Pace.EARLY);
        assertThat(ControlSlips.paceOf(480, 480L)).isEqualTo(Pace.ON_TIME);
        assertThat(ControlSlips.paceOf(480, 481L)).isEqualTo(Pace.LATE);
    }

    @Test
    void judgesNothingWithoutBudgetOrWhileItRuns() {
        assertThat(ControlSlips.paceOf(0, 10L)).isNull();
        assertThat(ControlSlips.paceOf(480, null)).isNull();
    }
}
