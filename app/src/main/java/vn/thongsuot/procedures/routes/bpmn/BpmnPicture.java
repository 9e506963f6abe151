package vn.thongsuot.procedures.routes.bpmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.procedures.AutomaticRule;
import vn.thongsuot.procedures.ExitGuard;
import vn.thongsuot.procedures.Place;
import vn.thongsuot.procedures.RouteExit;
import vn.thongsuot.procedures.RouteOpinion;
import vn.thongsuot.procedures.StepView;

/** A route as nodes and flows of BPMN with places on paper: lanes below each other, the flow from left to right. */
final class BpmnPicture {

    private static final int COLUMN = 70;
    private static final int TASK = 120;
    private static final int TASK_HIGH = 70;
    private static final int ROUND = 36;
    private static final int LANE = 120;
    private static final int HEAD = 60;
    /** Among the attributes of an event on the edge of a task: which. Written as BPMN's own attribute. */
    static final String TASK_OF = "attachedToRef";

    /**
     * @param documentation running text on it; empty for none
     * @param extension attributes of our element within it; empty for none
     */
    record Node(
            String id,
            String element,
            String name,
            String documentation,
            int lane,
            Map<String, String> extension,
            String extensionName,
            int x,
            int y,
            int width,
            int height) {

        /** Id of the task on whose edge an event stands. */
        String attachedTo() {
            return extension.getOrDefault(TASK_OF, "");
        }
    }

    /** @param condition what has to hold for the flow to be taken; empty for none */
    record Flow(String id, String from, String to, String name, Map<String, String> extension, String condition) {}

    record LaneBand(String id, Place place, int y, int height) {}

    private final List<Node> nodes = new ArrayList<>();
    private final List<Flow> flows = new ArrayList<>();
    private final List<LaneBand> lanes = new ArrayList<>();
    private final Map<Place, Integer> laneOf = new LinkedHashMap<>();
    private int x = HEAD + 30;

    BpmnPicture(List<StepView> steps) {
        layLanes(steps);
        int first = steps.isEmpty() ? 0 : lane(steps.getFirst());
        round("start", "startEvent", first);
        steps.forEach(this::layNodes);
        round("end", "endEvent", steps.isEmpty() ? 0 : lane(steps.getLast()));
        if (!steps.isEmpty()) {
            flow("start", entry(steps.getFirst()), "", Map.of());
        }
        Map<String, StepView> byKey = new LinkedHashMap<>();
        steps.forEach(step -> byKey.put(step.key(), step));
        steps.forEach(step -> layFlows(step, byKey));
    }

    List<Node> nodes() {
        return List.copyOf(nodes);
    }

    List<Flow> flows() {
        return List.copyOf(flows);
    }

    List<LaneBand> lanes() {
        return List.copyOf(lanes);
    }

    int width() {
        return x + 30;
    }

    int height() {
        return lanes.isEmpty() ? LANE : lanes.getLast().y() + lanes.getLast().height();
    }

    private void layLanes(List<StepView> steps) {
        int y = 0;
        for (StepView step : steps) {
            if (!laneOf.containsKey(step.place())) {
                int most = steps.stream()
                        .filter(other -> other.place().equals(step.place()))
                        .mapToInt(other -> other.opinions().size())
                        .max()
                        .orElse(0);
                int height = LANE + most * (TASK_HIGH + 20);
                laneOf.put(step.place(), lanes.size());
                lanes.add(new LaneBand("lane_" + (lanes.size() + 1), step.place(), y, height));
                y += height;
            }
        }
    }

    private int lane(StepView step) {
        return laneOf.getOrDefault(step.place(), 0);
    }

    private int middle(int lane) {
        return lanes.isEmpty() ? LANE / 2 : lanes.get(lane).y() + LANE / 2;
    }

    private void layNodes(StepView step) {
        int lane = lane(step);
        if (!step.opinions().isEmpty()) {
            round("fork_" + step.n(), "parallelGateway", lane);
        }
        int top = middle(lane) - TASK_HIGH / 2;
        nodes.add(new Node(
                "step_" + step.n(),
                "userTask",
                step.name().vi(),
                Objects.requireNonNullElse(step.wording().description(), ""),
                lane,
                attributes(step),
                "step",
                x,
                top,
                TASK,
                TASK_HIGH));
        for (int i = 0; i < step.opinions().size(); i++) {
            RouteOpinion opinion = step.opinions().get(i);
            nodes.add(new Node(
                    "ask_%d_%d".formatted(step.n(), i + 1),
                    "userTask",
                    opinion.agency().vi(),
                    "",
                    lane,
                    attributes(opinion),
                    "opinion",
                    x,
                    top + (i + 1) * (TASK_HIGH + 20),
                    TASK,
                    TASK_HIGH));
        }
        for (int i = 0; i < step.exits().size(); i++) {
            AutomaticRule rule = step.exits().get(i).automatic();
            if (rule != null) {
                nodes.add(event(step, i, rule, lane, top));
            }
        }
        x += TASK + COLUMN;
        if (!step.opinions().isEmpty()) {
            round("join_" + step.n(), "parallelGateway", lane);
        }
        if (step.manualExits().size() > 1) {
            round("choice_" + step.n(), "exclusiveGateway", lane);
        }
    }

    /** On the lower edge of its task. */
    private Node event(StepView step, int exit, AutomaticRule rule, int lane, int top) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("rule", rule.code());
        attributes.put("n", String.valueOf(exit));
        attributes.put(TASK_OF, "step_" + step.n());
        return new Node(
                eventId(step, exit),
                "boundaryEvent",
                "",
                "",
                lane,
                attributes,
                "automatic",
                x + 8 + exit * (ROUND + 4) % (TASK - ROUND),
                top + TASK_HIGH - ROUND / 2,
                ROUND,
                ROUND);
    }

    private static String eventId(StepView step, int exit) {
        return "auto_%d_%d".formatted(step.n(), exit + 1);
    }

    private void round(String id, String element, int lane) {
        nodes.add(new Node(id, element, "", "", lane, Map.of(), "", x, middle(lane) - ROUND / 2, ROUND, ROUND));
        x += ROUND + COLUMN;
    }

    private void layFlows(StepView step, Map<String, StepView> byKey) {
        String at = "step_" + step.n();
        if (!step.opinions().isEmpty()) {
            flow("fork_" + step.n(), at, "", Map.of());
            flow(at, "join_" + step.n(), "", Map.of());
            IntStream.rangeClosed(1, step.opinions().size())
                    .mapToObj(i -> "ask_%d_%d".formatted(step.n(), i))
                    .forEach(ask -> {
                        flow("fork_" + step.n(), ask, "", Map.of());
                        flow(ask, "join_" + step.n(), "", Map.of());
                    });
            at = "join_" + step.n();
        }
        if (step.manualExits().size() > 1) {
            flow(at, "choice_" + step.n(), "", Map.of());
            at = "choice_" + step.n();
        }
        for (int i = 0; i < step.exits().size(); i++) {
            RouteExit exit = step.exits().get(i);
            StepView next = exit.nextKey() == null ? null : byKey.get(exit.nextKey());
            boolean plain = step.exits().size() == 1 && exit.isPlain();
            flow(
                    exit.isAutomatic() ? eventId(step, i) : at,
                    next == null ? "end" : entry(next),
                    plain ? "" : exit.label().vi(),
                    plain ? Map.of() : attributes(exit),
                    exit.guards().stream().map(ExitGuard::code).collect(Collectors.joining(Bpmn.AND)));
        }
    }

    private static String entry(StepView step) {
        return (step.opinions().isEmpty() ? "step_" : "fork_") + step.n();
    }

    private void flow(String from, String to, String name, Map<String, String> extension) {
        flow(from, to, name, extension, "");
    }

    private void flow(String from, String to, String name, Map<String, String> extension, String condition) {
        flows.add(new Flow("flow_" + (flows.size() + 1), from, to, name, extension, condition));
    }

    private static Map<String, String> attributes(StepView step) {
        Map<String, String> all = who(step.key(), step.role().name(), step.place());
        all.put("halfHours", String.valueOf(step.budget().toMinutes() / 30));
        put(all, "nameEn", step.name().en());
        put(all, "label", step.wording().label());
        put(all, "doer", step.wording().doer());
        if (step.product() != null) {
            all.put("product", step.product().vi());
            put(all, "productEn", step.product().en());
        }
        return all;
    }

    private static Map<String, String> attributes(RouteOpinion opinion) {
        Map<String, String> all = who(opinion.key(), opinion.role().name(), opinion.place());
        all.put("halfHours", String.valueOf(opinion.budget().toMinutes() / 30));
        all.put("required", String.valueOf(opinion.required()));
        put(all, "nameEn", opinion.agency().en());
        return all;
    }

    private static Map<String, String> attributes(RouteExit exit) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("key", exit.key());
        put(all, "nameEn", exit.label().en());
        if (exit.isRefused()) {
            all.put("outcome", exit.outcome().key());
        }
        return all;
    }

    private static Map<String, String> who(String key, String role, Place place) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("key", key);
        all.put("role", role.toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        all.put("at", place.at().key());
        put(all, "unit", place.unitCode());
        return all;
    }

    private static void put(Map<String, String> all, String name, @Nullable String value) {
        if (value != null) {
            all.put(name, value);
        }
    }
}
