package vn.thongsuot.procedures.catalogue;

import static org.jooq.impl.DSL.when;
import static vn.thongsuot.db.procedures.Tables.DECISION;
import static vn.thongsuot.db.procedures.Tables.DECISION_ITEM;
import static vn.thongsuot.db.procedures.Tables.ROUTE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.db.procedures.tables.records.DecisionItemRecord;
import vn.thongsuot.db.procedures.tables.records.DecisionRecord;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.shared.LocalizedText;

/** Rows of decisions and of what they say. */
@Repository
class DecisionStore {

    private final DSLContext db;
    private final JsonMapper json;
    private final Clock clock;

    DecisionStore(DSLContext db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    UUID insert(UUID authorityId, UUID unitId, UUID accountId, Decisions.Head head) {
        UUID id = Ids.next(clock);
        db.insertInto(DECISION)
                .set(DECISION.ID, id)
                .set(DECISION.AUTHORITY_ID, authorityId)
                .set(DECISION.UNIT_ID, unitId)
                .set(DECISION.TITLE, head.title())
                .set(DECISION.TITLE_EN, head.titleEn())
                .set(DECISION.BASIS, head.basis())
                .set(DECISION.EFFECTIVE_ON, head.effectiveOn())
                .set(DECISION.STATE, DecisionState.DRAFT.key())
                .set(DECISION.CREATED_AT, clock.instant())
                .set(DECISION.CREATED_BY, accountId)
                .execute();
        return id;
    }

    /** The row, locked until the transaction ends; null if there is none. */
    @Nullable
    DecisionRecord lock(UUID id) {
        return db.selectFrom(DECISION).where(DECISION.ID.eq(id)).forUpdate().fetchOne();
    }

    /** Another decision of the authority that was signed under a number in a year. */
    Optional<Decision> findNumbered(UUID authorityId, UUID id, String number, int year) {
        return db.selectFrom(DECISION)
                .where(DECISION.AUTHORITY_ID.eq(authorityId), DECISION.ID.ne(id))
                .and(DECISION.NUMBER.equalIgnoreCase(number))
                .and(DSL.year(DECISION.SIGNED_ON).eq(year))
                .limit(1)
                .fetchOptional(DecisionStore::view);
    }

    Optional<Decision> find(UUID id) {
        return db.selectFrom(DECISION).where(DECISION.ID.eq(id)).fetchOptional(DecisionStore::view);
    }

    List<Decision> list(UUID authorityId) {
        return db.selectFrom(DECISION)
                .where(DECISION.AUTHORITY_ID.eq(authorityId))
                .orderBy(DECISION.CREATED_AT.desc(), DECISION.ID)
                .fetch(DecisionStore::view);
    }

    List<DecisionItem> items(UUID decisionId) {
        return items(DECISION_ITEM.DECISION_ID.eq(decisionId));
    }

    /** What signed decisions said of a code, newest first. */
    List<DecisionItem> itemsOf(UUID authorityId, String code) {
        return items(DECISION_ITEM
                .CODE
                .eq(code)
                .and(DECISION_ITEM.DECISION_ID.in(db.select(DECISION.ID)
                        .from(DECISION)
                        .where(DECISION.AUTHORITY_ID.eq(authorityId))
                        .and(DECISION.STATE.eq(DecisionState.SIGNED.key())))));
    }

    /** First day after one on which a signed decision ends the procedure; null where none does. */
    @Nullable
    LocalDate nextEnd(UUID authorityId, String code, LocalDate after) {
        return db.select(DSL.min(DECISION.EFFECTIVE_ON))
                .from(DECISION)
                .join(DECISION_ITEM)
                .on(DECISION_ITEM.DECISION_ID.eq(DECISION.ID))
                .where(DECISION.AUTHORITY_ID.eq(authorityId), DECISION.STATE.eq(DecisionState.SIGNED.key()))
                .and(DECISION_ITEM.CODE.eq(code))
                .and(DECISION_ITEM.KIND.eq(DecisionItem.Kind.ABOLISHED.key()))
                .and(DECISION.EFFECTIVE_ON.gt(after))
                .fetchSingle()
                .value1();
    }

    /** The last signed decision that abolished each of the codes by a day; codes that none did are left out. */
    Map<String, Abolition> abolitions(UUID authorityId, Collection<String> codes, LocalDate on) {
        return db.select(DECISION_ITEM.CODE, DECISION.NUMBER, DECISION.SIGNED_ON, DECISION.EFFECTIVE_ON)
                .distinctOn(DECISION_ITEM.CODE)
                .from(DECISION)
                .join(DECISION_ITEM)
                .on(DECISION_ITEM.DECISION_ID.eq(DECISION.ID))
                .where(DECISION.AUTHORITY_ID.eq(authorityId), DECISION.STATE.eq(DecisionState.SIGNED.key()))
                .and(DECISION_ITEM.CODE.in(codes))
                .and(DECISION_ITEM.KIND.eq(DecisionItem.Kind.ABOLISHED.key()))
                .and(DECISION.EFFECTIVE_ON.le(on))
                .orderBy(DECISION_ITEM.CODE, DECISION.EFFECTIVE_ON.desc())
                .fetchMap(
                        DECISION_ITEM.CODE,
                        row -> new Abolition(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    private List<DecisionItem> items(Condition which) {
        return db.selectFrom(DECISION_ITEM)
                .where(which)
                .orderBy(DECISION_ITEM.CODE, DECISION_ITEM.ID.desc())
                .fetch(this::item);
    }

    void put(DecisionItem item) {
        db.deleteFrom(DECISION_ITEM)
                .where(DECISION_ITEM.DECISION_ID.eq(item.decisionId()), DECISION_ITEM.CODE.eq(item.code()))
                .execute();
        DecisionItemRecord row = db.newRecord(DECISION_ITEM);
        row.setId(item.id());
        row.setDecisionId(item.decisionId());
        row.setCode(item.code());
        row.setKind(item.kind().key());
        row.setContent(item.content() == null ? null : JSONB.valueOf(json.writeValueAsString(item.content())));
        row.setBaseVersionId(item.baseVersionId());
        row.setReplacedBy(item.replacedBy().toArray(String[]::new));
        row.setContentMissing(item.contentMissing());
        row.setFlowRequired(item.flowRequired());
        row.setAnnounceDueOn(item.announceDueOn());
        row.setPublishDueOn(item.publishDueOn());
        row.setFlowDueOn(item.flowDueOn());
        row.insert();
    }

    void remove(UUID itemId) {
        db.deleteFrom(DECISION_ITEM).where(DECISION_ITEM.ID.eq(itemId)).execute();
    }

    void moveDue(UUID decisionId, LocalDate announce, LocalDate publish, LocalDate flow) {
        db.update(DECISION_ITEM)
                .set(DECISION_ITEM.ANNOUNCE_DUE_ON, when(DECISION_ITEM.ANNOUNCE_DUE_ON.isNotNull(), announce))
                .set(DECISION_ITEM.PUBLISH_DUE_ON, when(DECISION_ITEM.PUBLISH_DUE_ON.isNotNull(), publish))
                .set(DECISION_ITEM.FLOW_DUE_ON, flow)
                .where(DECISION_ITEM.DECISION_ID.eq(decisionId))
                .execute();
    }

    /** Days that were never set, as for an internal procedure, stay so. */
    void announced(UUID itemId, @Nullable UUID versionId, LocalDate on, LocalDate publishDue, LocalDate portalOn) {
        db.update(DECISION_ITEM)
                .set(DECISION_ITEM.VERSION_ID, versionId)
                .set(DECISION_ITEM.ANNOUNCED_ON, on)
                .set(DECISION_ITEM.PUBLISH_DUE_ON, when(DECISION_ITEM.PUBLISH_DUE_ON.isNotNull(), publishDue))
                .set(DECISION_ITEM.PORTAL_ON, portalOn)
                .where(DECISION_ITEM.ID.eq(itemId))
                .execute();
    }

    /** Fills in the days that are given, for all procedures of the decision. */
    void published(UUID decisionId, Decisions.Published days) {
        db.execute(
                """
                update procedures.decision_item set national_on = coalesce({0}, national_on),
                posted_on = coalesce({1}, posted_on),
                internal_flow_on = case when flow_required then coalesce({2}, internal_flow_on) end,
                e_flow_on = case when flow_required then coalesce({3}, e_flow_on) end
                where decision_id = {4}
                """,
                DSL.val(days.nationalOn(), LocalDate.class),
                DSL.val(days.postedOn(), LocalDate.class),
                DSL.val(days.internalFlowOn(), LocalDate.class),
                DSL.val(days.eFlowOn(), LocalDate.class),
                DSL.val(decisionId));
    }

    /** Fills in the day of the route for what made this version and asks for another route. @return what was filled in */
    List<DecisionItem> noteFlow(UUID versionId, LocalDate on) {
        Condition open = DECISION_ITEM
                .VERSION_ID
                .eq(versionId)
                .and(DECISION_ITEM.FLOW_REQUIRED)
                .and(DECISION_ITEM.INTERNAL_FLOW_ON.isNull());
        return db.update(DECISION_ITEM)
                .set(DECISION_ITEM.INTERNAL_FLOW_ON, on)
                .where(open)
                .returning()
                .fetch(this::item);
    }

    /** Opens again what the publication of a route had filled in on its day. @return what was opened */
    List<DecisionItem> forgetFlow(UUID routeId) {
        var published = db.select(ROUTE.VERSION_ID, ROUTE.PUBLISHED_AT)
                .from(ROUTE)
                .where(ROUTE.ID.eq(routeId))
                .fetchSingle();
        LocalDate on = LocalDate.ofInstant(published.value2(), clock.getZone());
        return db.update(DECISION_ITEM)
                .setNull(DECISION_ITEM.INTERNAL_FLOW_ON)
                .where(DECISION_ITEM.VERSION_ID.eq(published.value1()))
                .and(DECISION_ITEM.FLOW_REQUIRED)
                .and(DECISION_ITEM.INTERNAL_FLOW_ON.eq(on))
                .returning()
                .fetch(this::item);
    }

    private DecisionItem item(DecisionItemRecord row) {
        JSONB content = row.getContent();
        return new DecisionItem(
                row.getId(),
                row.getDecisionId(),
                row.getCode(),
                DecisionItem.Kind.of(row.getKind()),
                content == null ? null : json.readValue(content.data(), CatalogueEntry.class),
                row.getBaseVersionId(),
                row.getVersionId(),
                List.of(row.getReplacedBy()),
                row.getContentMissing(),
                row.getFlowRequired(),
                row.getAnnounceDueOn(),
                row.getPublishDueOn(),
                row.getFlowDueOn(),
                row.getAnnouncedOn(),
                row.getNationalOn(),
                row.getPortalOn(),
                row.getPostedOn(),
                row.getInternalFlowOn(),
                row.getEFlowOn());
    }

    static Decision view(DecisionRecord row) {
        return new Decision(
                row.getId(),
                row.getAuthorityId(),
                row.getUnitId(),
                new LocalizedText(row.getTitle(), row.getTitleEn()),
                row.getBasis(),
                row.getEffectiveOn(),
                DecisionState.of(row.getState()),
                row.getVersion(),
                row.getNumber(),
                row.getSignedOn(),
                row.getSigner(),
                row.getWithdrawnReason());
    }
}
