package vn.thongsuot.communication.plans;

import static vn.thongsuot.db.communication.Tables.PLAN;
import static vn.thongsuot.db.communication.Tables.PRODUCT;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.thongsuot.db.communication.tables.records.PlanRecord;
import vn.thongsuot.db.communication.tables.records.ProductRecord;
import vn.thongsuot.shared.Ids;

/** Rows of communication plans and products. */
@Repository
class PlanStore {

    private final DSLContext db;
    private final Clock clock;

    PlanStore(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    boolean exists(UUID unitId, int year) {
        return db.fetchExists(PLAN, PLAN.UNIT_ID.eq(unitId), PLAN.YEAR.eq(year));
    }

    boolean hasProducts(UUID planId) {
        return db.fetchExists(PRODUCT, PRODUCT.PLAN_ID.eq(planId));
    }

    UUID insert(UUID authorityId, UUID unitId, int year, String title, UUID accountId) {
        UUID id = Ids.next(clock);
        db.insertInto(PLAN)
                .set(PLAN.ID, id)
                .set(PLAN.AUTHORITY_ID, authorityId)
                .set(PLAN.UNIT_ID, unitId)
                .set(PLAN.YEAR, year)
                .set(PLAN.TITLE, title)
                .set(PLAN.STATE, "draft")
                .set(PLAN.CREATED_AT, clock.instant())
                .set(PLAN.CREATED_BY, accountId)
                .execute();
        return id;
    }

    UUID insert(UUID planId, Product.Content content) {
        UUID id = Ids.next(clock);
        db.insertInto(PRODUCT)
                .set(PRODUCT.ID, id)
                .set(PRODUCT.PLAN_ID, planId)
                .set(PRODUCT.KIND, content.kind().key())
                .set(PRODUCT.TOPIC, content.topic().key())
                .set(
                        PRODUCT.CHANNELS,
                        content.channels().stream().map(Channel::key).toArray(String[]::new))
                .set(PRODUCT.TITLE, content.title())
                .set(PRODUCT.LEAD_UNIT_ID, content.leadUnitId())
                .set(PRODUCT.DUE_ON, content.dueOn())
                .set(PRODUCT.STATE, ProductState.PLANNED.key())
                .execute();
        return id;
    }

    @Nullable
    PlanRecord lock(UUID id) {
        return db.selectFrom(PLAN).where(PLAN.ID.eq(id)).forUpdate().fetchOne();
    }

    @Nullable
    ProductRecord lockProduct(UUID id) {
        return db.selectFrom(PRODUCT).where(PRODUCT.ID.eq(id)).forUpdate().fetchOne();
    }

    Optional<CommunicationPlan> find(UUID id) {
        return db.selectFrom(PLAN).where(PLAN.ID.eq(id)).fetchOptional(PlanStore::plan);
    }

    List<CommunicationPlan> list(UUID authorityId, int year) {
        return db.selectFrom(PLAN)
                .where(PLAN.AUTHORITY_ID.eq(authorityId), PLAN.YEAR.eq(year))
                .orderBy(PLAN.ID)
                .fetch(PlanStore::plan);
    }

    List<Product> listProducts(UUID planId) {
        return db.selectFrom(PRODUCT)
                .where(PRODUCT.PLAN_ID.eq(planId))
                .orderBy(PRODUCT.DUE_ON, PRODUCT.ID)
                .fetch(PlanStore::product);
    }

    /** Products of issued plans that are still planned, the one due first, first. */
    List<OpenProduct> listOpen(Condition condition) {
        return db.select(PLAN.fields())
                .select(PRODUCT.fields())
                .from(PRODUCT)
                .join(PLAN)
                .on(PLAN.ID.eq(PRODUCT.PLAN_ID))
                .where(PLAN.STATE.eq("issued"), PRODUCT.STATE.eq(ProductState.PLANNED.key()), condition)
                .orderBy(PRODUCT.DUE_ON, PRODUCT.ID)
                .fetch(row -> new OpenProduct(plan(row.into(PLAN)), product(row.into(PRODUCT))));
    }

    static CommunicationPlan plan(PlanRecord row) {
        return new CommunicationPlan(
                row.getId(),
                row.getAuthorityId(),
                row.getUnitId(),
                row.getYear(),
                row.getTitle(),
                row.getVersion(),
                row.getNumber(),
                row.getIssuedOn());
    }

    static Product product(ProductRecord row) {
        return new Product(
                row.getId(),
                row.getPlanId(),
                new Product.Content(
                        ProductKind.of(row.getKind()),
                        Topic.of(row.getTopic()),
                        Stream.of(row.getChannels()).map(Channel::of).toList(),
                        row.getTitle(),
                        row.getLeadUnitId(),
                        row.getDueOn()),
                ProductState.of(row.getState()),
                row.getVersion(),
                row.getDoneOn(),
                row.getReached(),
                row.getArticleId(),
                row.getDocumentId(),
                row.getRemark());
    }
}
