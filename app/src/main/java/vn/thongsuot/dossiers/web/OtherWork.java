package vn.thongsuot.dossiers.web;

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

    /** Of all kinds or of one; only beside the first page, since each kind has a list of its own. */
    List<WorkEntry> list(Actor actor, WorkAsk ask) {
        WorkFilter filter = ask.filter();
        if (filter.procedureCode() != null || (filter.page() > 1 && ask.kind() == null)) {
            return List.of();
        }
        return sources.stream()
                .filter(source -> ask.wants(source.kind()))
                .flatMap(source -> source.list(actor, filter.query(), WorkFilter.PAGE_SIZE).stream())
                .toList();
    }

    /** How much there is of each urgency, over the kinds that are asked for. */
    Map<Due, Integer> tally(Actor actor, WorkAsk ask) {
        Map<Due, Integer> sum = new EnumMap<>(Due.class);
        if (ask.filter().procedureCode() == null) {
            sources.stream()
                    .filter(source -> ask.wants(source.kind()))
                    .forEach(source -> source.tally(actor, ask.filter().whose())
                            .forEach((due, count) -> sum.merge(due, count, Integer::sum)));
        }
        return sum;
    }
}
