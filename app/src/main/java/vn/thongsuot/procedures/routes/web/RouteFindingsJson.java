package vn.thongsuot.procedures.routes.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.procedures.RouteProblem;
import vn.thongsuot.shared.LocalizedText;

/** What the checks find in a route. */
record RouteFindingsJson(boolean publishable, List<RouteFinding> findings) {

    /** One of them; {@code code} as in the texts of refusals, {@code words} as pages show it. */
    record RouteFinding(
            String code, boolean blocks, @Nullable String step, LocalizedText words) {}

    static RouteFindingsJson of(List<RouteProblem> problems, RouteWords vietnamese, RouteWords english) {
        return new RouteFindingsJson(
                problems.stream().noneMatch(RouteProblem::blocks),
                problems.stream()
                        .map(one -> new RouteFinding(
                                one.code(),
                                one.blocks(),
                                one.stepKey(),
                                LocalizedText.of(vietnamese.problem(one), english.problem(one))))
                        .toList());
    }
}
