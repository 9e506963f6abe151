package vn.thongsuot.procedures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/**
 * A way out of a step (Vietnamese: hướng xử lý tiếp theo). One exit is no choice; of several the officer picks one.
 *
 * @param key unique within the step
 * @param nextKey the step that follows; null ends the route
 * @param outcome how the dossier ends; counts where the work ends with this exit
 * @param guards all of which must hold for it to be taken
 * @param automatic when the product takes it by itself; null where a person takes it
 */
public record RouteExit(
        String key,
        LocalizedText label,
        @Nullable String nextKey,
        RouteOutcome outcome,
        List<ExitGuard> guards,
        @Nullable AutomaticRule automatic) {

    /** Key of the only exit of a step that has no choice. */
    public static final String ONLY = "next";

    private static final LocalizedText PASS_ON = LocalizedText.of("Chuyển bước tiếp theo", "Pass on");
    private static final LocalizedText END = LocalizedText.of("Kết thúc quy trình", "End of the route");

    public RouteExit {
        guards = List.copyOf(guards);
    }

    /** An exit that a person takes. */
    public RouteExit(
            String key, LocalizedText label, @Nullable String nextKey, RouteOutcome outcome, List<ExitGuard> guards) {
        this(key, label, nextKey, outcome, guards, null);
    }

    /** An exit that may always be taken. */
    public RouteExit(String key, LocalizedText label, @Nullable String nextKey, RouteOutcome outcome) {
        this(key, label, nextKey, outcome, List.of());
    }

    /** An exit towards the result that was asked for. */
    public RouteExit(String key, LocalizedText label, @Nullable String nextKey) {
        this(key, label, nextKey, RouteOutcome.GRANTED);
    }

    /** The exit of a step without a choice. */
    public static RouteExit to(@Nullable String nextKey) {
        return new RouteExit(ONLY, nextKey == null ? END : PASS_ON, nextKey);
    }

    /** The same exit to another step. */
    public RouteExit leadingTo(@Nullable String next) {
        return new RouteExit(key, label, next, outcome, guards, automatic);
    }

    public boolean isRefused() {
        return outcome == RouteOutcome.REFUSED;
    }

    public boolean isAutomatic() {
        return automatic != null;
    }

    /** What of its conditions does not hold. */
    public List<ExitGuard> unmet(GuardFacts facts) {
        return guards.stream().filter(guard -> !guard.isMet(facts)).toList();
    }

    /** Whether it is the exit that a step without a choice has by itself. */
    public boolean isPlain() {
        return equals(to(nextKey));
    }
}
