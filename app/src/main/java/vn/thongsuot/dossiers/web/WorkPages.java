package vn.thongsuot.dossiers.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.dossiers.WorkFilter;
import vn.thongsuot.dossiers.WorkFilter.Due;
import vn.thongsuot.dossiers.WorkFilter.Whose;
import vn.thongsuot.dossiers.WorkItem;
import vn.thongsuot.dossiers.WorkLists;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.PersonStore;
import vn.thongsuot.platform.Ui;

/** Builds the work list's page model; names of applicants are one logged read per page. */
@Component
class WorkPages {

    private final WorkLists lists;
    private final PersonStore persons;
    private final Accounts accounts;
    private final LeftTexts leftTexts;
    private final Clock clock;

    WorkPages(WorkLists lists, PersonStore persons, Accounts accounts, LeftTexts leftTexts, Clock clock) {
        this.lists = lists;
        this.persons = persons;
        this.accounts = accounts;
        this.leftTexts = leftTexts;
        this.clock = clock;
    }

    WorkPage make(Ui ui, Actor actor, WorkFilter filter) {
        List<WorkItem> items = lists.list(actor, filter);
        Map<Due, Integer> tally = lists.tally(actor, filter);
        return new WorkPage(
                ui,
                clock.instant(),
                filter,
                tallies(filter, tally),
                scopes(filter),
                rows(ui, actor, items),
                filter.page() > 1 ? href(filter.withPage(filter.page() - 1)) : null,
                items.size() == WorkFilter.PAGE_SIZE ? href(filter.withPage(filter.page() + 1)) : null);
    }

    private static List<WorkPage.Tally> tallies(WorkFilter filter, Map<Due, Integer> counts) {
        List<WorkPage.Tally> tallies = new ArrayList<>();
        for (Due due : Due.values()) {
            String look = switch (due) {
                case LATE -> "late";
                case TODAY -> "soon";
                default -> "";
            };
            tallies.add(new WorkPage.Tally(
                    "work.due." + Links.key(due),
                    Objects.requireNonNull(counts.get(due)),
                    href(filter.with(due)),
                    look,
                    due == filter.due()));
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        tallies.add(new WorkPage.Tally("work.due.all", all, href(filter.with(null)), "", filter.due() == null));
        return tallies;
    }

    private static List<WorkPage.Scope> scopes(WorkFilter filter) {
        List<WorkPage.Scope> scopes = new ArrayList<>();
        for (Whose whose : Whose.values()) {
            WorkFilter other = new WorkFilter(whose, filter.due(), filter.procedureCode(), 1);
            scopes.add(new WorkPage.Scope("work.whose." + Links.key(whose), href(other), whose == filter.whose()));
        }
        return scopes;
    }

    private List<WorkPage.Row> rows(Ui ui, Actor actor, List<WorkItem> items) {
        Map<UUID, String> names = actor.may(Permission.PERSON_READ)
                ? persons.names(
                        actor,
                        items.stream().map(WorkItem::applicantId).distinct().toList(),
                        "work-list")
                : Map.of();
        Map<UUID, String> holders = accounts.displayNames(items.stream()
                .map(WorkItem::holderId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return items.stream().map(item -> row(ui, actor, item, names, holders)).toList();
    }

    private WorkPage.Row row(Ui ui, Actor actor, WorkItem item, Map<UUID, String> names, Map<UUID, String> holders) {
        UUID holder = item.holderId();
        boolean mine = actor.accountId().equals(holder);
        return new WorkPage.Row(
                item,
                leftTexts.text(ui, item),
                LeftTexts.look(item),
                LeftTexts.gauge(item),
                names.getOrDefault(item.applicantId(), ui.t("person.hidden")),
                holderText(ui, holder, mine, holders),
                holder == null && item.mayClaim());
    }

    private static String holderText(Ui ui, @Nullable UUID holder, boolean mine, Map<UUID, String> holders) {
        if (holder == null) {
            return ui.t("work.nobody");
        }
        return mine ? ui.t("work.you") : ui.t("work.holder", holders.getOrDefault(holder, "–"));
    }

    static String href(WorkFilter filter) {
        return Links.query(
                "/desk/work",
                "whose",
                Links.key(filter.whose()),
                "due",
                filter.due() == null ? null : Links.key(filter.due()),
                "procedure",
                filter.procedureCode(),
                "page",
                filter.page() > 1 ? String.valueOf(filter.page()) : null);
    }
}
