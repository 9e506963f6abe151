package vn.thongsuot.procedures.routes.bpmn;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.thongsuot.access.Role;
import vn.thongsuot.procedures.AtUnit;
import vn.thongsuot.procedures.AutomaticRule;
import vn.thongsuot.procedures.ExitGuard;
import vn.thongsuot.procedures.Place;
import vn.thongsuot.procedures.RouteExit;
import vn.thongsuot.procedures.RouteOpinion;
import vn.thongsuot.procedures.RouteOutcome;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.procedures.StepWording;
import vn.thongsuot.procedures.routes.bpmn.BpmnGraph.FlowTo;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

/**
 * Reads a route out of a BPMN 2.0 file (Vietnamese: nhập quy trình từ BPMN 2.0): one start, tasks, ends, exclusive gateways as
 * choices, parallel gateways around tasks as opinions. Everything else is refused by its name.
 */
public final class BpmnReader {

    /** Something that a person has to look at. {@code key} of the text {@code route.read.KEY}. */
    public record Finding(String key, boolean blocks, String element, String stepKey, String found) {}

    /** Who does a task, where the file names only a lane. */
    public record Guess(Role role, Place place) {}

    /** A route with what was found on the way; without steps where something blocks. @param code of the procedure, or empty */
    public record Result(String code, String name, List<StepView> steps, List<Finding> findings) {
        public Result {
            steps = List.copyOf(steps);
            findings = List.copyOf(findings);
        }
    }

    private final BpmnGraph graph;
    private final Function<String, Guess> lanes;
    private final List<Finding> findings = new ArrayList<>();
    /** Tasks that are asked beside another one, by that one. */
    private final Map<String, List<String>> asked = new HashMap<>();

    private final Map<String, String> mainOf = new HashMap<>();
    private final Map<String, String> joinOf = new HashMap<>();
    private final Map<String, String> keys = new LinkedHashMap<>();

    private BpmnReader(BpmnGraph graph, Function<String, Guess> lanes) {
        this.graph = graph;
        this.lanes = lanes;
    }

    /**
     * @param lanes what the words of a lane or task mean
     * @throws DomainException RTE-060 for no XML, RTE-061 for not exactly one process
     */
    public static Result read(byte[] content, Function<String, Guess> lanes) {
        BpmnGraph graph = BpmnGraph.read(content);
        return new BpmnReader(graph, lanes).read();
    }

    private Result read() {
        graph.foreign().forEach(one -> block("bpmn-unknown", one.id(), one.element()));
        if (graph.starts().size() != 1) {
            block("bpmn-start", "startEvent", String.valueOf(graph.starts().size()));
        }
        if (findings.isEmpty()) {
            pair();
        }
        if (!findings.isEmpty()) {
            return new Result(graph.code(), graph.name(), List.of(), findings);
        }
        List<String> order = inOrder();
        for (String id : order) {
            String key = attribute(graph.extensionOf(id, "step"), "key").orElse("b" + (keys.size() + 1));
            keys.put(id, keys.containsValue(key) ? key + "-" + (keys.size() + 1) : key);
        }
        List<StepView> steps = new ArrayList<>();
        for (String id : order) {
            steps.add(step(id, steps.size() + 1));
        }
        boolean blocked = findings.stream().anyMatch(Finding::blocks);
        return new Result(graph.code(), graph.name(), blocked ? List.of() : steps, findings);
    }

    /** Parallel gateways: a fork whose branches are single tasks that meet again at one join. */
    private void pair() {
        for (String fork : graph.parallelForks()) {
            List<String> branches =
                    graph.outOf(fork).stream().map(FlowTo::target).toList();
            Set<String> joins = new HashSet<>();
            boolean plain = true;
            for (String branch : branches) {
                List<FlowTo> after = graph.outOf(branch);
                plain &= graph.isTask(branch) && after.size() == 1;
                after.forEach(flow -> joins.add(flow.target()));
            }
            String join = joins.size() == 1 ? joins.iterator().next() : "";
            if (!plain || !graph.element(join).equals("parallelGateway")) {
                block("bpmn-parallel", fork, graph.nameOf(fork));
                continue;
            }
            String main = branches.stream()
                    .filter(branch -> graph.extensionOf(branch, "opinion").isEmpty())
                    .findFirst()
                    .orElse(branches.getFirst());
            mainOf.put(fork, main);
            joinOf.put(main, join);
            asked.put(
                    main,
                    branches.stream().filter(branch -> !branch.equals(main)).toList());
        }
    }

    private List<String> inOrder() {
        Set<String> beside = new HashSet<>();
        asked.values().forEach(beside::addAll);
        Set<String> order = new LinkedHashSet<>();
        graph.outOf(graph.starts().getFirst()).stream()
                .map(FlowTo::target)
                .map(this::taskAt)
                .filter(graph::isTask)
                .findFirst()
                .ifPresent(order::add);
        if (order.isEmpty()) {
            block("bpmn-start", "startEvent", "1");
        }
        graph.tasks().stream().filter(task -> !beside.contains(task)).forEach(order::add);
        return List.copyOf(order);
    }

    private String taskAt(String id) {
        return mainOf.getOrDefault(id, id);
    }

    private StepView step(String id, int n) {
        Optional<Element> ours = graph.extensionOf(id, "step");
        String key = keys.getOrDefault(id, "b" + n);
        List<RouteOpinion> opinions = new ArrayList<>();
        for (String ask : asked.getOrDefault(id, List.of())) {
            opinions.add(opinion(ask, key, opinions.size() + 1));
        }
        Guess who = who(id, key, ours);
        return new StepView(
                n,
                key,
                new LocalizedText(named(id), attribute(ours, "nameEn").orElse(null)),
                who.role(),
                who.place(),
                time(id, key, ours),
                attribute(ours, "product")
                        .map(product -> new LocalizedText(
                                product, attribute(ours, "productEn").orElse(null)))
                        .orElse(null),
                exits(id),
                opinions,
                new StepWording(
                        graph.documentationOf(id).orElse(null),
                        attribute(ours, "label").orElse(null),
                        attribute(ours, "doer").orElse(null)));
    }

    private RouteOpinion opinion(String id, String stepKey, int n) {
        Optional<Element> ours = graph.extensionOf(id, "opinion");
        Guess who = who(id, stepKey, ours);
        Duration time = time(id, stepKey, ours);
        return new RouteOpinion(
                attribute(ours, "key").orElse("y" + n),
                new LocalizedText(named(id), attribute(ours, "nameEn").orElse(null)),
                who.place(),
                who.role(),
                time.isZero() ? Duration.ofHours(8) : time,
                !attribute(ours, "required").equals(Optional.of("false")));
    }

    private String named(String id) {
        return graph.nameOf(id).isEmpty() ? id : graph.nameOf(id);
    }

    private Guess who(String id, String stepKey, Optional<Element> ours) {
        Optional<Guess> known = attribute(ours, "role")
                .flatMap(role -> attribute(ours, "at")
                        .flatMap(at -> known(role, at, attribute(ours, "unit").orElse(null))));
        if (known.isEmpty()) {
            findings.add(new Finding("who", false, id, stepKey, graph.laneOf(id)));
        }
        return known.orElseGet(() -> lanes.apply(graph.laneOf(id)));
    }

    private static Optional<Guess> known(String role, String at, @Nullable String unit) {
        try {
            return Optional.of(new Guess(
                    Role.valueOf(role.toUpperCase(java.util.Locale.ROOT).replace('-', '_')),
                    new Place(AtUnit.of(at), unit)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Duration time(String id, String stepKey, Optional<Element> ours) {
        Optional<Duration> time = attribute(ours, "halfHours")
                .filter(text -> text.matches("\\d{1,4}"))
                .map(text -> Duration.ofMinutes(30L * Integer.parseInt(text)));
        if (time.isEmpty()) {
            findings.add(new Finding("no-time", false, id, stepKey, ""));
        }
        return time.orElse(Duration.ZERO);
    }

    private List<RouteExit> exits(String id) {
        List<RouteExit> exits = new ArrayList<>();
        follow(joinOf.getOrDefault(id, id), new Flown("", Optional.empty(), List.of()), exits, new HashSet<>());
        if (exits.size() == 1
                && exits.getFirst().key().startsWith("e-")
                && exits.getFirst().guards().isEmpty()) {
            exits.set(0, RouteExit.to(exits.getFirst().nextKey()));
        }
        graph.eventsAt(id).forEach(event -> addAutomatic(event, exits));
        return exits;
    }

    /** At the place among the exits that the event names. */
    private void addAutomatic(String event, List<RouteExit> exits) {
        Optional<Element> ours = graph.extensionOf(event, "automatic");
        List<RouteExit> found = new ArrayList<>();
        follow(event, new Flown("", Optional.empty(), List.of()), found, new HashSet<>());
        Optional<AutomaticRule> rule = attribute(ours, "rule").flatMap(BpmnReader::rule);
        if (rule.isEmpty() || found.size() != 1) {
            block("bpmn-unknown", event, "boundaryEvent");
            return;
        }
        RouteExit exit = found.getFirst();
        int n = attribute(ours, "n")
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .orElse(exits.size());
        exits.add(
                Math.min(n, exits.size()),
                new RouteExit(exit.key(), exit.label(), exit.nextKey(), exit.outcome(), exit.guards(), rule.get()));
    }

    private static Optional<AutomaticRule> rule(String code) {
        try {
            return Optional.of(AutomaticRule.parse(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What was gathered on the flows between two tasks. */
    private record Flown(String label, Optional<Element> ours, List<ExitGuard> guards) {}

    /** Walks through gateways to the next tasks; names of flows on the way become the label, their conditions add up. */
    private void follow(String id, Flown before, List<RouteExit> exits, Set<String> passed) {
        for (FlowTo flow : graph.outOf(id)) {
            Flown flown = new Flown(
                    (before.label() + " " + flow.name()).strip(),
                    before.ours().isPresent() ? before.ours() : BpmnGraph.extension(flow.element(), "exit"),
                    Stream.concat(before.guards().stream(), guards(flow).stream())
                            .distinct()
                            .toList());
            String task = taskAt(flow.target());
            switch (graph.element(task)) {
                case "exclusiveGateway" -> {
                    if (passed.add(task)) {
                        follow(task, flown, exits, passed);
                    }
                }
                case "endEvent" -> exits.add(exit(flown, null, exits.size() + 1));
                case "task", "userTask", "manualTask" -> exits.add(exit(flown, keys.get(task), exits.size() + 1));
                default -> block("bpmn-flow", flow.element().getAttribute("id"), flow.target());
            }
        }
    }

    /** A key that begins with {@code e-} says that the file names none. */
    private static RouteExit exit(Flown flown, @Nullable String next, int n) {
        String name = flown.label();
        Optional<Element> ours = flown.ours();
        String key = attribute(ours, "key").orElse((name.isEmpty() ? "e-" : "e") + n);
        LocalizedText label = name.isEmpty()
                ? LocalizedText.of(Objects.requireNonNullElse(next, "–"))
                : new LocalizedText(name, attribute(ours, "nameEn").orElse(null));
        return new RouteExit(
                key,
                label,
                next,
                attribute(ours, "outcome").equals(Optional.of(RouteOutcome.REFUSED.key()))
                        ? RouteOutcome.REFUSED
                        : RouteOutcome.GRANTED,
                flown.guards());
    }

    /** Conditions in another language are named, not taken. */
    private List<ExitGuard> guards(FlowTo flow) {
        Optional<String> condition = BpmnGraph.conditionOf(flow.element());
        if (condition.isEmpty()) {
            return List.of();
        }
        try {
            return Stream.of(condition.get().split(Bpmn.AND))
                    .map(ExitGuard::parse)
                    .toList();
        } catch (IllegalArgumentException e) {
            findings.add(new Finding("bpmn-condition", false, flow.element().getAttribute("id"), "", condition.get()));
            return List.of();
        }
    }

    private static Optional<String> attribute(Optional<Element> element, String name) {
        return element.map(one -> one.getAttribute(name)).filter(text -> !text.isEmpty());
    }

    private void block(String key, String element, String found) {
        findings.add(new Finding(key, true, element, "", found));
    }
}
