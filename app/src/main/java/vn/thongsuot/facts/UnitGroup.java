package vn.thongsuot.facts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Units that are counted together (Vietnamese: nhóm đơn vị), such as a unit with all under it.
 *
 * @param id the unit that the group stands for
 */
public record UnitGroup(UUID id, List<Member> members) {

    public UnitGroup {
        members = List.copyOf(members);
    }

    /**
     * A unit of the group.
     *
     * @param from first day on which its rows count for the group; null = always
     * @param to first day on which they no longer do; null = open
     */
    public record Member(
            UUID unitId, @Nullable LocalDate from, @Nullable LocalDate to) {}

    /** All rows of some units, whenever. */
    public static UnitGroup of(UUID id, Collection<UUID> unitIds) {
        return new UnitGroup(
                id, unitIds.stream().map(unit -> new Member(unit, null, null)).toList());
    }

    boolean isTimeless() {
        return members.stream().allMatch(member -> member.from() == null && member.to() == null);
    }
}
