package vn.thongsuot.procedures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Permission;
import vn.thongsuot.shared.DomainException;

/**
 * What a route must satisfy in itself before it is published (Vietnamese: kiểm tra quy trình nội bộ): it begins, every step is
 * reached, every path ends; loops only where there is a way out.
 */
@Component
public class RouteLint {

    public static final int MOST_STEPS = 60;

    public RouteLint() {}

    /**
     * All problems at once, in the order of the steps. PRO-010 empty, PRO-011 unknown next step, PRO-012 does not end, PRO-013
     * unreachable, RTE-001 two steps of one key, RTE-002 no exit, RTE-003 two exits that cannot be told apart, PRO-014 no unit
     * named, RTE-005 too many steps, RTE-006 a refusal that does not end the work, RTE-007 one by a role that decides nothing,
     * RTE-300 an exit whose conditions can never all hold, RTE-301 (warning) a step that may have none that can be taken, RTE-304
     * an automatic exit that ends the work, RTE-305 automatic exits in a circle, RTE-306 one out of a step in which a decision is
     * taken.
     */
    public List<RouteProblem> list(List<StepView> steps) {
        if (steps.isEmpty()) {
            return List.of(RouteProblem.error("PRO-010", null));
        }
        RouteGraph graph = RouteGraph.of(steps);
        Set<String> ending = graph.ending();
        Set<String> keys = new HashSet<>();
        List<RouteProblem> problems = new ArrayList<>();
        if (steps.size() > MOST_STEPS) {
            problems.add(RouteProblem.error("RTE-005", null, steps.size(), MOST_STEPS));
        }
        for (StepView step : steps) {
            if (!keys.add(step.key())) {
                problems.add(RouteProblem.error("RTE-001", step.key(), step.key()));
            }
            inStep(step, graph, problems);
            if (!graph.reached().contains(step.key())) {
                problems.add(RouteProblem.error("PRO-013", step.key(), step.key()));
            } else if (!ending.contains(step.key())) {
                problems.add(RouteProblem.error("PRO-012", step.key(), step.key()));
            }
        }
        return problems;
    }

    /** The first problem as a refusal; empty when the route holds together. */
    public Optional<DomainException> findProblem(List<StepView> steps) {
        return list(steps).stream()
                .filter(RouteProblem::blocks)
                .findFirst()
                .map(problem -> new DomainException(
                        problem.code(),
                        DomainException.Kind.INVALID,
                        "route cannot be published; step %s".formatted(problem.stepKey()),
                        problem.parameters().toArray()));
    }

    /** @throws DomainException the problem found */
    void require(List<StepView> steps) {
        findProblem(steps).ifPresent(problem -> {
            throw problem;
        });
    }

    /** A refusal is a decision, and the last thing that is done before the applicant has it. */
    private static Optional<RouteProblem> refusal(StepView step, RouteExit exit, RouteGraph graph) {
        if (!exit.isRefused()) {
            return Optional.empty();
        }
        boolean ends = exit.nextKey() == null
                || graph.find(exit.nextKey()).filter(StepView::isReturn).isPresent();
        if (!ends) {
            return Optional.of(RouteProblem.error(
                    "RTE-006", step.key(), step.key(), exit.label().vi()));
        }
        return step.role().permits(Permission.DOSSIER_DECIDE)
                ? Optional.empty()
                : Optional.of(RouteProblem.error(
                        "RTE-007", step.key(), step.key(), exit.label().vi()));
    }

    /** Whether all exits have conditions and no two of them leave nothing out between them. */
    private static boolean mayShut(List<RouteExit> exits) {
        return exits.stream().noneMatch(exit -> exit.guards().isEmpty() && !exit.isAutomatic())
                && exits.stream().noneMatch(one -> exits.stream().anyMatch(other -> complete(one, other)));
    }

    /** An unanswered question meets neither of two opposite conditions. */
    private static boolean complete(RouteExit one, RouteExit other) {
        return one.guards().size() == 1
                && other.guards().size() == 1
                && one.guards().getFirst().isOpposite(other.guards().getFirst())
                && one.guards().getFirst().kind().about() != GuardKind.About.ANSWER;
    }

    private static boolean isPossible(RouteExit exit) {
        AutomaticRule rule = exit.automatic();
        return ExitGuard.isPossible(
                rule == null
                        ? exit.guards()
                        : Stream.concat(exit.guards().stream(), rule.implied().stream())
                                .toList());
    }

    /** What a person has to judge is not done by itself: no end, no refusal, no decision. */
    private static void automatic(StepView step, RouteExit exit, RouteGraph graph, List<RouteProblem> problems) {
        if (!exit.isAutomatic()) {
            return;
        }
        String label = exit.label().vi();
        boolean ends = exit.nextKey() == null
                || graph.find(exit.nextKey()).filter(StepView::isReturn).isPresent();
        if (ends || exit.isRefused()) {
            problems.add(RouteProblem.error("RTE-304", step.key(), step.key(), label));
        }
        if (step.role().permits(Permission.DOSSIER_DECIDE)) {
            problems.add(RouteProblem.error("RTE-306", step.key(), step.key(), label));
        }
        if (graph.leadsByItselfTo(exit.nextKey(), step.key())) {
            problems.add(RouteProblem.error("RTE-305", step.key(), step.key(), label));
        }
    }

    private static void inStep(StepView step, RouteGraph graph, List<RouteProblem> problems) {
        if (step.exits().isEmpty()) {
            problems.add(RouteProblem.error("RTE-002", step.key(), step.key()));
        }
        Set<String> told = new HashSet<>();
        for (RouteExit exit : step.exits()) {
            if (!told.add("key " + exit.key())
                    | !told.add("label " + exit.label().vi())) {
                problems.add(RouteProblem.error(
                        "RTE-003", step.key(), step.key(), exit.label().vi()));
            }
            if (exit.nextKey() != null && graph.find(exit.nextKey()).isEmpty()) {
                problems.add(RouteProblem.error("PRO-011", step.key(), step.key(), exit.nextKey()));
            }
            refusal(step, exit, graph).ifPresent(problems::add);
            automatic(step, exit, graph, problems);
            if (!isPossible(exit)) {
                problems.add(RouteProblem.error(
                        "RTE-300", step.key(), step.key(), exit.label().vi()));
            }
        }
        if (!step.exits().isEmpty() && mayShut(step.exits())) {
            problems.add(RouteProblem.warning("RTE-301", step.key(), step.key()));
        }
        if (!step.place().isComplete()) {
            problems.add(RouteProblem.error("PRO-014", step.key(), step.key()));
        }
        step.opinions().stream()
                .filter(opinion -> !opinion.place().isComplete())
                .forEach(opinion -> problems.add(RouteProblem.error("PRO-014", step.key(), step.key())));
    }
}
