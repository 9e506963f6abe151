package vn.thongsuot.dossiers;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.procedures.AutomaticRule;
import vn.thongsuot.procedures.RouteExit;
import vn.thongsuot.shared.LocalizedText;

/**
 * What whoever works in the present step decides and waits for (Vietnamese: lựa chọn và ý kiến của bước hiện tại).
 *
 * @param exits of the present step that a person takes; more than one is a choice, none where the dossier has ended
 * @param unmet conditions that do not hold now, by key of the exit that they shut
 * @param opinions all that were asked about the dossier, oldest first
 * @param overdue whether the step may be left only with a reason, because what it waits for is overdue
 * @param automatic how it is left by itself
 */
public record StepWork(
        List<RouteExit> exits,
        Map<String, List<LocalizedText>> unmet,
        List<OpinionView> opinions,
        boolean overdue,
        List<Automatic> automatic) {

    /** An exit that the product takes by itself; {@code to} is null where it ends the route. */
    public record Automatic(AutomaticRule rule, @Nullable LocalizedText to) {}

    public StepWork {
        automatic = List.copyOf(automatic);
        exits = List.copyOf(exits);
        unmet = Map.copyOf(unmet);
        opinions = List.copyOf(opinions);
    }

    /** Whether one of the exits ends the dossier with a refusal, which needs a reason. */
    public boolean refuses() {
        return exits.stream().anyMatch(RouteExit::isRefused);
    }

    /** Conditions of an exit that do not hold now; empty where it may be taken. */
    public List<LocalizedText> unmet(RouteExit exit) {
        return unmet.getOrDefault(exit.key(), List.of());
    }

    public boolean isChoice() {
        return exits.size() > 1;
    }
}
