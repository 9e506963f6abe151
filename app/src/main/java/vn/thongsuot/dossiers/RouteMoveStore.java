package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.DOSSIER;
import static vn.thongsuot.db.dossiers.Tables.ROUTE_MOVE;
import static vn.thongsuot.db.dossiers.Tables.ROUTE_MOVE_ROW;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import vn.thongsuot.db.dossiers.tables.records.DossierRecord;
import vn.thongsuot.db.dossiers.tables.records.RouteMoveRecord;
import vn.thongsuot.db.dossiers.tables.records.RouteMoveRowRecord;
import vn.thongsuot.procedures.RouteView;

/** Rows of moves to newer routes. */
@Repository
class RouteMoveStore {

    private static final int RECENT = 50;

    private final DSLContext db;

    RouteMoveStore(DSLContext db) {
        this.db = db;
    }

    RouteMoveRecord create() {
        return db.newRecord(ROUTE_MOVE);
    }

    RouteMoveRowRecord createRow() {
        return db.newRecord(ROUTE_MOVE_ROW);
    }

    void insert(List<RouteMoveRowRecord> rows) {
        db.batchInsert(rows).execute();
    }

    Optional<RouteMoveRecord> find(UUID authorityId, UUID id) {
        return db.selectFrom(ROUTE_MOVE)
                .where(ROUTE_MOVE.AUTHORITY_ID.eq(authorityId), ROUTE_MOVE.ID.eq(id))
                .fetchOptional();
    }

    Optional<RouteMoveRecord> lock(UUID authorityId, UUID id) {
        return db.selectFrom(ROUTE_MOVE)
                .where(ROUTE_MOVE.AUTHORITY_ID.eq(authorityId), ROUTE_MOVE.ID.eq(id))
                .forUpdate()
                .fetchOptional();
    }

    /** Newest first. */
    List<RouteMoveRecord> list(UUID authorityId) {
        return db.selectFrom(ROUTE_MOVE)
                .where(ROUTE_MOVE.AUTHORITY_ID.eq(authorityId))
                .orderBy(ROUTE_MOVE.CREATED_AT.desc())
                .limit(RECENT)
                .fetch();
    }

    List<RouteMoveRecord> listRunning() {
        return db.selectFrom(ROUTE_MOVE)
                .where(ROUTE_MOVE.STATE.eq(DSL.inline("running")))
                .orderBy(ROUTE_MOVE.CREATED_AT)
                .fetch();
    }

    /** With the dossier's code and due instant. */
    Result<? extends Record> listRows(RouteMoveRecord move) {
        return db.select(ROUTE_MOVE_ROW.fields())
                .select(DOSSIER.CODE, DOSSIER.DUE_AT)
                .from(ROUTE_MOVE_ROW)
                .join(DOSSIER)
                .on(DOSSIER.AUTHORITY_ID.eq(ROUTE_MOVE_ROW.AUTHORITY_ID), DOSSIER.ID.eq(ROUTE_MOVE_ROW.DOSSIER_ID))
                .where(of(move))
                .orderBy(DOSSIER.CODE)
                .fetch();
    }

    List<RouteMoveRowRecord> listPlanned(RouteMoveRecord move, int most) {
        return db.selectFrom(ROUTE_MOVE_ROW)
                .where(of(move), ROUTE_MOVE_ROW.STATE.eq(DSL.inline("planned")))
                .orderBy(ROUTE_MOVE_ROW.DOSSIER_ID)
                .limit(most)
                .fetch();
    }

    /**
     * Received and unfinished dossiers that would take a route and go by another one.
     *
     * @param others cases that have a route of their own, where the route is that of the usual case
     */
    List<DossierRecord> listBehind(UUID authorityId, RouteView route, List<String> others, int most) {
        Condition ofCase = route.caseKey() == null
                ? DOSSIER.CASE_KEY.isNull().or(DOSSIER.CASE_KEY.notIn(others))
                : DOSSIER.CASE_KEY.eq(route.caseKey());
        return db.selectFrom(DOSSIER)
                .where(
                        unfinished(authorityId),
                        ofCase,
                        DOSSIER.PROCEDURE_VERSION_ID.eq(route.versionId()),
                        DOSSIER.ROUTE_ID.ne(route.id()))
                .orderBy(DOSSIER.ID)
                .limit(most)
                .fetch();
    }

    /** Version, route, case and number of unfinished dossiers. */
    Result<? extends Record> countByRoute(UUID authorityId) {
        return db.select(DOSSIER.PROCEDURE_VERSION_ID, DOSSIER.ROUTE_ID, DOSSIER.CASE_KEY, DSL.count())
                .from(DOSSIER)
                .where(unfinished(authorityId))
                .groupBy(DOSSIER.PROCEDURE_VERSION_ID, DOSSIER.ROUTE_ID, DOSSIER.CASE_KEY)
                .fetch();
    }

    /** Number of unfinished dossiers by procedure, of those that have any. */
    Map<String, Integer> countByProcedure(UUID authorityId, Collection<String> procedureCodes) {
        return db.select(DOSSIER.PROCEDURE_CODE, DSL.count())
                .from(DOSSIER)
                .where(unfinished(authorityId), DOSSIER.PROCEDURE_CODE.in(procedureCodes))
                .groupBy(DOSSIER.PROCEDURE_CODE)
                .fetchMap(Record2::value1, Record2::value2);
    }

    int countOnRoutes(UUID authorityId, Collection<UUID> routeIds) {
        return db.fetchCount(DOSSIER, DOSSIER.AUTHORITY_ID.eq(authorityId).and(DOSSIER.ROUTE_ID.in(routeIds)));
    }

    int countUnderVersions(UUID authorityId, Collection<UUID> versionIds) {
        return db.fetchCount(
                DOSSIER, DOSSIER.AUTHORITY_ID.eq(authorityId).and(DOSSIER.PROCEDURE_VERSION_ID.in(versionIds)));
    }

    private static Condition unfinished(UUID authorityId) {
        return DOSSIER.AUTHORITY_ID.eq(authorityId).and(DOSSIER.STATUS.in("received", "in-process", "waiting"));
    }

    private static Condition of(RouteMoveRecord move) {
        return ROUTE_MOVE_ROW.AUTHORITY_ID.eq(move.getAuthorityId()).and(ROUTE_MOVE_ROW.MOVE_ID.eq(move.getId()));
    }
}
