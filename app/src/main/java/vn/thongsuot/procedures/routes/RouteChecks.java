package vn.thongsuot.procedures.routes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.thongsuot.access.Role;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.calendar.WorkingCalendars;
import vn.thongsuot.calendar.clock.Limit;
import vn.thongsuot.procedures.ExitGuard;
import vn.thongsuot.procedures.GuardKind;
import vn.thongsuot.procedures.Place;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.RouteExit;
import vn.thongsuot.procedures.RouteLint;
import vn.thongsuot.procedures.RouteOpinion;
import vn.thongsuot.procedures.RouteProblem;
import vn.thongsuot.procedures.RouteStaff;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.procedures.forms.FormField;
import vn.thongsuot.procedures.guards.ExitGuards;
import vn.thongsuot.procedures.guards.GuardTerms;
import vn.thongsuot.shared.MessageRef;

/**
 * Everything that is checked before a route of a procedure is published (Vietnamese: kiểm tra trước khi ban hành quy trình nội
 * bộ), all problems at once: the route in itself, its time against the limit, and who could do each step.
 */
@Service
public class RouteChecks {

    private final RouteLint lint;
    private final RouteStaff staff;
    private final ExitGuards guards;
    private final WorkingCalendars calendars;
    private final Clock clock;

    RouteChecks(RouteLint lint, RouteStaff staff, ExitGuards guards, WorkingCalendars calendars, Clock clock) {
        this.lint = lint;
        this.staff = staff;
        this.guards = guards;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * Errors first. Beside those of {@link RouteLint} and {@link RouteLimits}: RTE-020 no unit is meant by a step's place, RTE-021
     * nowhere has somebody the role, RTE-022 (warning) in some units nobody has it, RTE-300 a condition on another case than the
     * route is for, RTE-302 a condition on a paper, answer, case or kind of applicant that there is not, RTE-341
     * on a question that the published form has not, RTE-342 on one while no form is published, RTE-343 on an option that the
     * question has not.
     */
    public List<RouteProblem> list(UUID authorityId, ProcedureView procedure, List<StepView> steps) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        List<RouteProblem> problems = new ArrayList<>(lint.list(steps));
        if (!steps.isEmpty()) {
            RouteLimits.check(steps, limitOf(procedure), calendar(authorityId), today)
                    .ifPresent(problems::add);
        }
        Map<Asked, RouteStaff.Found> known = new ConcurrentHashMap<>();
        for (StepView step : steps) {
            held(step, new Asked(step.place(), step.role()), authorityId, procedure, today, known)
                    .ifPresent(problems::add);
            for (RouteOpinion opinion : step.opinions()) {
                held(step, new Asked(opinion.place(), opinion.role()), authorityId, procedure, today, known)
                        .ifPresent(problems::add);
            }
        }
        problems.addAll(guarded(authorityId, procedure, steps));
        problems.sort((a, b) -> Boolean.compare(b.blocks(), a.blocks()));
        return problems;
    }

    /** The calendar of the authority, by which a route is judged before anybody knows the desk. */
    public WorkingCalendar calendar(UUID authorityId) {
        return calendars.forUnit(authorityId, authorityId);
    }

    /** Null where the limit is not known or no limit of the legal clock. */
    public static @Nullable Limit limitOf(ProcedureView procedure) {
        String text = procedure.limitText();
        if (text == null) {
            return null;
        }
        try {
            return Limit.parse(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private List<RouteProblem> guarded(UUID authorityId, ProcedureView procedure, List<StepView> steps) {
        List<RouteProblem> problems = new ArrayList<>();
        boolean any = steps.stream()
                .flatMap(step -> step.exits().stream())
                .anyMatch(exit -> !exit.guards().isEmpty());
        if (!any) {
            return problems;
        }
        GuardTerms terms = guards.termsOf(authorityId, procedure.versionId());
        for (StepView step : steps) {
            for (RouteExit exit : step.exits()) {
                exit.guards().stream()
                        .filter(guard -> !terms.knows(guard))
                        .forEach(guard -> problems.add(unknown(step, exit, guard, terms)));
                if (exit.guards().stream().anyMatch(guard -> isOfAnotherCase(guard, procedure))) {
                    problems.add(RouteProblem.error("RTE-300", step.key(), step.key(), exit.label()));
                }
            }
        }
        return problems;
    }

    /** Says of an answer what the form that is published has instead. */
    private static RouteProblem unknown(StepView step, RouteExit exit, ExitGuard guard, GuardTerms terms) {
        if (guard.kind().about() == GuardKind.About.ANSWER) {
            FormField question = terms.findQuestion(guard).orElse(null);
            if (question == null) {
                return RouteProblem.error(
                        terms.hasForm() ? "RTE-341" : "RTE-342", step.key(), step.key(), exit.label(), guard.about());
            }
            if (!guard.kind().isNumber() && !question.values().isEmpty()) {
                return RouteProblem.error(
                        "RTE-343",
                        step.key(),
                        step.key(),
                        exit.label(),
                        question.label(),
                        guard.value(),
                        terms.values(question));
            }
        }
        return RouteProblem.error("RTE-302", step.key(), step.key(), exit.label(), terms.say(guard));
    }

    /** The route of a case is taken by no other dossiers; the usual one also by cases that have none of their own. */
    private static boolean isOfAnotherCase(ExitGuard guard, ProcedureView procedure) {
        return procedure.caseKey() != null && new ExitGuard(GuardKind.CASE_IS, procedure.caseKey(), "").excludes(guard);
    }

    private record Asked(Place place, Role role) {}

    private Optional<RouteProblem> held(
            StepView step,
            Asked asked,
            UUID authorityId,
            ProcedureView procedure,
            LocalDate on,
            Map<Asked, RouteStaff.Found> known) {
        if (!asked.place().isComplete()) {
            return Optional.empty();
        }
        RouteStaff.Found found =
                known.computeIfAbsent(asked, key -> staff.find(authorityId, procedure, key.place(), key.role(), on));
        String role = "role." + asked.role().name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (found.units() == 0) {
            return Optional.of(RouteProblem.error("RTE-020", step.key(), step.key()));
        }
        if (found.without().size() == found.units()) {
            return Optional.of(RouteProblem.error("RTE-021", step.key(), step.key(), new MessageRef(role)));
        }
        return found.without().isEmpty()
                ? Optional.empty()
                : Optional.of(RouteProblem.warning(
                        "RTE-022",
                        step.key(),
                        step.key(),
                        new MessageRef(role),
                        found.without().size(),
                        found.units(),
                        found.without().getFirst()));
    }
}
