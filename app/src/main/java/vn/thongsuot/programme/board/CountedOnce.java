package vn.thongsuot.programme.board;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.programme.Horizon;
import vn.thongsuot.programme.Target;

/**
 * Counts a figure once, in however many plans and areas it is a target (Vietnamese: mỗi chỉ tiêu tính một lần). The plans' rules
 * R27 and R29: one indicator, several references. Targets of another time stand for themselves (R28), and so does each target
 * that no indicator proves yet.
 */
public final class CountedOnce {

    private CountedOnce() {}

    /** What makes two targets one: what is measured, of which cases, at which level, until when. */
    private record Measured(
            String indicatorId,
            @Nullable String filter,
            @Nullable UnitLevel level,
            Horizon horizon) {}

    /**
     * @param mostUrgentFirst in the order of the board
     * @return of each figure the most urgent target, in the same order
     */
    public static List<TargetStanding> of(List<TargetStanding> mostUrgentFirst) {
        Set<Measured> counted = new HashSet<>();
        return mostUrgentFirst.stream()
                .filter(standing -> standing.target().indicatorId() == null || counted.add(measured(standing.target())))
                .toList();
    }

    private static Measured measured(Target target) {
        String filter = target.proof().filter();
        return new Measured(
                java.util.Objects.requireNonNull(target.indicatorId()),
                filter == null ? null : filter.strip(),
                target.level(),
                target.horizon());
    }
}
