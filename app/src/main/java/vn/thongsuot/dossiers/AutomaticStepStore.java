package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.AUTOMATIC_FAILURE;
import static vn.thongsuot.db.dossiers.Tables.DOSSIER;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Dossiers that may go on by themselves, and those that could not. */
@Repository
class AutomaticStepStore {

    private final DSLContext db;
    private final DossierStore dossiers;

    AutomaticStepStore(DSLContext db, DossierStore dossiers) {
        this.db = db;
        this.dossiers = dossiers;
    }

    /** Running ones in steps of a route, by id; those that failed in the same stay are left out. */
    List<Dossier> listIn(UUID routeId, List<String> steps, @Nullable UUID after, int most) {
        return db.selectFrom(DOSSIER)
                .where(DOSSIER.ROUTE_ID.eq(routeId), DOSSIER.STEP_KEY.in(steps))
                .and(DOSSIER.STATUS.in(DossierStatus.RECEIVED.key(), DossierStatus.IN_PROCESS.key()))
                .and(DOSSIER.FINISHED_AT.isNull())
                .and(after == null ? DSL.noCondition() : DOSSIER.ID.gt(after))
                .andNotExists(db.selectOne()
                        .from(AUTOMATIC_FAILURE)
                        .where(AUTOMATIC_FAILURE.AUTHORITY_ID.eq(DOSSIER.AUTHORITY_ID))
                        .and(AUTOMATIC_FAILURE.DOSSIER_ID.eq(DOSSIER.ID))
                        .and(AUTOMATIC_FAILURE.STEP_SINCE.eq(DOSSIER.STEP_SINCE)))
                .orderBy(DOSSIER.ID)
                .limit(most)
                .fetch(Dossier::new);
    }

    /** Whether a supplement that was asked for in the present stay has come. */
    boolean isSupplemented(Dossier dossier) {
        return dossiers.listPauses(dossier).stream()
                .anyMatch(pause -> pause.getReason().equals(WaitReason.SUPPLEMENT.key())
                        && pause.getEndedAt() != null
                        && !pause.getStartedAt().isBefore(dossier.row().getStepSince()));
    }

    /** One for each dossier, the newest. */
    void note(Dossier dossier, String code, Instant at) {
        db.insertInto(AUTOMATIC_FAILURE)
                .set(AUTOMATIC_FAILURE.AUTHORITY_ID, dossier.authorityId())
                .set(AUTOMATIC_FAILURE.DOSSIER_ID, dossier.id())
                .set(AUTOMATIC_FAILURE.STEP_SINCE, dossier.row().getStepSince())
                .set(AUTOMATIC_FAILURE.ERROR_CODE, code)
                .set(AUTOMATIC_FAILURE.FAILED_AT, at)
                .onDuplicateKeyUpdate()
                .set(AUTOMATIC_FAILURE.STEP_SINCE, dossier.row().getStepSince())
                .set(AUTOMATIC_FAILURE.ERROR_CODE, code)
                .set(AUTOMATIC_FAILURE.FAILED_AT, at)
                .execute();
    }
}
