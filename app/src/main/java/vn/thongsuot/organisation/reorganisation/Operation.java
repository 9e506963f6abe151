package vn.thongsuot.organisation.reorganisation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.shared.LocalizedText;

/**
 * One thing that a decision does (Vietnamese: một nội dung sắp xếp).
 *
 * @param sources units before it
 * @param targets units after it, the main one first; empty for a dissolution without anybody who carries on
 * @param sections of a split, the unit after it to which a section of the unit before it goes; those not named go to {@link #main()}
 */
public record Operation(int n, OperationKind kind, List<UUID> sources, List<Target> targets, Map<UUID, UUID> sections) {

    public Operation {
        sections = Map.copyOf(sections);
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }

    Operation(int n, OperationKind kind, List<UUID> sources, List<Target> targets) {
        this(n, kind, sources, targets, Map.of());
    }

    /** Where a section of the unit that is split goes: where it was said, else with the unit itself or to the first part. */
    public UUID placeOf(UUID sectionId) {
        UUID chosen = sections.get(sectionId);
        return chosen != null && isTarget(chosen) ? chosen : main();
    }

    private UUID main() {
        return targets.stream()
                .map(Target::unitId)
                .filter(sources::contains)
                .findFirst()
                .orElseGet(() -> targets.getFirst().unitId());
    }

    private boolean isTarget(UUID unitId) {
        return targets.stream().anyMatch(target -> target.unitId().equals(unitId));
    }

    /**
     * A unit after the decision.
     *
     * @param fresh whether it begins with the decision
     * @param name null where an existing unit keeps its own
     * @param level null where it keeps that of the units before it
     */
    public record Target(
            UUID unitId,
            boolean fresh,
            String code,
            @Nullable LocalizedText name,
            @Nullable UnitLevel level) {}
}
