package vn.thongsuot.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thongsuot.procedures.RouteExit;
import vn.thongsuot.procedures.StepView;

/** Reads what the present step decides and waits for. */
@Component
class StepWorks {

    private final StepFlow flow;
    private final StepGuards guards;
    private final OpinionStore opinions;
    private final Clock clock;

    StepWorks(StepFlow flow, StepGuards guards, OpinionStore opinions, Clock clock) {
        this.flow = flow;
        this.guards = guards;
        this.opinions = opinions;
        this.clock = clock;
    }

    StepWork of(Dossier dossier) {
        Instant now = clock.instant();
        List<OpinionView> asked = opinions.list(dossier).stream()
                .map(row -> OpinionView.of(row, now))
                .toList();
        boolean overdue = opinions.listAwaited(dossier).stream()
                .anyMatch(row -> row.getDueAt().isBefore(now));
        List<RouteExit> exits = exits(dossier);
        return new StepWork(exits, guards.listUnmet(dossier, exits), asked, overdue, automatic(dossier));
    }

    private List<RouteExit> exits(Dossier dossier) {
        return step(dossier).map(StepView::manualExits).orElse(List.of());
    }

    private List<StepWork.Automatic> automatic(Dossier dossier) {
        return step(dossier).stream()
                .flatMap(step -> step.automaticExits().stream())
                .map(exit -> new StepWork.Automatic(
                        Objects.requireNonNull(exit.automatic()),
                        exit.nextKey() == null
                                ? null
                                : flow.routeOf(dossier).getStep(exit.nextKey()).name()))
                .toList();
    }

    private Optional<StepView> step(Dossier dossier) {
        String key = dossier.row().getStepKey();
        return key == null || dossier.status().isEnd()
                ? Optional.empty()
                : flow.routeOf(dossier).findStep(key);
    }
}
