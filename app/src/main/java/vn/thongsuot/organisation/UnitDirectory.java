package vn.thongsuot.organisation;

import static vn.thongsuot.db.organisation.Tables.CLOSURE;
import static vn.thongsuot.db.organisation.Tables.SUCCESSION;
import static vn.thongsuot.db.organisation.Tables.UNIT;
import static vn.thongsuot.db.organisation.Tables.UNIT_VERSION;
import static vn.thongsuot.db.pub.Tables.UNIT_SUCCESSOR;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.UnitScope;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.platform.Kept;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.shared.DomainException;

/**
 * Reads units as they were on a day (Vietnamese: danh bạ đơn vị). Answers are kept for some seconds on each node: the tree
 * changes by dated decisions, a few times a year, known in advance.
 */
@Service
public class UnitDirectory implements UnitScope {

    private static final int LONGEST_CHAIN = 20;
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final DSLContext db;
    private final Clock clock;
    private final Kept<Key, Optional<UnitView>> units = new Kept<>(FRESH);
    private final Kept<Key, List<UnitView>> subtrees = new Kept<>(FRESH);
    private final Kept<Key, Optional<UnitView>> last = new Kept<>(FRESH);
    private final Kept<Key, UUID> heirs = new Kept<>(FRESH);
    private final Kept<UUID, UUID> successors = new Kept<>(FRESH);
    private final Kept<Heirs, Set<UUID>> predecessors = new Kept<>(FRESH);

    UnitDirectory(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public Optional<UnitView> find(UUID unitId, LocalDate on) {
        return units.get(
                new Key(unitId, on),
                key -> select(UNIT_VERSION.UNIT_ID.eq(unitId).and(validOn(UNIT_VERSION.VALID, on))).stream()
                        .findFirst());
    }

    /** @throws DomainException ORG-001 (not found) if there was no such unit on that day */
    public UnitView get(UUID unitId, LocalDate on) {
        return find(unitId, on)
                .orElseThrow(() -> new DomainException(
                        "ORG-001", DomainException.Kind.NOT_FOUND, "no unit %s on %s".formatted(unitId, on)));
    }

    public Optional<UnitView> findByCode(UUID authorityId, String code, LocalDate on) {
        return select(UNIT.AUTHORITY_ID
                        .eq(authorityId)
                        .and(UNIT_VERSION.CODE.eq(code))
                        .and(UNIT_VERSION.KIND.in("agency", "people-committee"))
                        .and(validOn(UNIT_VERSION.VALID, on)))
                .stream()
                .findFirst();
    }

    /**
     * The agency that bears a code on a day, or where nobody does the one that carries on for who bore it last (Vietnamese: đơn vị
     * mang mã hoặc kế thừa mã).
     */
    public Optional<UnitView> findByCodeOrHeir(UUID authorityId, String code, LocalDate on) {
        return findByCode(authorityId, code, on)
                .or(() -> lastBearer(authorityId, code, on).flatMap(unit -> find(heirOf(unit, on), on)));
    }

    private Optional<UUID> lastBearer(UUID authorityId, String code, LocalDate on) {
        return db.select(UNIT.ID)
                .from(UNIT_VERSION)
                .join(UNIT)
                .on(UNIT.ID.eq(UNIT_VERSION.UNIT_ID))
                .where(UNIT.AUTHORITY_ID.eq(authorityId), UNIT_VERSION.CODE.eq(code))
                .and(UNIT_VERSION.KIND.in("agency", "people-committee"))
                .and(DSL.condition("upper({0}) <= {1}::date", UNIT_VERSION.VALID, DSL.val(on)))
                .orderBy(DSL.field("upper({0})", UNIT_VERSION.VALID).desc(), UNIT.ID)
                .limit(1)
                .fetchOptional(UNIT.ID);
    }

    /** The unit on that day, or as it was last where it is no more, so that old papers and lists can name it. */
    public Optional<UnitView> findLast(UUID unitId, LocalDate on) {
        return find(unitId, on).or(() -> last.get(new Key(unitId, on), this::lastVersion));
    }

    private Optional<UnitView> lastVersion(Key asked) {
        return db.select(fields())
                .from(UNIT_VERSION)
                .join(UNIT)
                .on(UNIT.ID.eq(UNIT_VERSION.UNIT_ID))
                .where(UNIT_VERSION.UNIT_ID.eq(asked.unitId()))
                .and(DSL.condition("upper({0}) <= {1}::date", UNIT_VERSION.VALID, DSL.val(asked.on())))
                .orderBy(DSL.field("upper({0})", UNIT_VERSION.VALID).desc())
                .limit(1)
                .fetchOptional(UnitDirectory::view);
    }

    /** The unit itself first, then all under it, nearest first. */
    public List<UnitView> listSubtree(UUID ancestorId, LocalDate on) {
        return subtrees.get(new Key(ancestorId, on), this::subtree);
    }

    /** Whoever reads a tree asks for its units one by one next. */
    private List<UnitView> subtree(Key asked) {
        BiConsumer<Key, Optional<UnitView>> learned = units.learn();
        List<UnitView> subtree = db.select(fields())
                .from(CLOSURE)
                .join(UNIT_VERSION)
                .on(UNIT_VERSION.UNIT_ID.eq(CLOSURE.DESCENDANT_ID))
                .join(UNIT)
                .on(UNIT.ID.eq(UNIT_VERSION.UNIT_ID))
                .where(CLOSURE.ANCESTOR_ID.eq(asked.unitId()), validOn(CLOSURE.VALID, asked.on()))
                .and(validOn(UNIT_VERSION.VALID, asked.on()))
                .orderBy(CLOSURE.DEPTH, UNIT_VERSION.CODE, UNIT_VERSION.NAME)
                .fetch(UnitDirectory::view);
        subtree.forEach(unit -> learned.accept(new Key(unit.id(), asked.on()), Optional.of(unit)));
        return subtree;
    }

    /** The unit itself and the parts under it, without the agencies and committees below (Vietnamese: đơn vị và bộ phận). */
    public List<UnitView> listParts(UUID unitId, LocalDate on) {
        Set<UUID> within = new HashSet<>(Set.of(unitId));
        return listSubtree(unitId, on).stream()
                .filter(unit -> unit.id().equals(unitId)
                        || !unit.isAgency() && within.contains(unit.parentId()) && within.add(unit.id()))
                .toList();
    }

    /** The units over which an actor holds a permission today, those below included; the actor's own first of each grant. */
    public List<UnitView> listUnder(Actor actor, Permission permission) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return actor.grantsWith(permission)
                .flatMap(grant -> listSubtree(grant.unitId(), today).stream())
                .distinct()
                .toList();
    }

    /** Ids of {@link #listUnder}. */
    public List<UUID> idsUnder(Actor actor, Permission permission) {
        return listUnder(actor, permission).stream().map(UnitView::id).toList();
    }

    /**
     * Ids of {@link #listUnder} and of the units that are no more and for which one of those carries on, for lists of what units
     * had (Vietnamese: đơn vị trong phạm vi, cả đơn vị cũ được kế thừa).
     */
    public Set<UUID> idsWithPredecessors(Actor actor, Permission permission) {
        return withPredecessors(idsUnder(actor, permission), LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    /** Ids of the subtree of today and of every unit for which one of it carries on: figures restated to today's units. */
    public List<UUID> listRestated(UUID ancestorId, LocalDate on) {
        List<UUID> today =
                listSubtree(ancestorId, on).stream().map(UnitView::id).toList();
        return db.select(UNIT_SUCCESSOR.UNIT_ID)
                .from(UNIT_SUCCESSOR)
                .where(UNIT_SUCCESSOR.CURRENT_ID.in(today))
                .fetch(UNIT_SUCCESSOR.UNIT_ID);
    }

    /** The unit itself where it exists on that day, else the one that carries on for it today (Vietnamese: đơn vị hiện nay). */
    public UUID current(UUID unitId, LocalDate on) {
        return find(unitId, on).isPresent() ? unitId : successors.get(unitId, this::successor);
    }

    private UUID successor(UUID unitId) {
        return db.select(UNIT_SUCCESSOR.CURRENT_ID)
                .from(UNIT_SUCCESSOR)
                .where(UNIT_SUCCESSOR.UNIT_ID.eq(unitId))
                .fetchOptional(UNIT_SUCCESSOR.CURRENT_ID)
                .orElse(unitId);
    }

    /** The units themselves and those that are no more and for which one of them carries on (Vietnamese: đơn vị cũ được kế thừa). */
    public Set<UUID> withPredecessors(Collection<UUID> unitIds, LocalDate on) {
        return unitIds.isEmpty() ? Set.of() : predecessors.get(new Heirs(Set.copyOf(unitIds), on), this::inherited);
    }

    private Set<UUID> inherited(Heirs heirs) {
        Set<UUID> all = new HashSet<>(heirs.unitIds());
        db
                .select(UNIT_SUCCESSOR.UNIT_ID)
                .from(UNIT_SUCCESSOR)
                .where(UNIT_SUCCESSOR.CURRENT_ID.eq(DSL.any(heirs.unitIds().toArray(UUID[]::new))))
                .and(UNIT_SUCCESSOR.UNIT_ID.ne(UNIT_SUCCESSOR.CURRENT_ID))
                .fetch(UNIT_SUCCESSOR.UNIT_ID)
                .stream()
                .filter(unit -> find(unit, heirs.on()).isEmpty())
                .forEach(all::add);
        return Set.copyOf(all);
    }

    public List<UnitView> listChildren(UUID parentId, LocalDate on) {
        return listSubtree(parentId, on).stream()
                .filter(unit -> parentId.equals(unit.parentId()))
                .toList();
    }

    /** The nearest agency or People's Committee, the unit itself included; its code goes into dossier codes. */
    public UnitView agencyOf(UUID unitId, LocalDate on) {
        UnitView unit = get(unitId, on);
        while (!unit.isAgency() && unit.parentId() != null) {
            unit = get(unit.parentId(), on);
        }
        return unit;
    }

    /** Top units: one per authority. */
    public List<UnitView> listAuthorities(LocalDate on) {
        return select(UNIT_VERSION
                .PARENT_ID
                .isNull()
                .and(validOn(UNIT_VERSION.VALID, on))
                .and(UNIT.ID.eq(UNIT.AUTHORITY_ID)));
    }

    @Override
    public boolean covers(UUID ancestorId, UUID unitId) {
        if (ancestorId.equals(unitId)) {
            return true;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        List<UnitView> subtree = listSubtree(ancestorId, today);
        return isIn(subtree, unitId) || (find(unitId, today).isEmpty() && isIn(subtree, heirOf(unitId, today)));
    }

    private static boolean isIn(List<UnitView> units, UUID unitId) {
        return units.stream().anyMatch(unit -> unit.id().equals(unitId));
    }

    /**
     * The unit that carries on for one that is no more, so that whoever works there sees its old cases (Vietnamese: đơn vị kế
     * thừa); the unit itself where nobody does, or not yet.
     */
    public UUID heirOf(UUID unitId, LocalDate on) {
        return heirs.get(new Key(unitId, on), this::heir);
    }

    private UUID heir(Key asked) {
        UUID heir = asked.unitId();
        for (int links = 0; links < LONGEST_CHAIN && find(heir, asked.on()).isEmpty(); links++) {
            UUID next = db.select(SUCCESSION.SUCCESSOR_ID)
                    .from(SUCCESSION)
                    .where(SUCCESSION.PREDECESSOR_ID.eq(heir), SUCCESSION.MAIN.isTrue())
                    .and(SUCCESSION.EFFECTIVE_ON.le(asked.on()))
                    .fetchOne(SUCCESSION.SUCCESSOR_ID);
            if (next == null) {
                return heir;
            }
            heir = next;
        }
        return heir;
    }

    /** Forgets what is kept, after a change of the tree on this node. */
    void forget() {
        units.forget();
        subtrees.forget();
        last.forget();
        heirs.forget();
        successors.forget();
        predecessors.forget();
    }

    private List<UnitView> select(Condition condition) {
        return db.select(fields())
                .from(UNIT_VERSION)
                .join(UNIT)
                .on(UNIT.ID.eq(UNIT_VERSION.UNIT_ID))
                .where(condition)
                .fetch(UnitDirectory::view);
    }

    static List<Field<?>> fields() {
        return List.of(
                UNIT.ID,
                UNIT.AUTHORITY_ID,
                UNIT_VERSION.PARENT_ID,
                UNIT_VERSION.CODE,
                UNIT_VERSION.NAME,
                UNIT_VERSION.KIND,
                UNIT_VERSION.LEVEL);
    }

    static UnitView view(Record row) {
        return new UnitView(
                row.get(UNIT.ID),
                row.get(UNIT.AUTHORITY_ID),
                row.get(UNIT_VERSION.PARENT_ID),
                row.get(UNIT_VERSION.CODE),
                LocalizedJson.read(row.get(UNIT_VERSION.NAME)),
                UnitKind.of(row.get(UNIT_VERSION.KIND)),
                UnitLevel.of(row.get(UNIT_VERSION.LEVEL)));
    }

    private static Condition validOn(Field<?> range, LocalDate on) {
        return DateRanges.holds(range, on);
    }

    private record Key(UUID unitId, LocalDate on) {}

    /** Units of a day, whose predecessors are asked for. */
    private record Heirs(Set<UUID> unitIds, LocalDate on) {}
}
