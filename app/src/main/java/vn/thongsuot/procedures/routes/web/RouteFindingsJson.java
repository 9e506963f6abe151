package vn.thongsuot.procedures.routes.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.procedures.RouteProblem;

/** What the checks find in a route. */
record RouteFindingsJson(boolean publishable, List<RouteFinding> findings) {

    /** One of them; {@code code} as in the texts of refusals. */
    record RouteFinding(
            String code, boolean blocks, @Nullable String step) {}

    static RouteFindingsJson of(List<RouteProblem> problems) {
        return new RouteFindingsJson(
                problems.stream().noneMatch(RouteProblem::blocks),
                problems.stream()
                        .map(one -> new RouteFinding(one.code(), one.blocks(), one.stepKey()))
                        .toList());
    }
}
