package vn.thongsuot.organisation.reorganisation;

import java.util.List;
import java.util.UUID;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.MessageRef;

/** How many units an operation has before and after it, and that no unit is used twice (Vietnamese: điều kiện của nội dung sắp xếp). */
final class OperationShape {

    private OperationShape() {}

    /** @throws DomainException ORG-014 where the numbers do not fit; ORG-015 where a unit is in another operation already */
    static void require(
            OperationKind kind, List<UUID> sources, List<Operation.Target> targets, List<Operation> others) {
        boolean fits = switch (kind) {
            case MERGER -> targets.size() == 1 && (sources.size() > 1 || !isIn(sources, targets.getFirst()));
            case SPLIT -> sources.size() == 1 && targets.size() > 1;
            case RENAME, LEVEL_CHANGE -> sources.size() == 1 && targets.size() == 1;
            case DISSOLUTION -> targets.size() <= 1 && targets.stream().noneMatch(to -> isIn(sources, to));
        };
        if (!fits) {
            throw new DomainException(
                    "ORG-014",
                    DomainException.Kind.INVALID,
                    "%s with %d before and %d after".formatted(kind.key(), sources.size(), targets.size()),
                    new MessageRef("reorganisation.shape." + kind.key()));
        }
        if (others.stream().anyMatch(other -> other.sources().stream().anyMatch(sources::contains))) {
            throw new DomainException("ORG-015", DomainException.Kind.CONFLICT, "a unit is in another operation");
        }
    }

    private static boolean isIn(List<UUID> sources, Operation.Target target) {
        return sources.contains(target.unitId());
    }
}
