package vn.thongsuot.organisation.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.organisation.reorganisation.ReorganisationStatus.Action;

@DisplayName("Trạng thái phương án sắp xếp")
class ReorganisationStatusTests {

    @Test
    @DisplayName("Mỗi trạng thái đều đi tới được; chỉ trạng thái cuối không có thao tác")
    void reachesEveryStatusAndEndsOnlyAtEnds() {
        var reached = Arrays.stream(ReorganisationStatus.values())
                .flatMap(from -> Arrays.stream(Action.values()).flatMap(action -> from.after(action).stream()))
                .toList();

        assertThat(reached).contains(ReorganisationStatus.values());
        for (ReorganisationStatus status : ReorganisationStatus.values()) {
            boolean end = Arrays.stream(Action.values())
                    .allMatch(action -> status.after(action).isEmpty());
            assertThat(end)
                    .as(status.key())
                    .isEqualTo(status == ReorganisationStatus.DISCARDED
                            || status == ReorganisationStatus.UNDONE
                            || status == ReorganisationStatus.EFFECTIVE);
        }
    }

    @Test
    @DisplayName("Đã có hiệu lực thì không hủy được nữa")
    void cannotBeUndoneOnceInForce() {
        assertThat(ReorganisationStatus.EFFECTIVE.after(Action.UNDO)).isEmpty();
    }
}
