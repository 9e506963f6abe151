package vn.thongsuot.organisation.reorganisation;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.noCondition;
import static vn.thongsuot.db.organisation.Tables.MOVED;
import static vn.thongsuot.db.organisation.Tables.OPERATION;
import static vn.thongsuot.db.organisation.Tables.REORGANISATION;
import static vn.thongsuot.db.organisation.Tables.UNIT_VERSION;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.db.organisation.tables.records.OperationRecord;
import vn.thongsuot.db.organisation.tables.records.ReorganisationRecord;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.shared.LocalizedText;

/** Rows of decisions on units and of what they do. */
@Component
class ReorganisationStore {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final DSLContext db;

    ReorganisationStore(DSLContext db) {
        this.db = db;
    }

    ReorganisationRecord fresh() {
        return db.newRecord(REORGANISATION);
    }

    /** @throws vn.thongsuot.shared.DomainException ACC-001 (not found) if the authority has none like this */
    Reorganisation get(UUID authorityId, UUID id) {
        return db.selectFrom(REORGANISATION)
                .where(REORGANISATION.ID.eq(id), REORGANISATION.AUTHORITY_ID.eq(authorityId))
                .fetchOptional(this::read)
                .orElseThrow(AccessPolicy::notFound);
    }

    /** The row, locked until the transaction ends. */
    ReorganisationRecord lock(UUID authorityId, UUID id) {
        return db.selectFrom(REORGANISATION)
                .where(REORGANISATION.ID.eq(id), REORGANISATION.AUTHORITY_ID.eq(authorityId))
                .forUpdate()
                .fetchOptional()
                .orElseThrow(AccessPolicy::notFound);
    }

    List<Reorganisation> list(UUID authorityId) {
        return db.selectFrom(REORGANISATION)
                .where(REORGANISATION.AUTHORITY_ID.eq(authorityId))
                .orderBy(REORGANISATION.EFFECTIVE_ON.desc(), REORGANISATION.NUMBER)
                .fetch(this::read);
    }

    /** Confirmed ones whose day has come, oldest first. */
    List<Reorganisation> listDue(LocalDate today) {
        return db.selectFrom(REORGANISATION)
                .where(REORGANISATION.STATUS.eq("confirmed"), REORGANISATION.EFFECTIVE_ON.le(today))
                .orderBy(REORGANISATION.EFFECTIVE_ON, REORGANISATION.ID)
                .fetch(this::read);
    }

    void add(UUID id, OperationKind kind, List<UUID> sources, List<Operation.Target> targets) {
        int last = db.fetchCount(OPERATION, OPERATION.REORGANISATION_ID.eq(id)) == 0
                ? 0
                : Optional.ofNullable(db.select(org.jooq.impl.DSL.max(OPERATION.N))
                                .from(OPERATION)
                                .where(OPERATION.REORGANISATION_ID.eq(id))
                                .fetchSingle()
                                .value1())
                        .orElse(0);
        db.insertInto(OPERATION)
                .set(OPERATION.REORGANISATION_ID, id)
                .set(OPERATION.N, last + 1)
                .set(OPERATION.KIND, kind.key())
                .set(OPERATION.SOURCES, sources.toArray(UUID[]::new))
                .set(
                        OPERATION.TARGETS,
                        JSONB.valueOf(JSON.writeValueAsString(
                                targets.stream().map(Written::of).toList())))
                .execute();
    }

    void place(UUID id, int n, Map<UUID, UUID> sections) {
        db.update(OPERATION)
                .set(OPERATION.SECTIONS, JSONB.valueOf(JSON.writeValueAsString(sections)))
                .where(OPERATION.REORGANISATION_ID.eq(id), OPERATION.N.eq(n))
                .execute();
    }

    void remove(UUID id, int n) {
        db.deleteFrom(OPERATION)
                .where(OPERATION.REORGANISATION_ID.eq(id), OPERATION.N.eq(n))
                .execute();
    }

    /** Units that another decision ends or changes on this day or later, with that day (Vietnamese: đơn vị đã có quyết định khác). */
    Map<UUID, LocalDate> listDecidedLater(Collection<UUID> unitIds, LocalDate on, @Nullable UUID decisionId) {
        return db.select(UNIT_VERSION.UNIT_ID, DateRanges.last(UNIT_VERSION.VALID))
                .from(UNIT_VERSION)
                .where(
                        UNIT_VERSION.UNIT_ID.in(unitIds),
                        DateRanges.holds(UNIT_VERSION.VALID, on.minusDays(1)),
                        condition("not upper_inf({0})", UNIT_VERSION.VALID),
                        decisionId == null ? noCondition() : UNIT_VERSION.END_DECISION_ID.isDistinctFrom(decisionId))
                .fetchMap(UNIT_VERSION.UNIT_ID, row -> row.value2().plusDays(1));
    }

    void noteMoved(UUID id, String kind, UUID unitId, @Nullable UUID heir, int cases) {
        db.insertInto(MOVED)
                .set(MOVED.REORGANISATION_ID, id)
                .set(MOVED.KIND, kind)
                .set(MOVED.UNIT_ID, unitId)
                .set(MOVED.SUCCESSOR_ID, heir)
                .set(MOVED.CASES, cases)
                .onConflictDoNothing()
                .execute();
    }

    /** What was moved, by kind and unit. */
    Map<String, Map<UUID, Integer>> listMoved(UUID id) {
        Map<String, Map<UUID, Integer>> moved = new LinkedHashMap<>();
        db.selectFrom(MOVED)
                .where(MOVED.REORGANISATION_ID.eq(id))
                .orderBy(MOVED.KIND)
                .forEach(row -> moved.computeIfAbsent(row.getKind(), kind -> new LinkedHashMap<>())
                        .put(row.getUnitId(), row.getCases()));
        return moved;
    }

    Reorganisation read(ReorganisationRecord row) {
        return new Reorganisation(
                row.getId(),
                row.getAuthorityId(),
                row.getNumber(),
                LocalizedJson.read(row.getTitle()),
                row.getSigner(),
                row.getIssuedOn(),
                row.getEffectiveOn(),
                ReorganisationStatus.of(row.getStatus()),
                row.getVersion(),
                JSON.readValue(row.getAllocations().data(), new TypeReference<Map<String, String>>() {}),
                row.getDraftedBy(),
                row.getConfirmedBy(),
                row.getDecisionId(),
                db.selectFrom(OPERATION)
                        .where(OPERATION.REORGANISATION_ID.eq(row.getId()))
                        .orderBy(OPERATION.N)
                        .fetch(ReorganisationStore::operation));
    }

    static JSONB json(Map<String, String> allocations) {
        return JSONB.valueOf(JSON.writeValueAsString(allocations));
    }

    private static Operation operation(OperationRecord row) {
        List<Written> targets = JSON.readValue(row.getTargets().data(), new TypeReference<List<Written>>() {});
        return new Operation(
                row.getN(),
                OperationKind.of(row.getKind()),
                List.of(row.getSources()),
                targets.stream().map(Written::target).toList(),
                JSON.readValue(row.getSections().data(), new TypeReference<Map<UUID, UUID>>() {}));
    }

    /** A target as it stands in the row. */
    private record Written(
            UUID unit,
            boolean fresh,
            String code,
            @Nullable String vi,
            @Nullable String en,
            @Nullable String level) {

        static Written of(Operation.Target target) {
            LocalizedText name = target.name();
            return new Written(
                    target.unitId(),
                    target.fresh(),
                    target.code(),
                    name == null ? null : name.vi(),
                    name == null ? null : name.en(),
                    target.level() == null ? null : target.level().key());
        }

        Operation.Target target() {
            return new Operation.Target(
                    unit,
                    fresh,
                    code,
                    vi == null ? null : new LocalizedText(vi, en),
                    level == null ? null : UnitLevel.of(level));
        }
    }
}
