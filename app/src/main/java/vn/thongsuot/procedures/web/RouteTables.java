package vn.thongsuot.procedures.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.LimitWords;
import vn.thongsuot.procedures.RouteExit;
import vn.thongsuot.procedures.RouteLint;
import vn.thongsuot.procedures.RouteView;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.procedures.guards.ExitGuards;
import vn.thongsuot.procedures.routes.web.RouteUnits;
import vn.thongsuot.procedures.routes.web.RouteWords;

/** Makes the table of a route: who does what in how many hours. */
@Component
class RouteTables {

    private final RouteLint lint;
    private final LimitWords limits;
    private final ExitGuards guards;
    private final RouteUnits units;

    RouteTables(RouteLint lint, LimitWords limits, ExitGuards guards, RouteUnits units) {
        this.lint = lint;
        this.limits = limits;
        this.guards = guards;
        this.units = units;
    }

    ProcedurePage.Route of(Ui ui, UUID authorityId, String code, RouteView route, @Nullable String limit) {
        RouteWords words =
                new RouteWords(ui, guards.termsOf(authorityId, route.versionId()), units.names(ui, authorityId));
        return new ProcedurePage.Route(
                route.sample(),
                lint.findProblem(route.steps()).map(ui::error).orElse(null),
                hours(ui, route.budget()),
                limits.text(limit, ui.locale()),
                route.steps().stream()
                        .map(step -> step(ui, words, step, route.steps()))
                        .toList(),
                words.draw(route.steps()),
                "/desk/procedures/" + code + "/route.");
    }

    private static ProcedurePage.Step step(Ui ui, RouteWords words, StepView step, List<StepView> all) {
        return new ProcedurePage.Step(
                step.n(),
                ui.text(step.name()),
                Objects.requireNonNullElse(step.wording().description(), ""),
                ui.t("role." + key(step.role().name())),
                words.place(step.place()),
                hours(ui, step.budget()),
                ui.text(step.product()),
                step.role().permits(Permission.DOSSIER_DECIDE),
                next(ui, words, step, all),
                words.opinions(step));
    }

    private static String next(Ui ui, RouteWords words, StepView step, List<StepView> all) {
        return step.exits().stream()
                .map(exit -> exit(ui, words, step, exit, all))
                .collect(Collectors.joining("; "));
    }

    private static String exit(Ui ui, RouteWords words, StepView step, RouteExit exit, List<StepView> all) {
        String target = all.stream()
                .filter(other -> other.key().equals(exit.nextKey()))
                .findFirst()
                .map(other -> ui.t("route.next", other.n()))
                .orElse(ui.t("route.end"));
        if (exit.isRefused()) {
            target = ui.t("route.refused", target);
        }
        target = (target + " " + words.guards(exit)).strip();
        return step.isChoice() || exit.isAutomatic() ? ui.t("route.choice", ui.text(exit.label()), target) : target;
    }

    private static String hours(Ui ui, Duration budget) {
        return ui.decimal(budget.toMinutes() / 60.0);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
