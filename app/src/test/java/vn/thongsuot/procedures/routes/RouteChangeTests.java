package vn.thongsuot.procedures.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.procedures.routes.RouteChange.Kind;
import vn.thongsuot.procedures.routes.RouteChange.Part;

@DisplayName("So sánh hai phiên bản quy trình")
class RouteChangeTests {

    private final List<StepView> before =
            List.of(Routes.step(1, "b1", 1, "b2"), Routes.step(2, "b2", 2, "b3"), Routes.step(3, "b3", 3, null));

    @Test
    @DisplayName("Nêu bước thêm, bước bỏ, và đúng phần đã sửa")
    void namesWhatChanged() {
        List<StepView> after =
                List.of(Routes.step(1, "b1", 4, "b4"), Routes.step(2, "b4", 2, "b3"), Routes.step(3, "b3", 3, null));

        List<RouteChange> changes = RouteChange.between(before, after);

        assertThat(changes).extracting(RouteChange::kind).containsExactly(Kind.CHANGED, Kind.ADDED, Kind.REMOVED);
        assertThat(changes.getFirst().parts()).containsExactlyInAnyOrder(Part.TIME, Part.EXITS);
        assertThat(changes.getLast().step().key()).isEqualTo("b2");
    }

    @Test
    @DisplayName("Không khác thì không nêu gì; đổi thứ tự thì nêu thứ tự")
    void saysNothingOfTheSame() {
        assertThat(RouteChange.between(before, before)).isEmpty();
        assertThat(RouteChange.between(before, RouteEdits.moveUp(before, "b3")))
                .anySatisfy(change -> assertThat(change.parts()).contains(Part.ORDER));
    }
}
