package vn.thongsuot.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a decision makes of the tree on its day (Vietnamese: thay đổi của cây đơn vị).
 *
 * @param created units that are new, parents before their children
 * @param ended units that end on the day before
 * @param changed units that go on with another name, place, code or level
 * @param successions who carries on for whom
 */
public record TreeChanges(
        UUID authorityId, List<UnitView> created, Set<UUID> ended, List<UnitView> changed, List<Link> successions) {

    public TreeChanges {
        created = List.copyOf(created);
        ended = Set.copyOf(ended);
        changed = List.copyOf(changed);
        successions = List.copyOf(successions);
    }

    /**
     * One unit carries on for another.
     *
     * @param main whether old figures and, where nothing else is said, open cases go there; one per predecessor
     */
    public record Link(UUID predecessorId, UUID successorId, String kind, boolean main) {}

    /** The main successor of every unit that ends and has one. */
    public Map<UUID, UUID> heirs() {
        Map<UUID, UUID> heirs = new HashMap<>();
        successions.stream().filter(Link::main).forEach(link -> heirs.put(link.predecessorId(), link.successorId()));
        return heirs;
    }
}
