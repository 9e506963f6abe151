package vn.thongsuot.procedures.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.procedures.RouteLint;
import vn.thongsuot.procedures.StepView;

@DisplayName("Sửa bảng các bước")
class RouteEditsTests {

    private final List<StepView> three =
            List.of(Routes.step(1, "b1", 1, "b2"), Routes.step(2, "b2", 2, "b3"), Routes.step(3, "b3", 3, null));

    @Test
    @DisplayName("Bước mới đứng giữa hai bước và nối liền")
    void insertsBetween() {
        List<StepView> changed = RouteEdits.insert(three, "b1", Routes.step(1, "new", 4, null));

        assertThat(way(changed)).containsExactly("b1>b4", "b4>b2", "b2>b3", "b3>null");
        assertThat(way(RouteEdits.insert(three, null, Routes.step(1, "new", 4, null))))
                .startsWith("b4>b1");
        assertThat(changed).extracting(StepView::n).containsExactly(1, 2, 3, 4);
    }

    @Test
    @DisplayName("Bỏ một bước thì bước trước nối sang bước sau, kể cả khi là một hướng lựa chọn")
    void removesAndJoins() {
        assertThat(way(RouteEdits.remove(three, "b2"))).containsExactly("b1>b3", "b3>null");
        assertThat(new RouteLint().list(RouteEdits.remove(Routes.rich(), "b3"))).isEmpty();
    }

    @Test
    @DisplayName("Chuyển lên: hai bước kề nhau đổi chỗ trong luồng")
    void changesPlaces() {
        assertThat(way(RouteEdits.moveUp(three, "b3"))).containsExactly("b1>b3", "b3>b2", "b2>null");
        assertThat(way(RouteEdits.moveDown(three, "b1"))).containsExactly("b2>b1", "b1>b3", "b3>null");
        assertThat(RouteEdits.moveUp(three, "b1")).isEqualTo(three);
    }

    private static List<String> way(List<StepView> steps) {
        return steps.stream().map(step -> step.key() + ">" + step.nextKey()).toList();
    }
}
