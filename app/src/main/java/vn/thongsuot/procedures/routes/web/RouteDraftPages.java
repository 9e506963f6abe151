package vn.thongsuot.procedures.routes.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.calendar.clock.ClockReading;
import vn.thongsuot.calendar.clock.ClockTexts;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.LimitWords;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.RouteExit;
import vn.thongsuot.procedures.RoutePaths;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.procedures.guards.ExitGuards;
import vn.thongsuot.procedures.routes.RouteChange;
import vn.thongsuot.procedures.routes.RouteChecks;
import vn.thongsuot.procedures.routes.RouteDraft;
import vn.thongsuot.procedures.routes.RouteDrafts;
import vn.thongsuot.procedures.routes.RouteSimulation;

/** Makes the page of a draft: table, checks, flow chart, trial, comparison. */
@Component
class RouteDraftPages {

    /** Before the name of a choice of the trial. */
    static final String CHOICE = "e-";

    private final RouteDrafts drafts;
    private final RouteChecks checks;
    private final ProcedureCatalogue catalogue;
    private final LimitWords limits;
    private final ExitGuards guards;
    private final RouteUnits units;
    private final Clock clock;

    RouteDraftPages(
            RouteDrafts drafts,
            RouteChecks checks,
            ProcedureCatalogue catalogue,
            LimitWords limits,
            ExitGuards guards,
            RouteUnits units,
            Clock clock) {
        this.drafts = drafts;
        this.checks = checks;
        this.catalogue = catalogue;
        this.limits = limits;
        this.guards = guards;
        this.units = units;
        this.clock = clock;
    }

    RouteDraftPage page(Ui ui, Actor actor, RouteDraft draft, TypedForm form, Map<String, String> errors) {
        ProcedureView procedure = catalogue.get(draft.versionId()).forCase(draft.caseKey());
        RouteWords words = new RouteWords(
                ui, guards.termsOf(draft.authorityId(), draft.versionId()), units.names(ui, draft.authorityId()));
        List<StepView> steps = draft.steps();
        return new RouteDraftPage(
                ui,
                draft,
                procedure.code(),
                name(ui, procedure, draft),
                limits.text(procedure.limitText(), ui.locale()),
                words.time(RoutePaths.longest(steps)),
                steps.stream().map(step -> row(ui, words, step, steps)).toList(),
                drafts.problems(draft).stream()
                        .map(problem -> new RouteDraftPage.Problem(
                                problem.blocks(),
                                words.problem(problem, steps),
                                problem.stepKey() == null
                                        ? null
                                        : "/desk/routes/" + draft.id() + "/steps/" + problem.stepKey()))
                        .toList(),
                steps.isEmpty() ? null : words.draw(steps),
                trial(ui, words, draft, procedure, form),
                changes(ui, words, draft),
                draft.baseRouteId() != null,
                draft.editedBy().equals(actor.accountId()),
                draft.validFrom() != null
                        && draft.validFrom().isAfter(LocalDate.ofInstant(clock.instant(), clock.getZone())),
                form,
                errors);
    }

    /** Of the procedure, with the case whose dossiers will take the route. */
    static String name(Ui ui, ProcedureView procedure, RouteDraft draft) {
        return procedure
                .findCase(draft.caseKey())
                .map(one -> ui.t("case.of", ui.text(procedure.name()), ui.text(one.name())))
                .orElse(ui.text(procedure.name()));
    }

    private static RouteDraftPage.Row row(Ui ui, RouteWords words, StepView step, List<StepView> all) {
        return new RouteDraftPage.Row(
                step.key(),
                step.n(),
                ui.text(step.name()),
                Objects.requireNonNullElse(step.wording().description(), ""),
                Objects.requireNonNullElse(step.wording().doer(), ""),
                words.role(step.role()),
                words.place(step.place()),
                words.time(step.budget()),
                words.then(step, all),
                words.opinions(step),
                step.n() == 1,
                step.n() == all.size());
    }

    private RouteDraftPage.Trial trial(
            Ui ui, RouteWords words, RouteDraft draft, ProcedureView procedure, TypedForm form) {
        LocalDateTime received = received(form.text("received"));
        Map<String, String> choices = new HashMap<>();
        form.values().forEach((name, value) -> {
            if (name.startsWith(CHOICE)) {
                choices.put(name.substring(CHOICE.length()), value);
            }
        });
        RouteSimulation run = RouteSimulation.run(
                checks.calendar(draft.authorityId()), RouteChecks.limitOf(procedure), draft.steps(), received, choices);
        ClockReading reading = run.reading();
        return new RouteDraftPage.Trial(
                received.toString(),
                draft.steps().stream()
                        .filter(step -> step.exits().size() > 1)
                        .map(step -> ask(ui, step, choices.getOrDefault(step.key(), "")))
                        .toList(),
                run.stays().stream()
                        .map(stay -> new RouteDraftPage.Stay(
                                stay.step().n(),
                                ui.text(stay.step().name()),
                                words.role(stay.step().role()),
                                words.instant(stay.from()),
                                words.instant(stay.to()),
                                taken(words, stay),
                                stay.opinions().stream()
                                        .map(asked -> ui.t(
                                                "route.trial.opinion",
                                                ui.text(asked.opinion().agency()),
                                                words.instant(asked.due())))
                                        .toList()))
                        .toList(),
                reading == null ? "" : words.instant(reading.due()),
                words.instant(run.end()),
                run.isInTime(),
                reading == null ? List.of() : new ClockTexts(ui.locale()).explain(reading));
    }

    /** The exit that is taken where there is a choice or a condition, with what has to hold. */
    private static String taken(RouteWords words, RouteSimulation.Stay stay) {
        RouteExit exit = stay.exit();
        if (exit == null
                || stay.step().exits().size() == 1 && words.guards(exit).isEmpty()) {
            return "";
        }
        return (words.exit(exit) + " " + words.guards(exit)).strip();
    }

    private static RouteDraftPage.Ask ask(Ui ui, StepView step, String chosen) {
        return new RouteDraftPage.Ask(
                CHOICE + step.key(),
                ui.text(step.name()),
                step.exits().stream()
                        .map(exit -> new Choice(
                                exit.key(), ui.text(exit.label()), exit.key().equals(chosen)))
                        .toList());
    }

    /** As typed; else the next Friday shortly before closing, when most goes wrong. */
    private LocalDateTime received(String typed) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        LocalDateTime friday =
                today.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)).atTime(16, 45);
        try {
            LocalDateTime asked = typed.isEmpty() ? friday : LocalDateTime.parse(typed);
            boolean near = Math.abs(asked.getYear() - today.getYear()) <= 5;
            return near ? asked : friday;
        } catch (DateTimeParseException e) {
            return friday;
        }
    }

    private List<RouteDraftPage.Change> changes(Ui ui, RouteWords words, RouteDraft draft) {
        List<StepView> base = draft.baseRouteId() == null
                ? List.of()
                : catalogue.getRoute(draft.baseRouteId()).steps();
        return RouteChange.between(base, draft.steps()).stream()
                .map(change -> new RouteDraftPage.Change(
                        ui.t("route.change." + change.kind().name().toLowerCase(Locale.ROOT)),
                        switch (change.kind()) {
                            case ADDED -> "govuk-tag--green";
                            case REMOVED -> "govuk-tag--red";
                            case CHANGED -> "govuk-tag--yellow";
                        },
                        ui.text(change.step().name()),
                        change.parts().stream()
                                .sorted()
                                .map(part -> part(ui, words, part, change, base, draft.steps()))
                                .toList()))
                .toList();
    }

    private static String part(
            Ui ui,
            RouteWords words,
            RouteChange.Part part,
            RouteChange change,
            List<StepView> base,
            List<StepView> steps) {
        String name = ui.t("route.part." + part.name().toLowerCase(Locale.ROOT));
        StepView before = change.before();
        StepView after = change.after();
        if (before == null || after == null) {
            return name;
        }
        return ui.t(
                "route.change.from", name, value(ui, words, part, before, base), value(ui, words, part, after, steps));
    }

    private static String value(Ui ui, RouteWords words, RouteChange.Part part, StepView step, List<StepView> all) {
        String value = switch (part) {
            case NAME -> ui.text(step.name());
            case DESCRIPTION -> RouteWords.wording(step);
            case WHO -> words.role(step.role());
            case PLACE -> words.place(step.place());
            case TIME -> words.time(step.budget());
            case PRODUCT -> ui.text(step.product());
            case EXITS -> String.join("; ", words.thenByName(step, all));
            case OPINIONS -> words.opinions(step);
            case ORDER -> String.valueOf(step.n());
        };
        return value.isEmpty() ? "–" : value;
    }
}
