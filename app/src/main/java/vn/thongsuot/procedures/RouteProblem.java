package vn.thongsuot.procedures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a route, or what a person should look at before it is published (Vietnamese: lỗi, cảnh báo của quy trình).
 *
 * @param code of the text {@code error.CODE}, which says what was found and what is allowed
 * @param blocks whether it keeps the route from being published
 * @param stepKey the step that it is about; null for the whole route
 * @param parameters of the text
 */
public record RouteProblem(
        String code, boolean blocks, @Nullable String stepKey, List<Object> parameters) {

    public RouteProblem {
        parameters = List.copyOf(parameters);
    }

    public static RouteProblem error(String code, @Nullable String stepKey, Object... parameters) {
        return new RouteProblem(code, true, stepKey, List.of(parameters));
    }

    public static RouteProblem warning(String code, @Nullable String stepKey, Object... parameters) {
        return new RouteProblem(code, false, stepKey, List.of(parameters));
    }
}
