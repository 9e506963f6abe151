package vn.thongsuot.procedures.routes.web;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.access.Role;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.AutomaticRule;
import vn.thongsuot.procedures.ExitGuard;
import vn.thongsuot.procedures.Place;
import vn.thongsuot.procedures.RouteExit;
import vn.thongsuot.procedures.RouteOpinion;
import vn.thongsuot.procedures.RouteProblem;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.procedures.guards.GuardTerms;
import vn.thongsuot.procedures.routes.RouteDrawing;
import vn.thongsuot.procedures.routes.RouteLayout;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.shared.MessageRef;

/** Says a route in the reader's language (Vietnamese: lời văn của quy trình). */
public final class RouteWords implements RouteLayout.Words {

    private static final long HALF_HOURS_A_DAY = 16;
    /** Says the key itself, because that is what is wrong. */
    private static final String TWO_OF_ONE_KEY = "RTE-001";

    private final Ui ui;
    private final @Nullable GuardTerms terms;
    private final @Nullable UnaryOperator<String> units;

    public RouteWords(Ui ui) {
        this(ui, null);
    }

    /** @param terms by which conditions are said; null to say them by their keys */
    public RouteWords(Ui ui, @Nullable GuardTerms terms) {
        this(ui, terms, null);
    }

    /** @param units from the code of a unit to its name; null to say units by their codes */
    public RouteWords(Ui ui, @Nullable GuardTerms terms, @Nullable UnaryOperator<String> units) {
        this.ui = ui;
        this.terms = terms;
        this.units = units;
    }

    public RouteDrawing draw(List<StepView> steps) {
        return RouteLayout.of(steps, this);
    }

    @Override
    public String name(StepView step) {
        return step.n() + ". " + ui.text(step.name());
    }

    @Override
    public String who(StepView step) {
        return role(step.role());
    }

    @Override
    public String time(StepView step) {
        return time(step.budget());
    }

    @Override
    public String opinion(RouteOpinion opinion) {
        return ui.text(opinion.agency()) + " · " + time(opinion.budget());
    }

    @Override
    public String exit(RouteExit exit) {
        return exit.isRefused() ? ui.t("route.refused.label", ui.text(exit.label())) : ui.text(exit.label());
    }

    @Override
    public String guards(RouteExit exit) {
        String guards = exit.guards().isEmpty()
                ? ""
                : ui.t("route.guarded", exit.guards().stream().map(this::guard).collect(Collectors.joining("; ")));
        return exit.automatic() == null
                ? guards
                : (ui.t("route.automatic", automatic(exit.automatic())) + " " + guards).strip();
    }

    /** When an exit is taken by itself. */
    String automatic(AutomaticRule rule) {
        return rule.halfHours() == 0
                ? ui.t("route.automatic." + rule.event().key())
                : ui.t("route.automatic.over", time(rule.after()));
    }

    /** A condition in words. */
    public String guard(ExitGuard guard) {
        return terms == null
                ? ui.t("route.guard." + guard.kind().key(), guard.about(), guard.value())
                : ui.text(terms.say(guard));
    }

    @Override
    public String asked() {
        return ui.t("route.asked");
    }

    @Override
    public String place(Place place) {
        if (place.unitCode() == null) {
            return ui.t("at-unit." + place.at().key(), "…");
        }
        return units == null
                ? ui.t("route.file.unit", place.unitCode())
                : ui.t("at-unit." + place.at().key(), units.apply(place.unitCode()));
    }

    public String role(Role role) {
        return ui.t("role." + key(role));
    }

    public static String key(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In days where it is whole or half days, else in hours. */
    public String time(Duration time) {
        long halfHours = time.toMinutes() / 30;
        return halfHours > 0 && halfHours % (HALF_HOURS_A_DAY / 2) == 0
                ? ui.t("route.file.days", ui.decimal(halfHours / (double) HALF_HOURS_A_DAY))
                : ui.t("route.file.hours", ui.decimal(halfHours / 2.0));
    }

    /** What follows a step, with labels where there is a choice. */
    public List<String> then(StepView step, List<StepView> all) {
        return then(step, all, next -> ui.t("route.next", next.n()));
    }

    /** The same by the names of steps, whose numbers differ between two versions. */
    List<String> thenByName(StepView step, List<StepView> all) {
        return then(step, all, next -> ui.text(next.name()));
    }

    private List<String> then(StepView step, List<StepView> all, Function<StepView, String> said) {
        return step.exits().stream()
                .map(exit -> step.isChoice() || exit.isAutomatic()
                        ? ui.text(exit.label()) + " → " + to(exit, all, said)
                        : to(exit, all, said))
                .toList();
    }

    private String to(RouteExit exit, List<StepView> all, Function<StepView, String> said) {
        String target = target(exit, all, said);
        String way = exit.isRefused() ? ui.t("route.refused", target) : target;
        return (way + " " + guards(exit)).strip();
    }

    private String target(RouteExit exit, List<StepView> all, Function<StepView, String> said) {
        if (exit.nextKey() == null) {
            return ui.t("route.end");
        }
        return all.stream()
                .filter(step -> step.key().equals(exit.nextKey()))
                .findFirst()
                .map(said)
                .orElse(exit.nextKey());
    }

    public String opinions(StepView step) {
        return step.opinions().stream()
                .map(opinion -> "%s (%s%s)"
                        .formatted(
                                ui.text(opinion.agency()),
                                time(opinion.budget()),
                                opinion.required() ? "" : ", " + ui.t("route.file.optional")))
                .collect(Collectors.joining("; "));
    }

    public String problem(RouteProblem problem) {
        return ui.t(
                "error." + problem.code(),
                problem.parameters().stream().map(this::word).toArray());
    }

    /** With the number and name of the step instead of its key, as the page shows them. */
    String problem(RouteProblem problem, List<StepView> steps) {
        List<Object> said = new ArrayList<>(problem.parameters());
        steps.stream()
                .filter(step -> !said.isEmpty() && !problem.code().equals(TWO_OF_ONE_KEY))
                .filter(step ->
                        step.key().equals(problem.stepKey()) && step.key().equals(said.getFirst()))
                .findFirst()
                .ifPresent(step -> said.set(0, ui.t("route.problem.step", step.n(), ui.text(step.name()))));
        return ui.t("error." + problem.code(), said.stream().map(this::word).toArray());
    }

    /** What the decision says of a step beside its name; empty where nothing. */
    static String wording(StepView step) {
        return Stream.of(
                        step.wording().label(),
                        step.wording().doer(),
                        step.wording().description())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }

    public String instant(@Nullable LocalDateTime at) {
        return at == null ? "–" : "%02d:%02d %s".formatted(at.getHour(), at.getMinute(), ui.date(at.toLocalDate()));
    }

    /** To the minute, in hours and minutes. */
    private String workingTime(Duration time) {
        int minutes = time.toMinutesPart();
        String hours = ui.t("limit.working-hours", time.toHours());
        return minutes == 0
                ? hours
                : time.toHours() == 0
                        ? ui.t("route.time.minutes", minutes)
                        : ui.t("route.time.hours-minutes", time.toHours(), minutes);
    }

    private Object word(Object value) {
        return switch (value) {
            case MessageRef ref -> ui.t(ref.key());
            case LocalizedText text -> ui.text(text);
            case LocalDate day -> ui.date(day);
            case Double number -> ui.decimal(number);
            case Duration time -> workingTime(time);
            default -> value;
        };
    }
}
