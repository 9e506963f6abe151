package vn.thongsuot.organisation.reorganisation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.shared.LocalizedText;

/**
 * One thing that a decision does (Vietnamese: một nội dung sắp xếp).
 *
 * @param sources units before it
 * @param targets units after it, the main one first; empty for a dissolution without anybody who carries on
 */
public record Operation(int n, OperationKind kind, List<UUID> sources, List<Target> targets) {

    public Operation {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
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
