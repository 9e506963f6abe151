package vn.thongsuot.platform;

import java.util.List;
import java.util.Map;

/**
 * What a source shows of its work to one reader: the part that was asked for, and how much there is of each urgency in all.
 *
 * @param entries most urgent first
 * @param tally what is missing counts as nothing
 */
public record WorkView(List<WorkEntry> entries, Map<WorkQuery.Due, Integer> tally) {

    /** A source that has nothing to do with what is asked. */
    public static final WorkView NOTHING = new WorkView(List.of(), Map.of());

    public WorkView {
        entries = List.copyOf(entries);
        tally = Map.copyOf(tally);
    }
}
