package vn.thongsuot.platform;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.thongsuot.access.Actor;

/**
 * Work of which an actor has so little at a time that it is listed whole, then narrowed and counted (Vietnamese: nguồn việc
 * liệt kê trọn vẹn).
 */
public interface ListedWork extends WorkSource {

    /** Everything that waits for the actor, most urgent first. */
    List<WorkEntry> entries(Actor actor, WorkQuery.Whose whose);

    @Override
    default List<WorkEntry> list(Actor actor, WorkQuery query, int most) {
        return entries(actor, query.whose()).stream()
                .filter(entry -> query.due() == null || entry.due() == query.due())
                .limit(most)
                .toList();
    }

    @Override
    default Map<WorkQuery.Due, Integer> tally(Actor actor, WorkQuery.Whose whose) {
        Map<WorkQuery.Due, Integer> tally = new EnumMap<>(WorkQuery.Due.class);
        entries(actor, whose).forEach(entry -> tally.merge(entry.due(), 1, Integer::sum));
        return tally;
    }
}
