package vn.thongsuot.procedures.routes;

import static vn.thongsuot.db.procedures.Tables.ROUTE;
import static vn.thongsuot.db.procedures.Tables.ROUTE_DRAFT;
import static vn.thongsuot.db.procedures.Tables.VERSION;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.db.procedures.tables.Version;
import vn.thongsuot.db.procedures.tables.records.RouteDraftRecord;

/** Rows of drafts. */
@Repository
class RouteDraftStore {

    private static final List<String> UNFINISHED = List.of(RouteDraftState.OPEN.key(), RouteDraftState.SUBMITTED.key());

    private final DSLContext db;
    private final JsonMapper json;

    RouteDraftStore(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    Optional<RouteDraft> find(UUID authorityId, UUID id, boolean forUpdate) {
        var query = db.selectFrom(ROUTE_DRAFT).where(ROUTE_DRAFT.ID.eq(id), ROUTE_DRAFT.AUTHORITY_ID.eq(authorityId));
        return Optional.ofNullable(forUpdate ? query.forUpdate().fetchOne() : query.fetchOne())
                .map(this::draft);
    }

    /** Of the case of the procedure that the version belongs to, whichever of its versions the draft was begun on. */
    Optional<RouteDraft> findUnfinished(UUID authorityId, UUID versionId, @Nullable String caseKey) {
        Version other = VERSION.as("other");
        return db.selectFrom(ROUTE_DRAFT)
                .where(ROUTE_DRAFT.AUTHORITY_ID.eq(authorityId), ROUTE_DRAFT.STATE.in(UNFINISHED))
                .and(ROUTE_DRAFT.CASE_KEY.isNotDistinctFrom(caseKey))
                .and(ROUTE_DRAFT.VERSION_ID.in(db.select(other.ID)
                        .from(other)
                        .join(VERSION)
                        .on(VERSION.PROCEDURE_ID.eq(other.PROCEDURE_ID))
                        .where(VERSION.ID.eq(versionId))))
                .orderBy(ROUTE_DRAFT.EDITED_AT.desc())
                .limit(1)
                .fetchOptional()
                .map(this::draft);
    }

    /** Those that wait for somebody, the newest first. */
    List<RouteDraft> listUnfinished(UUID authorityId) {
        return db.selectFrom(ROUTE_DRAFT)
                .where(ROUTE_DRAFT.AUTHORITY_ID.eq(authorityId), ROUTE_DRAFT.STATE.in(UNFINISHED))
                .orderBy(ROUTE_DRAFT.EDITED_AT.desc())
                .fetch(this::draft);
    }

    /** What was published, the latest first day first. */
    List<RouteDraft> listPublished(UUID authorityId, int most) {
        return db.selectFrom(ROUTE_DRAFT)
                .where(ROUTE_DRAFT.AUTHORITY_ID.eq(authorityId))
                .and(ROUTE_DRAFT.STATE.in(RouteDraftState.PUBLISHED.key(), RouteDraftState.WITHDRAWN.key()))
                .orderBy(ROUTE_DRAFT.VALID_FROM.desc(), ROUTE_DRAFT.EDITED_AT.desc())
                .limit(most)
                .fetch(this::draft);
    }

    void insert(RouteDraft draft) {
        db.insertInto(ROUTE_DRAFT)
                .set(ROUTE_DRAFT.ID, draft.id())
                .set(ROUTE_DRAFT.AUTHORITY_ID, draft.authorityId())
                .set(ROUTE_DRAFT.VERSION_ID, draft.versionId())
                .set(ROUTE_DRAFT.CASE_KEY, draft.caseKey())
                .set(ROUTE_DRAFT.BASE_ROUTE_ID, draft.baseRouteId())
                .set(ROUTE_DRAFT.STATE, draft.state().key())
                .set(ROUTE_DRAFT.REVISION, draft.revision())
                .set(ROUTE_DRAFT.CONTENT, json.writeValueAsString(RouteContent.of(draft.steps())))
                .set(ROUTE_DRAFT.EDITED_BY, draft.editedBy())
                .set(ROUTE_DRAFT.EDITED_AT, draft.editedAt())
                .set(ROUTE_DRAFT.SOURCE, draft.source())
                .execute();
    }

    void update(RouteDraft draft, @Nullable UUID publishedBy) {
        db.update(ROUTE_DRAFT)
                .set(ROUTE_DRAFT.VERSION_ID, draft.versionId())
                .set(ROUTE_DRAFT.STATE, draft.state().key())
                .set(ROUTE_DRAFT.REVISION, draft.revision())
                .set(ROUTE_DRAFT.CONTENT, json.writeValueAsString(RouteContent.of(draft.steps())))
                .set(ROUTE_DRAFT.EDITED_BY, draft.editedBy())
                .set(ROUTE_DRAFT.EDITED_AT, draft.editedAt())
                .set(ROUTE_DRAFT.PUBLISHED_BY, publishedBy)
                .set(ROUTE_DRAFT.PUBLISHED_ROUTE_ID, draft.publishedRouteId())
                .set(ROUTE_DRAFT.DECISION_NUMBER, draft.decisionNumber())
                .set(ROUTE_DRAFT.VALID_FROM, draft.validFrom())
                .set(ROUTE_DRAFT.WITHDRAWN_REASON, draft.withdrawnReason())
                .where(ROUTE_DRAFT.ID.eq(draft.id()))
                .execute();
    }

    /** Says by which decision a published route is in force. */
    void decide(UUID routeId, String decisionNumber) {
        db.update(ROUTE)
                .set(ROUTE.DECISION_NUMBER, decisionNumber)
                .where(ROUTE.ID.eq(routeId))
                .execute();
    }

    /** Routes of all versions of the procedure that came of a published draft, those carried on by an amendment included. */
    List<UUID> listPublished(RouteDraft draft) {
        Version other = VERSION.as("other");
        return db.select(ROUTE.ID)
                .from(ROUTE)
                .where(ROUTE.STATE.eq("published"), ROUTE.VALID_FROM.eq(draft.validFrom()))
                .and(ROUTE.DECISION_NUMBER.eq(draft.decisionNumber()))
                .and(ROUTE.CASE_KEY.isNotDistinctFrom(draft.caseKey()))
                .and(ROUTE.VERSION_ID.in(db.select(other.ID)
                        .from(other)
                        .join(VERSION)
                        .on(VERSION.PROCEDURE_ID.eq(other.PROCEDURE_ID))
                        .where(VERSION.ID.eq(draft.versionId()))))
                .fetch(ROUTE.ID);
    }

    private RouteDraft draft(RouteDraftRecord row) {
        return new RouteDraft(
                row.getId(),
                row.getAuthorityId(),
                row.getVersionId(),
                row.getCaseKey(),
                row.getBaseRouteId(),
                RouteDraftState.of(row.getState()),
                row.getRevision(),
                json.readValue(row.getContent(), RouteContent.class).toSteps(),
                row.getEditedBy(),
                row.getEditedAt(),
                row.getPublishedRouteId(),
                row.getDecisionNumber(),
                row.getValidFrom(),
                row.getSource(),
                row.getWithdrawnReason());
    }
}
