package vn.thongsuot.petitions.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.petitions.PetitionAbout;
import vn.thongsuot.petitions.PetitionFilter;
import vn.thongsuot.petitions.PetitionFilter.Due;
import vn.thongsuot.petitions.PetitionFilter.Whose;
import vn.thongsuot.petitions.PetitionLine;
import vn.thongsuot.petitions.PetitionLists;
import vn.thongsuot.petitions.PetitionSource;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;

/** Builds the lists of petitions; filters stand in the address. */
@Component
class PetitionListPages {

    private final PetitionLists lists;
    private final PetitionNames names;

    PetitionListPages(PetitionLists lists, PetitionNames names) {
        this.lists = lists;
        this.names = names;
    }

    PetitionListPage make(Ui ui, Actor actor, PetitionFilter filter) {
        List<PetitionLine> lines = lists.list(actor, filter);
        return new PetitionListPage(
                ui,
                filter,
                tallies(filter, lists.tally(actor, filter)),
                scopes(filter),
                Arrays.stream(PetitionAbout.values())
                        .map(about ->
                                new Choice(about.key(), ui.t("petition.about." + about.key()), about == filter.about()))
                        .toList(),
                Arrays.stream(PetitionSource.values())
                        .map(source -> new Choice(
                                source.key(), ui.t("petition.source." + source.key()), source == filter.source()))
                        .toList(),
                rows(ui, lines),
                actor.may(Permission.PETITION_RECEIVE),
                href("/desk/petitions/export.xlsx", filter.withPage(1)),
                filter.page() > 1 ? href(filter.withPage(filter.page() - 1)) : null,
                lines.size() == PetitionFilter.PAGE_SIZE ? href(filter.withPage(filter.page() + 1)) : null);
    }

    private static List<PetitionListPage.Tally> tallies(PetitionFilter filter, Map<Due, Integer> counts) {
        List<PetitionListPage.Tally> tallies = new ArrayList<>();
        int open = 0;
        for (Due due : Due.values()) {
            int count = Objects.requireNonNull(counts.get(due));
            open += due == Due.DONE ? 0 : count;
            String look = due == Due.LATE ? "late" : due == Due.TODAY ? "soon" : "";
            tallies.add(new PetitionListPage.Tally(
                    "petition.due." + key(due), count, href(filter.with(due)), look, due == filter.due()));
        }
        tallies.add(new PetitionListPage.Tally(
                "petition.due.all", open, href(filter.with((Due) null)), "", filter.due() == null));
        return tallies;
    }

    private static List<PetitionListPage.Scope> scopes(PetitionFilter filter) {
        return Arrays.stream(Whose.values())
                .map(whose -> new PetitionListPage.Scope(
                        "petition.whose." + key(whose), href(filter.with(whose)), whose == filter.whose()))
                .toList();
    }

    private List<PetitionListPage.Row> rows(Ui ui, List<PetitionLine> lines) {
        Map<UUID, String> people = names.people(lines.stream()
                .map(PetitionLine::holderId)
                .filter(Objects::nonNull)
                .toList());
        return lines.stream()
                .map(line -> new PetitionListPage.Row(
                        line,
                        Looks.left(ui, line.status(), line.daysLeft()),
                        Looks.left(line.daysLeft()),
                        Looks.gauge(line.daysLeft()),
                        line.nextDueAt() == null ? "–" : ui.date(line.nextDueAt()),
                        Looks.tag(line.status()),
                        names.unit(ui, line.unitId()),
                        line.holderId() == null ? "" : people.getOrDefault(line.holderId(), "–")))
                .toList();
    }

    static String href(PetitionFilter filter) {
        return href("/desk/petitions", filter);
    }

    private static String href(String path, PetitionFilter filter) {
        UriComponentsBuilder builder = UriComponentsBuilder.fromPath(path).queryParam("whose", key(filter.whose()));
        add(builder, "due", filter.due() == null ? null : key(filter.due()));
        add(builder, "about", filter.about() == null ? null : filter.about().key());
        add(builder, "source", filter.source() == null ? null : filter.source().key());
        add(builder, "page", filter.page() > 1 ? String.valueOf(filter.page()) : null);
        if (filter.words().isEmpty()) {
            return builder.encode().toUriString();
        }
        return builder.queryParam("q", "{words}")
                .encode()
                .buildAndExpand(filter.words())
                .toUriString();
    }

    private static void add(UriComponentsBuilder builder, String name, @Nullable String value) {
        if (value != null) {
            builder.queryParam(name, value);
        }
    }

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
