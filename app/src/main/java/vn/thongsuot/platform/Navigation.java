package vn.thongsuot.platform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.platform.NavigationBar.Item;
import vn.thongsuot.shared.LocalizedText;

/** The officials' bar, put together from what the modules contribute (Vietnamese: thanh điều hướng). */
@Component
class Navigation {

    private final List<NavigationEntry> entries;
    private final Map<String, NavigationBadge> badges;

    private final List<OwnUnits> units;

    Navigation(List<NavigationEntry> entries, List<NavigationBadge> badges, List<OwnUnits> units) {
        this.entries = entries.stream()
                .sorted(Comparator.comparing(NavigationEntry::order))
                .toList();
        this.badges = badges.stream().collect(Collectors.toMap(NavigationBadge::key, Function.identity()));
        this.units = units;
    }

    /** Names of the units in which this person has a role; none for a stranger. */
    List<LocalizedText> unitsOf(@Nullable Actor actor) {
        return actor == null
                ? List.of()
                : units.stream().flatMap(one -> one.namesOf(actor).stream()).toList();
    }

    /**
     * What this person may use; nothing for a stranger.
     *
     * @param current key of the entry that the page belongs to
     */
    NavigationBar barFor(@Nullable Actor actor, String current) {
        if (actor == null) {
            return new NavigationBar(List.of(), null, List.of());
        }
        List<Item> main = new ArrayList<>(items(actor, NavigationGroup.DAILY, current));
        NavigationBar.Row open = null;
        for (NavigationGroup group : grouped()) {
            List<Item> items = items(actor, group, current);
            boolean here = items.stream().anyMatch(item -> item.current() != null);
            if (items.size() > 1) {
                main.add(named(group, items, here));
                open = here ? new NavigationBar.Row(key(group), items) : open;
            } else {
                main.addAll(items);
            }
        }
        return new NavigationBar(main, open, items(actor, NavigationGroup.OWN, current));
    }

    private static List<NavigationGroup> grouped() {
        return Arrays.stream(NavigationGroup.values())
                .filter(group -> !group.open())
                .toList();
    }

    private List<Item> items(Actor actor, NavigationGroup group, String current) {
        return entries.stream()
                .filter(entry -> entry.group() == group && actor.may(entry.permission()))
                .map(entry -> item(actor, entry, current))
                .toList();
    }

    private Item item(Actor actor, NavigationEntry entry, String current) {
        NavigationBadge badge = badges.get(entry.key());
        return new Item(
                "nav." + entry.key(),
                entry.path(),
                entry.key().equals(current) ? "page" : null,
                badge == null ? 0 : badge.count().applyAsInt(actor));
    }

    /** A group leads to its first entry and says how much waits in all of them. */
    private static Item named(NavigationGroup group, List<Item> items, boolean here) {
        return new Item(
                key(group),
                items.getFirst().path(),
                here ? "true" : null,
                items.stream().mapToInt(Item::badge).sum());
    }

    private static String key(NavigationGroup group) {
        return "nav.group." + group.key();
    }
}
