package vn.thongsuot.dossiers;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.procedures.RouteExit;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.shared.DomainException;

/**
 * What whoever leaves a step decides besides (Vietnamese: lựa chọn khi chuyển bước).
 *
 * @param exit key of the exit taken; may be left out where there is one alone
 * @param overdueReason why it goes on without opinions that are overdue; empty where none are
 * @param refusalReason why it is refused, where the exit refuses; else empty
 */
public record StepChoice(@Nullable String exit, String overdueReason, String refusalReason) {

    /** Nothing to decide. */
    public static final StepChoice NONE = new StepChoice(null, "");

    /** A choice that refuses nothing. */
    public StepChoice(@Nullable String exit, String overdueReason) {
        this(exit, overdueReason, "");
    }

    /** The exit meant; empty where nothing that the step has was picked. */
    Optional<RouteExit> find(StepView step) {
        if (exit == null || exit.isBlank()) {
            return step.isChoice()
                    ? Optional.empty()
                    : step.manualExits().stream().findFirst();
        }
        return step.findExit(exit).filter(found -> !found.isAutomatic());
    }

    /**
     * @throws DomainException DOS-060 where nothing that the step has was picked; says what may be. DOS-271 (conflict) where only
     *     the product passes on
     */
    RouteExit require(StepView step) {
        if (step.manualExits().isEmpty()) {
            throw new DomainException(
                    "DOS-271",
                    DomainException.Kind.CONFLICT,
                    "Step %s: cannot pass on; it is left by itself alone.".formatted(step.key()));
        }
        return find(step).orElseThrow(() -> {
            String allowed = step.manualExits().stream().map(RouteExit::key).collect(Collectors.joining(", "));
            String names =
                    step.manualExits().stream().map(each -> each.label().vi()).collect(Collectors.joining("; "));
            return new DomainException(
                    "DOS-060",
                    DomainException.Kind.INVALID,
                    "Step %s: cannot pass on; no exit of it is picked, allowed: %s.".formatted(step.key(), allowed),
                    names);
        });
    }
}
