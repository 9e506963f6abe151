package vn.thongsuot.scoring.sets;

import static vn.thongsuot.db.scoring.Tables.CRITERION;
import static vn.thongsuot.db.scoring.Tables.INDEX_SET;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.db.scoring.tables.records.CriterionRecord;
import vn.thongsuot.db.scoring.tables.records.IndexSetRecord;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.scoring.core.Effect;
import vn.thongsuot.scoring.core.RankClass;
import vn.thongsuot.scoring.core.RuleReader;
import vn.thongsuot.shared.Ids;

/** Rows of sets and their criteria. */
@Repository
class SetStore {

    private final DSLContext db;
    private final JsonMapper json;
    private final Clock clock;

    SetStore(DSLContext db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    Optional<IndexSet> find(UUID id) {
        return list(INDEX_SET.ID.eq(id)).stream().findFirst();
    }

    List<IndexSet> list(Condition condition) {
        return db.selectFrom(INDEX_SET)
                .where(condition)
                .orderBy(INDEX_SET.YEAR.desc(), INDEX_SET.LEVEL, INDEX_SET.CODE.desc())
                .fetch(this::set);
    }

    boolean hasCode(UUID authorityId, String code, @Nullable UUID butId) {
        Condition other = butId == null ? org.jooq.impl.DSL.noCondition() : INDEX_SET.ID.ne(butId);
        return db.fetchExists(INDEX_SET, INDEX_SET.AUTHORITY_ID.eq(authorityId), INDEX_SET.CODE.eq(code), other);
    }

    /** The row, locked until the transaction ends; null if there is none. */
    @Nullable
    IndexSetRecord lock(UUID id) {
        return db.selectFrom(INDEX_SET).where(INDEX_SET.ID.eq(id)).forUpdate().fetchOne();
    }

    void save(IndexSetRecord row) {
        row.setVersion(row.getVersion() + 1);
        row.update();
    }

    UUID insert(UUID authorityId, UUID accountId, SetDraft draft, @Nullable UUID followsId) {
        IndexSetRecord row = db.newRecord(INDEX_SET);
        row.setId(Ids.next(clock));
        row.setAuthorityId(authorityId);
        row.setState(SetState.DRAFT.key());
        row.setFollowsId(followsId);
        row.setCreatedAt(clock.instant());
        row.setCreatedBy(accountId);
        write(row, draft);
        row.insert();
        return row.getId();
    }

    void write(IndexSetRecord row, SetDraft draft) {
        row.setOwnerUnitId(draft.ownerUnitId());
        row.setOfficeUnitId(draft.officeUnitId());
        row.setCode(draft.code());
        row.setLevel(draft.level().key());
        row.setName(LocalizedJson.of(draft.name()));
        row.setYear(draft.year());
        row.setDecimals(draft.decimals());
        row.setCapped(draft.capped());
        row.setClasses(classes(draft.classes()));
        row.setBasis(draft.basis());
        row.setSample(draft.sample());
    }

    List<SetCriterion> criteria(UUID setId) {
        return db.selectFrom(CRITERION)
                .where(CRITERION.SET_ID.eq(setId))
                .orderBy(CRITERION.N)
                .fetch(SetStore::criterion);
    }

    void replace(UUID setId, List<SetCriterion> criteria) {
        db.deleteFrom(CRITERION).where(CRITERION.SET_ID.eq(setId)).execute();
        List<CriterionRecord> rows = new ArrayList<>();
        for (int n = 0; n < criteria.size(); n++) {
            rows.add(record(setId, n + 1, criteria.get(n)));
        }
        db.batchInsert(rows).execute();
    }

    private CriterionRecord record(UUID setId, int n, SetCriterion criterion) {
        CriterionRecord row = db.newRecord(CRITERION);
        row.setSetId(setId);
        row.setN(n);
        row.setCode(criterion.code());
        row.setParentCode(criterion.parent());
        row.setName(LocalizedJson.of(criterion.name()));
        row.setEffect(criterion.effect().key());
        row.setPointsMax(criterion.max());
        row.setRule(criterion.rule() == null ? null : criterion.rule().text());
        row.setEvidence(criterion.evidence());
        row.setArea(criterion.area());
        row.setAppraiserUnitId(criterion.appraiserUnitId());
        return row;
    }

    private static SetCriterion criterion(CriterionRecord row) {
        return new SetCriterion(
                row.getCode(),
                row.getParentCode(),
                LocalizedJson.read(row.getName()),
                Effect.of(row.getEffect()),
                plain(row.getPointsMax()),
                row.getRule() == null ? null : RuleReader.read(row.getRule()),
                row.getEvidence(),
                row.getArea(),
                row.getAppraiserUnitId());
    }

    /** Without the zeros that the column adds. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private JSONB classes(List<RankClass> classes) {
        return JSONB.jsonb(json.writeValueAsString(classes.stream()
                .map(one -> {
                    Map<String, String> map = new LinkedHashMap<>();
                    map.put("name", one.name());
                    map.put("from", one.from().toPlainString());
                    return map;
                })
                .toList()));
    }

    private IndexSet set(IndexSetRecord row) {
        List<RankClass> classes = new ArrayList<>();
        for (JsonNode node : json.readTree(row.getClasses().data())) {
            classes.add(new RankClass(
                    node.path("name").asString(),
                    new BigDecimal(node.path("from").asString())));
        }
        return new IndexSet(
                row.getId(),
                row.getAuthorityId(),
                row.getOwnerUnitId(),
                row.getOfficeUnitId(),
                row.getCode(),
                SetLevel.of(row.getLevel()),
                LocalizedJson.read(row.getName()),
                row.getYear(),
                row.getDecimals(),
                row.getCapped(),
                classes,
                row.getBasis(),
                row.getSample(),
                SetState.of(row.getState()),
                row.getFollowsId(),
                row.getVersion());
    }
}
