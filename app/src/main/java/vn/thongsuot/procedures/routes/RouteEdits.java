package vn.thongsuot.procedures.routes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.procedures.RouteExit;
import vn.thongsuot.procedures.StepView;

/**
 * Changes of a route's table that keep its ways together (Vietnamese: sửa bảng các bước): a new step stands between two, one that
 * is taken out is passed over, neighbours that follow each other change places. Pure.
 */
public final class RouteEdits {

    private RouteEdits() {}

    /**
     * Puts a step behind another one; the first exit there now leads to it.
     *
     * @param afterKey null for the beginning
     * @param made the step; its key and exits are given here
     */
    public static List<StepView> insert(List<StepView> steps, @Nullable String afterKey, StepView made) {
        String key = freeKey(steps);
        int at = position(steps, afterKey) + 1;
        List<StepView> changed = new ArrayList<>(steps);
        String next = at == 0
                ? (steps.isEmpty() ? null : steps.getFirst().key())
                : steps.get(at - 1).nextKey();
        if (at > 0) {
            StepView before = steps.get(at - 1);
            changed.set(at - 1, withExits(before, firstTo(before.exits(), key)));
        }
        StepView step = new StepView(
                at + 1,
                key,
                made.name(),
                made.role(),
                made.place(),
                made.budget(),
                made.product(),
                List.of(RouteExit.to(next)),
                made.opinions(),
                made.wording());
        changed.add(at, step);
        return numbered(changed);
    }

    /** Takes a step out; who led to it now leads to where its first exit led. */
    public static List<StepView> remove(List<StepView> steps, String key) {
        Optional<StepView> gone =
                steps.stream().filter(step -> step.key().equals(key)).findFirst();
        String next = gone.isEmpty() || key.equals(gone.get().nextKey())
                ? null
                : gone.get().nextKey();
        List<StepView> changed = new ArrayList<>(steps);
        changed.removeIf(step -> step.key().equals(key));
        changed.replaceAll(step -> withExits(step, led(step.exits(), key, next)));
        return numbered(changed);
    }

    /** Moves a step one line up. Where the line above leads to it and to nothing else, they change places in the flow, too. */
    public static List<StepView> moveUp(List<StepView> steps, String key) {
        int at = position(steps, key);
        if (at <= 0) {
            return steps;
        }
        StepView above = steps.get(at - 1);
        StepView step = steps.get(at);
        List<StepView> changed = new ArrayList<>(steps);
        if (follows(above, step)) {
            for (int i = 0; i < at - 1; i++) {
                changed.set(i, withExits(steps.get(i), led(steps.get(i).exits(), above.key(), step.key())));
            }
            above = withExits(above, List.of(RouteExit.to(step.nextKey())));
            step = withExits(step, List.of(RouteExit.to(above.key())));
        }
        changed.set(at - 1, step);
        changed.set(at, above);
        return numbered(changed);
    }

    public static List<StepView> moveDown(List<StepView> steps, String key) {
        int at = position(steps, key);
        return at < 0 || at == steps.size() - 1
                ? steps
                : moveUp(steps, steps.get(at + 1).key());
    }

    public static List<StepView> replace(List<StepView> steps, String key, UnaryOperator<StepView> change) {
        return numbered(steps.stream()
                .map(step -> step.key().equals(key) ? change.apply(step) : step)
                .toList());
    }

    /** A step with other exits. */
    public static StepView withExits(StepView step, List<RouteExit> exits) {
        return new StepView(
                step.n(),
                step.key(),
                step.name(),
                step.role(),
                step.place(),
                step.budget(),
                step.product(),
                exits,
                step.opinions(),
                step.wording());
    }

    private static boolean follows(StepView above, StepView step) {
        return above.exits().size() == 1
                && step.exits().size() == 1
                && above.exits().getFirst().isPlain()
                && step.exits().getFirst().isPlain()
                && step.key().equals(above.nextKey());
    }

    private static List<RouteExit> firstTo(List<RouteExit> exits, String key) {
        if (exits.isEmpty() || exits.size() == 1 && exits.getFirst().isPlain()) {
            return List.of(RouteExit.to(key));
        }
        List<RouteExit> changed = new ArrayList<>(exits);
        changed.set(0, exits.getFirst().leadingTo(key));
        return changed;
    }

    private static List<RouteExit> led(List<RouteExit> exits, String from, @Nullable String to) {
        if (exits.size() == 1 && from.equals(exits.getFirst().nextKey())) {
            return exits.getFirst().isPlain()
                    ? List.of(RouteExit.to(to))
                    : List.of(exits.getFirst().leadingTo(to));
        }
        return exits.stream()
                .map(exit -> from.equals(exit.nextKey()) ? exit.leadingTo(to) : exit)
                .toList();
    }

    private static int position(List<StepView> steps, @Nullable String key) {
        return IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).key().equals(key))
                .findFirst()
                .orElse(-1);
    }

    private static String freeKey(List<StepView> steps) {
        Set<String> used = new HashSet<>();
        steps.forEach(step -> used.add(step.key()));
        for (int i = steps.size() + 1; i < steps.size() + 100; i++) {
            if (!used.contains("b" + i)) {
                return "b" + i;
            }
        }
        return "b" + UUID.randomUUID();
    }

    /** Numbers follow the order of the table. */
    static List<StepView> numbered(List<StepView> steps) {
        return IntStream.range(0, steps.size())
                .mapToObj(i -> numbered(steps.get(i), i + 1))
                .toList();
    }

    private static StepView numbered(StepView step, int n) {
        return step.n() == n
                ? step
                : new StepView(
                        n,
                        step.key(),
                        step.name(),
                        step.role(),
                        step.place(),
                        step.budget(),
                        step.product(),
                        step.exits(),
                        step.opinions(),
                        step.wording());
    }
}
