package vn.thongsuot.organisation.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who takes over from whom on a day (Vietnamese: chuyển giao).
 *
 * @param leaving units that end, with or without somebody who carries on
 * @param heirs main successor by predecessor
 * @param allocations successor by the code of a case or of a procedure, where a split sends it elsewhere than to the main part
 * @param parts successors of each predecessor, the main one first
 */
public record Transfer(
        UUID authorityId,
        UUID reorganisationId,
        LocalDate on,
        Set<UUID> leaving,
        Map<UUID, UUID> heirs,
        Map<String, UUID> allocations,
        Map<UUID, List<UUID>> parts) {

    public Transfer {
        leaving = Set.copyOf(leaving);
        heirs = Map.copyOf(heirs);
        allocations = Map.copyOf(allocations);
        parts = Map.copyOf(parts);
    }

    /** Units that end; one that goes on beside the parts that are split from it is none of them. */
    public Set<UUID> ended() {
        return leaving.stream()
                .filter(unit -> heirs.containsKey(unit) || !parts.containsKey(unit))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who takes over what the unit had; the unit itself where it goes on. */
    public UUID heir(UUID unitId) {
        return heirs.getOrDefault(unitId, unitId);
    }

    /** As {@link #heir(UUID)} for a case, by the first of its keys that is allocated to a part of that very unit. */
    public UUID heir(UUID unitId, List<String> keys) {
        List<UUID> allowed = parts.getOrDefault(unitId, List.of());
        return keys.stream()
                .map(allocations::get)
                .filter(found -> found != null && allowed.contains(found))
                .findFirst()
                .orElseGet(() -> heir(unitId));
    }
}
