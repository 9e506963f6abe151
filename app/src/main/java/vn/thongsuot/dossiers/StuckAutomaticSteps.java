package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.AUTOMATIC_FAILURE;
import static vn.thongsuot.db.dossiers.Tables.DOSSIER;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.platform.RetriedWork;
import vn.thongsuot.platform.StuckPiece;
import vn.thongsuot.platform.Typed;

/** Dossiers that could not go on by themselves (Vietnamese: hồ sơ không tự chuyển bước được); the job takes them up again. */
@Component
class StuckAutomaticSteps implements RetriedWork {

    private static final int MOST = 200;

    private final DSLContext db;

    StuckAutomaticSteps(DSLContext db) {
        this.db = db;
    }

    @Override
    public String key() {
        return "automatic-steps";
    }

    /** Those that a person passed on meanwhile are no longer stuck. */
    @Override
    public List<StuckPiece> list(Actor actor) {
        return db.select(
                        AUTOMATIC_FAILURE.DOSSIER_ID,
                        DOSSIER.CODE,
                        AUTOMATIC_FAILURE.ERROR_CODE,
                        AUTOMATIC_FAILURE.FAILED_AT)
                .from(AUTOMATIC_FAILURE)
                .join(DOSSIER)
                .on(DOSSIER.AUTHORITY_ID.eq(AUTOMATIC_FAILURE.AUTHORITY_ID))
                .and(DOSSIER.ID.eq(AUTOMATIC_FAILURE.DOSSIER_ID))
                .and(DOSSIER.STEP_SINCE.eq(AUTOMATIC_FAILURE.STEP_SINCE))
                .where(failed(actor), DOSSIER.FINISHED_AT.isNull())
                .orderBy(AUTOMATIC_FAILURE.FAILED_AT, AUTOMATIC_FAILURE.DOSSIER_ID)
                .limit(MOST)
                .fetch(row ->
                        new StuckPiece(row.value1().toString(), row.value2(), null, row.value3(), row.value4(), 1));
    }

    @Override
    @Transactional
    public void retry(Actor actor, String id) {
        UUID dossier = Typed.id(id).orElseThrow(AccessPolicy::notFound);
        int again = db.deleteFrom(AUTOMATIC_FAILURE)
                .where(failed(actor), AUTOMATIC_FAILURE.DOSSIER_ID.eq(dossier))
                .execute();
        if (again == 0) {
            throw AccessPolicy.notFound();
        }
    }

    private static Condition failed(Actor actor) {
        return AUTOMATIC_FAILURE.AUTHORITY_ID.eq(actor.authorityId());
    }
}
