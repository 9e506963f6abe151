package vn.thongsuot.dossiers;

import java.util.List;
import java.util.Map;
import vn.thongsuot.procedures.RouteExit;
import vn.thongsuot.shared.LocalizedText;

/**
 * What whoever works in the present step decides and waits for (Vietnamese: lựa chọn và ý kiến của bước hiện tại).
 *
 * @param exits of the present step; more than one is a choice, none where the dossier has ended
 * @param unmet conditions that do not hold now, by key of the exit that they shut
 * @param opinions all that were asked about the dossier, oldest first
 * @param overdue whether the step may be left only with a reason, because what it waits for is overdue
 */
public record StepWork(
        List<RouteExit> exits,
        Map<String, List<LocalizedText>> unmet,
        List<OpinionView> opinions,
        boolean overdue) {

    public StepWork {
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
