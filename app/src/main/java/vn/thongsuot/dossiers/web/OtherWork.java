package vn.thongsuot.dossiers.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.WorkFilter;
import vn.thongsuot.platform.WorkEntry;
import vn.thongsuot.platform.WorkQuery.Due;
import vn.thongsuot.platform.WorkSource;
import vn.thongsuot.platform.WorkView;

/** What other modules contribute to the work list; this one knows the names of their kinds alone. */
@Component
class OtherWork {

    private final List<WorkSource> sources;

    OtherWork(List<WorkSource> sources) {
        this.sources = sources;
    }

    List<WorkSource> sources() {
        return sources;
    }

    /** An unknown kind in an address is no kind. */
    boolean isKnown(@Nullable String kind) {
        return WorkAsk.DOSSIERS.equals(kind) || find(kind).isPresent();
    }

    Optional<WorkSource> find(@Nullable String kind) {
        return sources.stream().filter(source -> source.kind().equals(kind)).findFirst();
    }

    /**
     * What is asked for, of all kinds or of one. Entries stand beside the first page only, since each kind has a list of its
     * own; the tally is over the kinds that are asked for.
     */
    WorkView look(Actor actor, WorkAsk ask) {
        WorkFilter filter = ask.filter();
        if (filter.procedureCode() != null || filter.holderId() != null) {
            return WorkView.NOTHING;
        }
        boolean listed = filter.page() == 1 || ask.kind() != null;
        List<WorkEntry> entries = new ArrayList<>();
        Map<Due, Integer> sum = new EnumMap<>(Due.class);
        for (WorkSource source : sources) {
            if (ask.wants(source.kind())) {
                WorkView view = source.look(actor, filter.query(), WorkFilter.PAGE_SIZE);
                entries.addAll(listed ? view.entries() : List.of());
                view.tally().forEach((due, count) -> sum.merge(due, count, Integer::sum));
            }
        }
        return new WorkView(entries, sum);
    }
}
