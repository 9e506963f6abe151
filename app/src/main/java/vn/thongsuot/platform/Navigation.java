package vn.thongsuot.platform;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;

/** The officials' bar, put together from what the modules contribute (Vietnamese: thanh điều hướng). */
@Component
class Navigation {

    private final List<NavigationEntry> entries;
    private final Map<String, NavigationBadge> badges;

    Navigation(List<NavigationEntry> entries, List<NavigationBadge> badges) {
        this.entries = entries.stream()
                .sorted(Comparator.comparing(NavigationEntry::order))
                .toList();
        this.badges = badges.stream().collect(Collectors.toMap(NavigationBadge::key, Function.identity()));
    }

    /** What this person may use; nothing for a stranger. */
    List<NavigationEntry> entriesFor(@Nullable Actor actor) {
        return actor == null
                ? List.of()
                : entries.stream()
                        .filter(entry -> actor.may(entry.permission()))
                        .toList();
    }

    int badge(@Nullable Actor actor, NavigationEntry entry) {
        NavigationBadge badge = badges.get(entry.key());
        return actor == null || badge == null ? 0 : badge.count().applyAsInt(actor);
    }
}
