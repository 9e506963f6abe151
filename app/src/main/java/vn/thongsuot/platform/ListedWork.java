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
        return look(actor, query, most).entries();
    }

    @Override
    default Map<WorkQuery.Due, Integer> tally(Actor actor, WorkQuery.Whose whose) {
        return look(actor, new WorkQuery(whose, null), 0).tally();
    }

    @Override
    default WorkView look(Actor actor, WorkQuery query, int most) {
        List<WorkEntry> entries = entries(actor, query.whose());
        Map<WorkQuery.Due, Integer> tally = new EnumMap<>(WorkQuery.Due.class);
        entries.forEach(entry -> tally.merge(entry.due(), 1, Integer::sum));
        return new WorkView(
                entries.stream()
                        .filter(entry -> query.due() == null || entry.due() == query.due())
                        .limit(most)
                        .toList(),
                tally);
    }
}
