package vn.thongsuot.procedures.routes.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.procedures.RouteView;
import vn.thongsuot.procedures.routes.RouteContent;

/** A route in force as machines read it. */
record RouteJson(
        UUID id, String code, int number, @Nullable LocalDate validFrom, List<RouteContent.StepContent> steps) {

    static RouteJson of(String code, RouteView route) {
        return new RouteJson(
                route.id(),
                code,
                route.number(),
                route.validFrom(),
                RouteContent.of(route.steps()).steps());
    }
}
