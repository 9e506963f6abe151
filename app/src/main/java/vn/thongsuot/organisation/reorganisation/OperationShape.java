package vn.thongsuot.organisation.reorganisation;

import java.util.List;
import java.util.Optional;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.MessageRef;

/**
 * How many units an operation has before and after it, that it changes something, and that no unit is used twice (Vietnamese:
 * điều kiện của nội dung sắp xếp).
 */
final class OperationShape {

    private OperationShape() {}

    /** @throws DomainException ORG-014 saying what does not fit; ORG-015 naming a unit that is in another operation already */
    static void require(
            OperationKind kind, List<UnitView> sources, List<Operation.Target> targets, List<Operation> others) {
        fault(kind, sources, targets).ifPresent(fault -> {
            throw new DomainException(
                    "ORG-014",
                    DomainException.Kind.INVALID,
                    "%s with %d before and %d after: %s".formatted(kind.key(), sources.size(), targets.size(), fault),
                    new MessageRef("reorganisation.shape." + fault));
        });
        sources.stream()
                .filter(unit ->
                        others.stream().anyMatch(other -> other.sources().contains(unit.id())))
                .findFirst()
                .ifPresent(unit -> {
                    throw new DomainException(
                            "ORG-015",
                            DomainException.Kind.CONFLICT,
                            "a unit is in another operation",
                            unit.name().vi());
                });
    }

    private static Optional<String> fault(OperationKind kind, List<UnitView> sources, List<Operation.Target> targets) {
        boolean fits = switch (kind) {
            case MERGER -> targets.size() == 1 && (sources.size() > 1 || !isIn(sources, targets.getFirst()));
            case SPLIT -> sources.size() == 1 && targets.size() > 1;
            case RENAME, LEVEL_CHANGE -> sources.size() == 1 && targets.size() == 1;
            case DISSOLUTION -> targets.size() <= 1 && targets.stream().noneMatch(to -> isIn(sources, to));
        };
        if (!fits) {
            return Optional.of(kind.key());
        }
        if (!kind.keepsUnit() && sources.stream().anyMatch(unit -> unit.parentId() == null)) {
            return Optional.of("top");
        }
        if (kind == OperationKind.RENAME && !isRenamed(sources.getFirst(), targets.getFirst())) {
            return Optional.of("same-name");
        }
        if (kind == OperationKind.LEVEL_CHANGE && !isMovedLevel(sources.getFirst(), targets.getFirst())) {
            return Optional.of("same-level");
        }
        return Optional.empty();
    }

    private static boolean isRenamed(UnitView unit, Operation.Target to) {
        return !to.code().equals(unit.code())
                || (to.name() != null && !to.name().equals(unit.name()));
    }

    private static boolean isMovedLevel(UnitView unit, Operation.Target to) {
        return to.level() != null && to.level() != unit.level();
    }

    private static boolean isIn(List<UnitView> sources, Operation.Target target) {
        return sources.stream().anyMatch(unit -> unit.id().equals(target.unitId()));
    }
}
