package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.OPINION;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.thongsuot.db.dossiers.tables.records.OpinionRecord;

/** Rows of opinions; the count of open ones stands in the dossier's row, so that dossiers without any cost no read. */
@Repository
class OpinionStore {

    private final DSLContext db;

    OpinionStore(DSLContext db) {
        this.db = db;
    }

    OpinionRecord create(Dossier dossier) {
        OpinionRecord row = db.newRecord(OPINION);
        row.setAuthorityId(dossier.authorityId());
        row.setDossierId(dossier.id());
        return row;
    }

    /** Inserts and counts; the dossier's row has to be saved afterwards. */
    void insert(Dossier dossier, OpinionRecord row) {
        int n = dossier.row().getOpinions() + 1;
        row.setN(n);
        row.setState(OpinionState.OPEN.key());
        row.setVersion(0);
        row.insert();
        dossier.row().setOpinions(n);
        dossier.row().setOpinionsOpen(dossier.row().getOpinionsOpen() + 1);
    }

    /** In the order in which they were asked. */
    List<OpinionRecord> list(Dossier dossier) {
        return dossier.row().getOpinions() == 0
                ? List.of()
                : db.selectFrom(OPINION).where(of(dossier)).orderBy(OPINION.N).fetch();
    }

    /** Those of the present step for which it waits. */
    List<OpinionRecord> listAwaited(Dossier dossier) {
        return dossier.row().getOpinionsOpen() == 0
                ? List.of()
                : list(dossier).stream()
                        .filter(row -> row.getRequired()
                                && row.getState().equals(OpinionState.OPEN.key())
                                && row.getStepKey().equals(dossier.row().getStepKey()))
                        .toList();
    }

    Optional<OpinionRecord> find(UUID authorityId, UUID id) {
        return db.selectFrom(OPINION)
                .where(OPINION.AUTHORITY_ID.eq(authorityId), OPINION.ID.eq(id))
                .fetchOptional();
    }

    List<OpinionRecord> list(Condition where, int most) {
        return db.selectFrom(OPINION)
                .where(where)
                .orderBy(OPINION.DUE_AT, OPINION.ID)
                .limit(most)
                .fetch();
    }

    /** Moves along an edge and saves; who counts open ones is told by {@link #close}. */
    void save(OpinionRecord row, OpinionTransitions.Edge edge) {
        row.setState(edge.to().key());
        row.setVersion(row.getVersion() + 1);
        row.update();
    }

    /** One fewer that may be answered; the dossier's row has to be saved afterwards. */
    void close(Dossier dossier) {
        dossier.row().setOpinionsOpen(dossier.row().getOpinionsOpen() - 1);
    }

    /** The dossier has ended: nobody answers any more. */
    void lapse(Dossier dossier) {
        for (OpinionRecord row : list(dossier)) {
            OpinionTransitions.find(OpinionState.of(row.getState()), OpinionAction.LAPSE)
                    .ifPresent(edge -> save(row, edge));
        }
        dossier.row().setOpinionsOpen(0);
    }

    /** Keys of the route's opinions that were asked for a step already. */
    Set<String> askedKeys(Dossier dossier, String stepKey) {
        return dossier.row().getOpinions() == 0
                ? Set.of()
                : db.select(OPINION.ROUTE_KEY)
                        .from(OPINION)
                        .where(of(dossier), OPINION.STEP_KEY.eq(stepKey), OPINION.ROUTE_KEY.isNotNull())
                        .and(OPINION.STATE.ne(OpinionState.WITHDRAWN.key()))
                        .fetchSet(OPINION.ROUTE_KEY);
    }

    private static Condition of(Dossier dossier) {
        return OPINION.AUTHORITY_ID.eq(dossier.authorityId()).and(OPINION.DOSSIER_ID.eq(dossier.id()));
    }
}
