package vn.thongsuot.organisation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.organisation.SuccessionView;
import vn.thongsuot.organisation.UnitHistory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitVersionView;
import vn.thongsuot.platform.Ui;

/** Makes the tree of units of a day, each unit after its parent. */
@Component
class UnitTrees {

    private static final Set<UnitKind> PARTS = EnumSet.of(UnitKind.DEPARTMENT, UnitKind.ONE_STOP);

    /** So many changes of the tree are offered as days. */
    private static final int CHANGES = 3;

    private final UnitHistory history;

    UnitTrees(UnitHistory history) {
        this.history = history;
    }

    TreePage of(Ui ui, UUID authorityId, LocalDate on, boolean parts, LocalDate today) {
        List<UnitVersionView> all = history.listOn(authorityId, on);
        Map<UUID, List<UnitVersionView>> children = all.stream()
                .filter(version -> version.unit().parentId() != null)
                .collect(Collectors.groupingBy(version -> version.unit().parentId()));
        Map<UUID, List<SuccessionView>> origins = history.listSuccessions(authorityId).stream()
                .filter(succession -> !succession.effectiveOn().isAfter(on))
                .collect(Collectors.groupingBy(
                        succession -> succession.successor().id()));
        List<TreePage.Row> rows = new ArrayList<>();
        Set<UUID> there = all.stream().map(version -> version.unit().id()).collect(Collectors.toSet());
        all.stream()
                .filter(version -> version.unit().parentId() == null
                        || !there.contains(version.unit().parentId()))
                .forEach(root -> add(new Branch(ui, parts, children, origins, rows), root, 0));
        return new TreePage(ui, on, parts, depths(ui, on, parts), days(ui, authorityId, on, parts, today), rows);
    }

    /** What does not change on the way down. */
    private record Branch(
            Ui ui,
            boolean parts,
            Map<UUID, List<UnitVersionView>> children,
            Map<UUID, List<SuccessionView>> origins,
            List<TreePage.Row> rows) {}

    private static void add(Branch tree, UnitVersionView version, int depth) {
        List<UnitVersionView> under = tree
                .children()
                .getOrDefault(version.unit().id(), List.of())
                .stream()
                .sorted(Comparator.comparing(
                        child -> !PARTS.contains(child.unit().kind())))
                .toList();
        tree.rows().add(row(tree, version, under, depth));
        under.stream()
                .filter(child -> tree.parts() || !PARTS.contains(child.unit().kind()))
                .forEach(child -> add(tree, child, depth + 1));
    }

    private static TreePage.Row row(Branch tree, UnitVersionView version, List<UnitVersionView> under, int depth) {
        Ui ui = tree.ui();
        long parts = under.stream()
                .filter(child -> PARTS.contains(child.unit().kind()))
                .count();
        return new TreePage.Row(
                Math.min(depth, 4),
                "/desk/units/" + version.unit().id(),
                ui.text(version.unit().name()),
                tree.parts() || parts == 0 ? "" : ui.t("units.parts", parts),
                ui.t("unit.kind." + version.unit().kind().key()),
                ui.t("unit.level." + version.unit().level().key()),
                version.unit().code(),
                UnitTexts.range(ui, version),
                origin(ui, tree.origins().get(version.unit().id())));
    }

    private static TreePage.@Nullable Origin origin(Ui ui, @Nullable List<SuccessionView> from) {
        if (from == null) {
            return null;
        }
        SuccessionView first = from.getFirst();
        String names = from.stream()
                .map(succession -> ui.text(succession.predecessor().name()))
                .collect(Collectors.joining(", "));
        return new TreePage.Origin(
                ui.t("units.from." + first.kind(), names), ui.t("units.by", UnitTexts.decision(ui, first.decision())));
    }

    private static List<TreePage.Choice> depths(Ui ui, LocalDate on, boolean parts) {
        return List.of(
                new TreePage.Choice(href(on, false), ui.t("units.agencies"), !parts),
                new TreePage.Choice(href(on, true), ui.t("units.all"), parts));
    }

    /** Today, and the days around each change of the tree, the newest first. */
    private List<TreePage.Choice> days(Ui ui, UUID authorityId, LocalDate on, boolean parts, LocalDate today) {
        List<TreePage.Choice> choices = new ArrayList<>();
        choices.add(new TreePage.Choice(href(today, parts), ui.t("units.today"), on.equals(today)));
        history.listChanges(authorityId).stream()
                .skip(1)
                .sorted(Comparator.reverseOrder())
                .limit(CHANGES)
                .forEach(day -> {
                    LocalDate before = day.minusDays(1);
                    choices.add(
                            new TreePage.Choice(href(day, parts), ui.t("units.since", ui.date(day)), on.equals(day)));
                    choices.add(new TreePage.Choice(
                            href(before, parts), ui.t("units.before", ui.date(day)), on.equals(before)));
                });
        return choices;
    }

    private static String href(LocalDate on, boolean parts) {
        return "/desk/units?on=" + on + (parts ? "&parts=true" : "");
    }
}
