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
            return step.isChoice() ? Optional.empty() : step.exits().stream().findFirst();
        }
        return step.findExit(exit);
    }

    /** @throws DomainException DOS-060 where nothing that the step has was picked; says what may be */
    RouteExit require(StepView step) {
        return find(step).orElseThrow(() -> {
            String allowed = step.exits().stream().map(RouteExit::key).collect(Collectors.joining(", "));
            String names = step.exits().stream().map(each -> each.label().vi()).collect(Collectors.joining("; "));
            return new DomainException(
                    "DOS-060",
                    DomainException.Kind.INVALID,
                    "Step %s: cannot pass on; no exit of it is picked, allowed: %s.".formatted(step.key(), allowed),
                    names);
        });
    }
}
