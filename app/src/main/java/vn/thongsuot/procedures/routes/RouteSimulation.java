package vn.thongsuot.procedures.routes;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.calendar.clock.ClockReading;
import vn.thongsuot.calendar.clock.LegalClock;
import vn.thongsuot.calendar.clock.Limit;
import vn.thongsuot.procedures.ExitGuard;
import vn.thongsuot.procedures.RouteExit;
import vn.thongsuot.procedures.RouteGraph;
import vn.thongsuot.procedures.RouteOpinion;
import vn.thongsuot.procedures.StepView;

/**
 * The dates of a dossier that takes its whole budget in each step (Vietnamese: chạy thử quy trình), in Vietnamese time.
 *
 * @param reading what the legal clock says; null where the limit is not known
 * @param end when the last step has used its budget
 */
public record RouteSimulation(@Nullable ClockReading reading, List<Stay> stays, LocalDateTime end) {

    public RouteSimulation {
        stays = List.copyOf(stays);
    }

    /**
     * A step on the way.
     *
     * @param exit the exit that is taken; null where the step has none
     */
    public record Stay(
            StepView step,
            LocalDateTime from,
            LocalDateTime to,
            @Nullable RouteExit exit,
            List<Asked> opinions) {
        public Stay {
            opinions = List.copyOf(opinions);
        }
    }

    /** An opinion that is asked when the step begins. */
    public record Asked(RouteOpinion opinion, LocalDateTime due) {}

    /** Whether all steps are done by the due instant; true where there is none. */
    public boolean isInTime() {
        return reading == null || reading.due() == null || !end.isAfter(reading.due());
    }

    /**
     * @param choices key of the exit to take, by key of the step; the first one that leads on where none is chosen, one that a person
     *     takes before one that is taken by itself. An exit that
     *     leads back is taken once, one whose conditions contradict those of an exit taken before is passed over.
     */
    public static RouteSimulation run(
            WorkingCalendar calendar,
            @Nullable Limit limit,
            List<StepView> steps,
            LocalDateTime received,
            Map<String, String> choices) {
        LegalClock clock = new LegalClock(calendar);
        RouteGraph graph = RouteGraph.of(steps);
        ClockReading reading = limit == null ? null : clock.read(received, limit, List.of());
        LocalDateTime at = calendar.nextWorkingTime(received);
        List<Stay> stays = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        List<ExitGuard> assumed = new ArrayList<>();
        StepView step = steps.isEmpty() ? null : steps.getFirst();
        while (step != null && stays.size() < 2 * steps.size()) {
            LocalDateTime begin = at;
            RouteExit exit = exit(graph, step, choices.get(step.key()), taken, assumed);
            LocalDateTime end =
                    after(clock, begin, step.counted().plus(exit == null ? Duration.ZERO : step.waits(exit)));
            stays.add(new Stay(
                    step,
                    begin,
                    end,
                    exit,
                    step.opinions().stream()
                            .map(opinion -> new Asked(opinion, after(clock, begin, opinion.budget())))
                            .toList()));
            if (exit != null) {
                exit.guards().stream()
                        .filter(guard -> guard.kind().about().isFixed())
                        .forEach(assumed::add);
            }
            at = end;
            step = exit == null ? null : graph.find(exit.nextKey()).orElse(null);
        }
        return new RouteSimulation(reading, stays, at);
    }

    private static @Nullable RouteExit exit(
            RouteGraph graph, StepView step, @Nullable String wanted, Set<String> taken, List<ExitGuard> assumed) {
        RouteExit onward = null;
        for (RouteExit exit : step.exits()) {
            if (exit.guards().stream().anyMatch(guard -> assumed.stream().anyMatch(guard::excludes))) {
                continue;
            }
            boolean back = graph.leadsBack(step, exit);
            if (exit.key().equals(wanted) && (!back || taken.add(step.key()))) {
                return exit;
            }
            if (!back && (onward == null || onward.isAutomatic() && !exit.isAutomatic())) {
                onward = exit;
            }
        }
        return onward;
    }

    /** Working time after an instant; a step without time of its own ends when it begins. */
    private static LocalDateTime after(LegalClock clock, LocalDateTime from, Duration time) {
        int halfHours = Math.toIntExact(time.toMinutes() / 30);
        if (halfHours == 0) {
            return from;
        }
        LocalDateTime end =
                clock.read(from, new Limit.WorkingHours(halfHours), List.of()).due();
        return end == null ? from : end;
    }
}
