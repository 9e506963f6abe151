package vn.thongsuot.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class PathDataTests {

    @Test
    void readsStrokesFromPointsAndFromTheLastPoint() {
        assertThat(PathData.shape("M34 148H256V20").getBounds2D()).isEqualTo(new Rectangle2D.Double(34, 20, 222, 128));
        assertThat(PathData.shape("M10 10m0 -6l6 6-6 6-6-6z").getBounds2D())
                .isEqualTo(new Rectangle2D.Double(4, 4, 12, 12));
        assertThat(PathData.shape("M1.5 2L3 4 5 6").getBounds2D()).isEqualTo(new Rectangle2D.Double(1.5, 2, 3.5, 4));
    }

    @Test
    void refusesWhatIsNoStraightStroke() {
        assertThatThrownBy(() -> PathData.shape("M0 0A1 1 0 0 0 2 2")).hasMessageContaining("allowed: M L H V z");
        assertThatThrownBy(() -> PathData.shape("M0 0L1")).hasMessageContaining("inside a point");
    }
}
