package vn.thongsuot.organisation.reorganisation;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thongsuot.organisation.TreeChanges;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.organisation.spi.Doubt;
import vn.thongsuot.organisation.spi.Transfer;
import vn.thongsuot.organisation.spi.UnitMove;
import vn.thongsuot.organisation.spi.UnitSettings;

/** Works out what a decision does to the tree and to what the modules have at its units, dry or in earnest. */
@Component
class Rehearsal {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final UnitDirectory units;
    private final List<UnitMove> moves;
    private final List<UnitSettings> settings;
    private final ReorganisationStore store;

    Rehearsal(UnitDirectory units, List<UnitMove> moves, List<UnitSettings> settings, ReorganisationStore store) {
        this.units = units;
        this.moves = moves;
        this.settings = settings;
        this.store = store;
    }

    DryRun of(Reorganisation reorganisation) {
        TreePlan.Outcome outcome = plan(reorganisation);
        Transfer transfer = transfer(reorganisation, outcome.changes());
        Map<String, Map<UUID, Integer>> counts = new LinkedHashMap<>();
        moves.forEach(move -> counts.put(move.kind(), move.count(transfer)));
        return new DryRun(
                outcome.changes(),
                counts,
                moves.stream().filter(UnitMove::follows).map(UnitMove::kind).toList(),
                doubts(reorganisation, outcome, transfer));
    }

    private List<Doubt> doubts(Reorganisation reorganisation, TreePlan.Outcome outcome, Transfer transfer) {
        Stream<Doubt> ofModules = moves.stream().flatMap(move -> move.doubts(transfer).stream());
        Stream<Doubt> stayBehind = settings.stream()
                .flatMap(setting -> setting.unitsWith(transfer.ended()).stream()
                        .flatMap(unit -> units.find(unit, transfer.on().minusDays(1)).stream())
                        .map(unit ->
                                new Doubt("own-" + setting.kind(), unit.name().vi())));
        return Stream.of(
                        outcome.doubts().stream(),
                        decidedLater(reorganisation, outcome.changes()),
                        ofModules,
                        stayBehind)
                .flatMap(one -> one)
                .toList();
    }

    private Stream<Doubt> decidedLater(Reorganisation reorganisation, TreeChanges changes) {
        Set<UUID> touched = new HashSet<>(changes.ended());
        changes.changed().forEach(unit -> touched.add(unit.id()));
        return store
                .listDecidedLater(touched, reorganisation.effectiveOn(), reorganisation.decisionId())
                .entrySet()
                .stream()
                .map(later -> new Doubt(
                        "decided-later",
                        units.get(later.getKey(), reorganisation.effectiveOn().minusDays(1))
                                .name()
                                .vi(),
                        DAY.format(later.getValue())));
    }

    /** What stands right under a unit that is split, on the day before, by name. */
    List<UnitView> sections(Reorganisation decision, Operation split) {
        return units
                .listChildren(split.sources().getFirst(), decision.effectiveOn().minusDays(1))
                .stream()
                .sorted(Comparator.comparing(unit -> unit.name().vi()))
                .toList();
    }

    /** Moves what is open and keeps how much of it there was. */
    void move(Reorganisation reorganisation) {
        Transfer transfer = transfer(reorganisation, plan(reorganisation).changes());
        for (UnitMove move : moves) {
            Map<UUID, Integer> moved = move.follows() ? move.count(transfer) : move.apply(transfer);
            moved.forEach((unit, cases) -> store.noteMoved(
                    reorganisation.id(), move.kind(), unit, transfer.heirs().get(unit), cases));
        }
    }

    private TreePlan.Outcome plan(Reorganisation of) {
        return TreePlan.of(
                of.authorityId(),
                units.listSubtree(of.authorityId(), of.effectiveOn().minusDays(1)),
                of.operations());
    }

    private static Transfer transfer(Reorganisation of, TreeChanges changes) {
        Map<UUID, List<UUID>> parts = changes.successions().stream()
                .collect(Collectors.groupingBy(
                        TreeChanges.Link::predecessorId,
                        Collectors.mapping(TreeChanges.Link::successorId, Collectors.toList())));
        Map<String, UUID> byCode = new HashMap<>();
        of.operations()
                .forEach(
                        operation -> operation.targets().forEach(target -> byCode.put(target.code(), target.unitId())));
        Map<String, UUID> allocations = new HashMap<>();
        of.allocations().forEach((key, code) -> {
            if (byCode.containsKey(code)) {
                allocations.put(key, byCode.get(code));
            }
        });
        Set<UUID> leaving = new HashSet<>(changes.ended());
        leaving.addAll(parts.keySet());
        return new Transfer(of.authorityId(), of.id(), of.effectiveOn(), leaving, changes.heirs(), allocations, parts);
    }
}
