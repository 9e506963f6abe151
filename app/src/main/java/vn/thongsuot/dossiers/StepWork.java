package vn.thongsuot.dossiers;

import java.util.List;
import vn.thongsuot.procedures.RouteExit;

/**
 * What whoever works in the present step decides and waits for (Vietnamese: lựa chọn và ý kiến của bước hiện tại).
 *
 * @param exits of the present step; more than one is a choice, none where the dossier has ended
 * @param opinions all that were asked about the dossier, oldest first
 * @param overdue whether the step may be left only with a reason, because what it waits for is overdue
 */
public record StepWork(List<RouteExit> exits, List<OpinionView> opinions, boolean overdue) {

    public StepWork {
        exits = List.copyOf(exits);
        opinions = List.copyOf(opinions);
    }

    /** Whether one of the exits ends the dossier with a refusal, which needs a reason. */
    public boolean refuses() {
        return exits.stream().anyMatch(RouteExit::isRefused);
    }

    public boolean isChoice() {
        return exits.size() > 1;
    }
}
