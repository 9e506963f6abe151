package vn.thongsuot.procedures;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.access.Role;
import vn.thongsuot.shared.LocalizedText;

/**
 * One step of a route (Vietnamese: bước của quy trình nội bộ).
 *
 * @param budget working time it may take
 * @param exits how it may be left, in their order; a published route has at least one at each step
 * @param opinions agencies asked when it begins, all at once
 * @param wording what the decision says beside its name
 */
public record StepView(
        int n,
        String key,
        LocalizedText name,
        Role role,
        Place place,
        Duration budget,
        @Nullable LocalizedText product,
        List<RouteExit> exits,
        List<RouteOpinion> opinions,
        StepWording wording) {

    public StepView {
        exits = List.copyOf(exits);
        opinions = List.copyOf(opinions);
    }

    /** A step whose name says all. */
    public StepView(
            int n,
            String key,
            LocalizedText name,
            Role role,
            Place place,
            Duration budget,
            @Nullable LocalizedText product,
            List<RouteExit> exits,
            List<RouteOpinion> opinions) {
        this(n, key, name, role, place, budget, product, exits, opinions, StepWording.NONE);
    }

    /** A step without choice and opinions. */
    public StepView(
            int n,
            String key,
            LocalizedText name,
            Role role,
            AtUnit at,
            Duration budget,
            @Nullable LocalizedText product,
            @Nullable String nextKey) {
        this(n, key, name, role, Place.of(at), budget, product, List.of(RouteExit.to(nextKey)), List.of());
    }

    public AtUnit atUnit() {
        return place.at();
    }

    /** Whether the result lies at the desk once it is reached: a step that ends the route, at the receiving desk. */
    public boolean isReturn() {
        return atUnit() == AtUnit.INTAKE && exits.stream().allMatch(exit -> exit.nextKey() == null);
    }

    /** The step behind the first exit, the usual one; null where that ends the route. */
    public @Nullable String nextKey() {
        return exits.isEmpty() ? null : exits.getFirst().nextKey();
    }

    /** Exits that a person takes. */
    public List<RouteExit> manualExits() {
        return exits.stream().filter(exit -> !exit.isAutomatic()).toList();
    }

    /** Exits that the product takes by itself. */
    public List<RouteExit> automaticExits() {
        return exits.stream().filter(RouteExit::isAutomatic).toList();
    }

    /** Whether whoever leaves it has to pick an exit. */
    public boolean isChoice() {
        return manualExits().size() > 1;
    }

    public Optional<RouteExit> findExit(String exitKey) {
        return exits.stream().filter(exit -> exit.key().equals(exitKey)).findFirst();
    }

    /** The time it counts in the route: its own budget, or the longest required opinion beside it if that is longer. */
    public Duration counted() {
        return opinions.stream()
                .filter(RouteOpinion::required)
                .map(RouteOpinion::budget)
                .reduce(budget, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }

    /**
     * Working time over {@link #counted} before an exit is taken by itself; zero where it waits for no time. The rule begins when
     * the step's own budget is over, whatever the opinions take.
     */
    public Duration waits(RouteExit exit) {
        AutomaticRule rule = exit.automatic();
        Duration over = rule == null ? Duration.ZERO : budget.plus(rule.after()).minus(counted());
        return over.isNegative() ? Duration.ZERO : over;
    }
}
