package vn.thongsuot.organisation.reorganisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.TreeChanges;
import vn.thongsuot.organisation.TreeChanges.Link;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.organisation.spi.Doubt;
import vn.thongsuot.shared.LocalizedText;

/**
 * Works out what operations make of a tree (Vietnamese: lập phương án cây đơn vị); pure.
 *
 * <p>Parts (desks, divisions) of the first unit of a merger move into the new unit with new names; those of the others are
 * carried on by its part of the same kind and name, or move as they are where there is none. What stood under a unit that is
 * dissolved stands under what was above it; its parts end.
 */
final class TreePlan {

    private final UUID authorityId;
    private final Map<UUID, UnitView> before = new LinkedHashMap<>();
    private final Map<UUID, List<UnitView>> children = new HashMap<>();
    private final Map<UUID, UnitView> created = new LinkedHashMap<>();
    private final Map<UUID, UnitView> changed = new LinkedHashMap<>();
    private final Set<UUID> ended = new HashSet<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();

    private TreePlan(UUID authorityId, List<UnitView> units) {
        this.authorityId = authorityId;
        units.forEach(unit -> before.put(unit.id(), unit));
        for (UnitView unit : units) {
            UUID parent = unit.parentId();
            if (parent != null) {
                children.computeIfAbsent(parent, id -> new ArrayList<>()).add(unit);
            }
        }
    }

    /** What to do, and what a person should look at. */
    record Outcome(TreeChanges changes, List<Doubt> doubts) {}

    /** @param units of the authority on the day before the decision */
    static Outcome of(UUID authorityId, List<UnitView> units, List<Operation> operations) {
        TreePlan plan = new TreePlan(authorityId, units);
        operations.stream()
                .filter(one -> one.kind() == OperationKind.DISSOLUTION)
                .forEach(plan::end);
        operations.stream()
                .filter(one -> one.kind() != OperationKind.DISSOLUTION)
                .forEach(plan::work);
        operations.stream()
                .filter(one -> one.kind() == OperationKind.DISSOLUTION)
                .forEach(plan::dissolve);
        plan.doubtCodes();
        plan.doubtHeirs(operations);
        return new Outcome(
                new TreeChanges(
                        authorityId,
                        List.copyOf(plan.created.values()),
                        plan.ended,
                        plan.changed.values().stream()
                                .filter(unit -> !plan.ended.contains(unit.id()))
                                .toList(),
                        plan.links),
                plan.doubts);
    }

    private void end(Operation operation) {
        ended.addAll(operation.sources());
    }

    private void work(Operation operation) {
        switch (operation.kind()) {
            case MERGER -> merge(operation);
            case SPLIT -> split(operation);
            case RENAME, LEVEL_CHANGE -> rename(operation);
            case DISSOLUTION -> throw new IllegalStateException("dissolutions come last");
        }
    }

    private void merge(Operation operation) {
        UnitView first = get(operation.sources().getFirst());
        Operation.Target target = operation.targets().getFirst();
        UnitView merged = place(target, first);
        List<UnitView> parts = new ArrayList<>();
        parts.addAll(partsNow(merged.id()));
        for (UUID id : operation.sources()) {
            if (id.equals(target.unitId())) {
                continue;
            }
            UnitView source = get(id);
            ended.add(id);
            links.add(new Link(id, merged.id(), operation.kind().key(), true));
            takeParts(childrenOf(source.id()), source, merged, parts);
        }
        doubtDesk(merged, parts);
    }

    private void split(Operation operation) {
        UnitView source = get(operation.sources().getFirst());
        boolean goesOn =
                operation.targets().stream().anyMatch(target -> target.unitId().equals(source.id()));
        for (int i = 0; i < operation.targets().size(); i++) {
            Operation.Target target = operation.targets().get(i);
            UnitView part = place(target, source);
            List<UnitView> parts = new ArrayList<>(partsNow(part.id()));
            if (!part.id().equals(source.id())) {
                links.add(new Link(source.id(), part.id(), operation.kind().key(), i == 0 && !goesOn));
                takeSections(operation, source, part, parts);
            }
            doubtDesk(part, parts);
        }
        if (!goesOn) {
            ended.add(source.id());
        }
        doubts.add(new Doubt("split", name(source)));
    }

    private void rename(Operation operation) {
        UnitView old = get(operation.sources().getFirst());
        change(old, operation.targets().getFirst());
    }

    private void dissolve(Operation operation) {
        for (UUID id : operation.sources()) {
            UnitView source = get(id);
            UnitView heir = operation.targets().isEmpty()
                    ? null
                    : place(operation.targets().getFirst(), source);
            if (heir == null) {
                doubts.add(new Doubt("without-heir", name(source)));
            } else {
                links.add(new Link(id, heir.id(), operation.kind().key(), true));
            }
            for (UnitView child : childrenOf(id)) {
                if (isPart(child)) {
                    endPart(child, source, heir);
                } else if (id.equals(now(child).parentId())) {
                    changed.put(
                            child.id(),
                            moved(
                                    now(child),
                                    parentOf(source),
                                    now(child).code(),
                                    now(child).name()));
                }
            }
        }
    }

    /** A part of a unit that is dissolved ends with all below it; the heir's part of the same kind and name carries on, or the heir. */
    private void endPart(UnitView part, UnitView source, @Nullable UnitView heir) {
        if (ended.add(part.id()) && heir != null) {
            UUID to = like(part, source, partsNow(heir.id()), heir)
                    .map(UnitView::id)
                    .orElse(heir.id());
            links.add(new Link(part.id(), to, OperationKind.DISSOLUTION.key(), true));
        }
        childrenOf(part.id()).forEach(below -> endPart(below, source, heir));
    }

    /** What was under a unit that is split: a section goes where the operation says, all else with the unit or to the first part. */
    private void takeSections(Operation operation, UnitView source, UnitView into, List<UnitView> there) {
        List<UnitView> placed = childrenOf(source.id()).stream()
                .filter(child -> operation.placeOf(child.id()).equals(into.id()))
                .toList();
        takeParts(placed, source, into, there);
    }

    /** Parts of a unit that ends: carried on by what is there already, or moved into the new unit. */
    private void takeParts(List<UnitView> children, UnitView source, UnitView into, List<UnitView> there) {
        List<UnitView> earlier = List.copyOf(there);
        for (UnitView part : children) {
            UnitView same = like(part, source, earlier, into).orElse(null);
            if (same == null || !isPart(part)) {
                if (!earlier.isEmpty() && isPart(part)) {
                    doubts.add(new Doubt("part-moves", name(part)));
                }
                UnitView now = follow(part, source, into);
                there.add(now);
            } else {
                ended.add(part.id());
                links.add(new Link(part.id(), same.id(), "merger", true));
                childrenOf(part.id())
                        .forEach(below -> changed.put(
                                below.id(),
                                moved(below, same.id(), code(below, part.code(), same.code()), below.name())));
            }
        }
    }

    private static Optional<UnitView> like(UnitView part, UnitView of, List<UnitView> others, UnitView in) {
        return others.stream()
                .filter(other -> other.kind() == part.kind() && plain(other, in).equals(plain(part, of)))
                .findFirst();
    }

    /**
     * What stays with its unit: where the unit's name or code stood in its own, the new one stands. A child that another
     * operation has changed keeps that change; one that nothing happens to gets no new version.
     */
    private UnitView follow(UnitView child, UnitView from, UnitView to) {
        UnitView old = now(child);
        UnitView now = new UnitView(
                old.id(),
                old.authorityId(),
                to.id(),
                code(old, from.code(), to.code()),
                new LocalizedText(
                        old.name().vi().replace(place(from), place(to)),
                        old.name().en()),
                old.kind(),
                isPart(old) ? to.level() : old.level());
        if (!now.equals(old)) {
            changed.put(now.id(), now);
        }
        return now;
    }

    private UnitView change(UnitView old, Operation.Target target) {
        UnitView changing = now(old);
        UnitView after = changed(changing, target, parentOf(changing));
        changed.put(old.id(), after);
        childrenOf(old.id()).forEach(child -> follow(child, old, after));
        return after;
    }

    private UnitView now(UnitView unit) {
        return changed.getOrDefault(unit.id(), unit);
    }

    private UnitView place(Operation.Target target, UnitView like) {
        if (!target.fresh()) {
            UnitView old = get(target.unitId());
            boolean same = (target.name() == null || target.name().equals(old.name()))
                    && (target.level() == null || target.level() == old.level());
            return same ? now(old) : change(old, target);
        }
        UnitView begun = created.get(target.unitId());
        if (begun != null) {
            return begun;
        }
        UnitView made = new UnitView(
                target.unitId(),
                authorityId,
                parentOf(like),
                target.code(),
                target.name() == null ? like.name() : target.name(),
                like.kind(),
                target.level() == null ? like.level() : target.level());
        created.put(made.id(), made);
        return made;
    }

    private static UnitView changed(UnitView old, Operation.Target target, @Nullable UUID parentId) {
        return new UnitView(
                old.id(),
                old.authorityId(),
                parentId,
                target.code(),
                target.name() == null ? old.name() : target.name(),
                old.kind(),
                target.level() == null ? old.level() : target.level());
    }

    private static UnitView moved(UnitView unit, @Nullable UUID parentId, String code, LocalizedText name) {
        return new UnitView(unit.id(), unit.authorityId(), parentId, code, name, unit.kind(), unit.level());
    }

    /** What is above a unit, past all that is dissolved. */
    private @Nullable UUID parentOf(UnitView unit) {
        UUID parent = unit.parentId();
        while (parent != null && ended.contains(parent)) {
            parent = get(parent).parentId();
        }
        return parent;
    }

    private void doubtDesk(UnitView unit, List<UnitView> parts) {
        if (unit.kind() == UnitKind.PEOPLE_COMMITTEE
                && parts.stream().noneMatch(part -> part.kind() == UnitKind.ONE_STOP)) {
            doubts.add(new Doubt("no-desk", name(unit)));
        }
    }

    private void doubtCodes() {
        Map<String, Integer> users = new TreeMap<>();
        Stream.concat(before.values().stream().map(this::now), created.values().stream())
                .filter(unit -> !isPart(unit) && !ended.contains(unit.id()))
                .forEach(unit -> users.merge(unit.code(), 1, Integer::sum));
        Stream.concat(created.values().stream(), changed.values().stream())
                .map(UnitView::code)
                .distinct()
                .filter(code -> users.getOrDefault(code, 0) > 1)
                .forEach(code -> doubts.add(new Doubt("code-taken", code)));
    }

    private void doubtHeirs(List<Operation> operations) {
        operations.stream()
                .flatMap(operation -> operation.targets().stream())
                .map(Operation.Target::unitId)
                .filter(ended::contains)
                .distinct()
                .forEach(unit -> doubts.add(new Doubt("heir-ends", name(get(unit)))));
    }

    private static String code(UnitView part, String from, String to) {
        return part.code().equals(from) ? to : part.code();
    }

    private static String plain(UnitView part, UnitView of) {
        return part.name().vi().replace(place(of), "").strip();
    }

    private static String place(UnitView unit) {
        return unit.name().vi().replace("Ủy ban nhân dân ", "");
    }

    private static String name(UnitView unit) {
        return unit.name().vi();
    }

    private static boolean isPart(UnitView unit) {
        return unit.kind() == UnitKind.ONE_STOP || unit.kind() == UnitKind.DEPARTMENT;
    }

    /** What is under a unit by now, under the names that the operations before have given it. */
    private List<UnitView> partsNow(UUID unitId) {
        return before.values().stream()
                .map(this::now)
                .filter(child -> unitId.equals(child.parentId()) && !ended.contains(child.id()))
                .toList();
    }

    private List<UnitView> childrenOf(UUID unitId) {
        return children.getOrDefault(unitId, List.of());
    }

    private UnitView get(UUID unitId) {
        UnitView unit = before.get(unitId);
        if (unit == null) {
            throw new IllegalStateException("Unit %s does not exist on the day before the decision.".formatted(unitId));
        }
        return unit;
    }
}
