package vn.thongsuot.platform;

import java.util.List;
import java.util.Map;
import vn.thongsuot.access.Actor;

/**
 * Work of one kind that a module contributes to the common work list, as a bean (Vietnamese: nguồn việc của danh sách việc
 * chung). The list knows the kind's name alone, message key {@code work.kind.<kind>}.
 */
public interface WorkSource {

    /** Such as {@code task}; stands in addresses. */
    String kind();

    /** The list of this kind alone, with its own filters. */
    String path();

    /** What waits for the actor, most urgent first; at most {@code most}. */
    List<WorkEntry> list(Actor actor, WorkQuery query, int most);

    /** How much there is of each urgency; what is missing counts as nothing. */
    Map<WorkQuery.Due, Integer> tally(Actor actor, WorkQuery.Whose whose);

    /** Both in one look. */
    default WorkView look(Actor actor, WorkQuery query, int most) {
        return new WorkView(list(actor, query, most), tally(actor, query.whose()));
    }
}
