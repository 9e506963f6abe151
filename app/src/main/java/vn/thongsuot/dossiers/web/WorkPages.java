package vn.thongsuot.dossiers.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.WorkFilter;
import vn.thongsuot.dossiers.WorkItem;
import vn.thongsuot.dossiers.WorkLists;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.platform.WorkQuery.Due;
import vn.thongsuot.platform.WorkQuery.Whose;
import vn.thongsuot.platform.WorkView;

/** Builds the work list's page model: dossiers, and what other modules contribute, in one order. */
@Component
class WorkPages {

    private final WorkLists lists;
    private final OtherWork others;
    private final WorkRows rows;
    private final Accounts accounts;
    private final Clock clock;

    WorkPages(WorkLists lists, OtherWork others, WorkRows rows, Accounts accounts, Clock clock) {
        this.lists = lists;
        this.others = others;
        this.rows = rows;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * In one transaction: each of the dozen that are asked would else begin and end its own.
     *
     * @param error why an act on many dossiers did not even begin; null where none was asked for
     */
    @Transactional
    WorkPage make(Ui ui, Actor actor, WorkFilter filter, @Nullable String kind, @Nullable String error) {
        WorkAsk ask = new WorkAsk(filter, others.isKnown(kind) ? kind : null);
        WorkView other = others.look(actor, ask);
        List<WorkItem> items = ask.wants(WorkAsk.DOSSIERS) ? lists.list(actor, filter) : List.of();
        return new WorkPage(
                ui,
                clock.instant(),
                ask,
                filter,
                tallies(actor, ask, other),
                scopes(ask),
                kinds(ask),
                holder(ui, ask),
                lines(ui, actor, items, other),
                BulkBar.of(actor, filter, error),
                wholeList(ask),
                filter.page() > 1 ? ask.with(filter.withPage(filter.page() - 1)).href() : null,
                items.size() == WorkFilter.PAGE_SIZE
                        ? ask.with(filter.withPage(filter.page() + 1)).href()
                        : null);
    }

    private List<WorkPage.Line> lines(Ui ui, Actor actor, List<WorkItem> items, WorkView other) {
        Stream<WorkPage.Line> dossiers =
                rows.dossiers(ui, actor, items).stream().map(row -> (WorkPage.Line) row);
        Stream<WorkPage.Line> rest =
                rows.others(ui, actor, other.entries()).stream().map(row -> (WorkPage.Line) row);
        return Stream.concat(dossiers, rest)
                .sorted(Comparator.comparing(WorkPage.Line::order))
                .toList();
    }

    private List<WorkPage.Tally> tallies(Actor actor, WorkAsk ask, WorkView other) {
        Map<Due, Integer> counts = new EnumMap<>(Due.class);
        counts.putAll(other.tally());
        if (ask.wants(WorkAsk.DOSSIERS)) {
            lists.tally(actor, ask.filter()).forEach((due, count) -> counts.merge(due, count, Integer::sum));
        }
        List<WorkPage.Tally> tallies = new ArrayList<>();
        for (Due due : Due.values()) {
            String look = switch (due) {
                case LATE -> "late";
                case TODAY -> "soon";
                default -> "";
            };
            tallies.add(new WorkPage.Tally(
                    "work.due." + Links.key(due),
                    counts.getOrDefault(due, 0),
                    ask.with(ask.filter().with(due)).href(),
                    look,
                    due == ask.filter().due()));
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        tallies.add(new WorkPage.Tally(
                "work.due.all",
                all,
                ask.with(ask.filter().with(null)).href(),
                "",
                ask.filter().due() == null));
        return tallies;
    }

    private static List<WorkPage.Scope> scopes(WorkAsk ask) {
        List<WorkPage.Scope> scopes = new ArrayList<>();
        WorkFilter filter = ask.filter();
        for (Whose whose : Whose.values()) {
            scopes.add(new WorkPage.Scope(
                    "work.whose." + Links.key(whose),
                    ask.with(filter.withWhose(whose)).href(),
                    whose == filter.whose()));
        }
        return scopes;
    }

    private WorkPage.@Nullable Holder holder(Ui ui, WorkAsk ask) {
        UUID holder = ask.filter().holderId();
        if (holder == null) {
            return null;
        }
        String name = accounts.displayNames(List.of(holder)).getOrDefault(holder, "–");
        return new WorkPage.Holder(
                ui.t("work.holder", name),
                ask.with(ask.filter().withHolder(null)).href());
    }

    private List<WorkPage.Scope> kinds(WorkAsk ask) {
        if (others.sources().isEmpty()) {
            return List.of();
        }
        List<WorkPage.Scope> kinds = new ArrayList<>();
        kinds.add(new WorkPage.Scope("work.kind.all", ask.ofKind(null).href(), ask.kind() == null));
        kinds.add(kind(ask, WorkAsk.DOSSIERS));
        others.sources().forEach(source -> kinds.add(kind(ask, source.kind())));
        return kinds;
    }

    private static WorkPage.Scope kind(WorkAsk ask, String kind) {
        return new WorkPage.Scope("work.kind." + kind, ask.ofKind(kind).href(), kind.equals(ask.kind()));
    }

    private WorkPage.@Nullable Scope wholeList(WorkAsk ask) {
        return others.find(ask.kind())
                .map(source -> new WorkPage.Scope("work.kind." + source.kind(), source.path(), false))
                .orElse(null);
    }
}
