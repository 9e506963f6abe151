package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.DOSSIER;
import static vn.thongsuot.db.dossiers.Tables.REOPENING;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.thongsuot.db.dossiers.tables.records.ReopeningRecord;

/** Which dossier handles which one again. */
@Repository
class ReopenStore {

    private final DSLContext db;
    private final Tracking tracking;

    ReopenStore(DSLContext db, Tracking tracking) {
        this.db = db;
        this.tracking = tracking;
    }

    void insert(Dossier later, Dossier earlier, ReopenDecision decision, UUID by, Instant at) {
        db.insertInto(REOPENING)
                .set(REOPENING.AUTHORITY_ID, later.authorityId())
                .set(REOPENING.DOSSIER_ID, later.id())
                .set(REOPENING.EARLIER_ID, earlier.id())
                .set(REOPENING.REASON, decision.reason().key())
                .set(REOPENING.DECISION_NUMBER, decision.number())
                .set(REOPENING.DECIDED_ON, decision.on())
                .set(REOPENING.OPENED_AT, at)
                .set(REOPENING.OPENED_BY, by)
                .execute();
    }

    boolean isReopened(Dossier earlier) {
        return db.fetchExists(
                REOPENING, REOPENING.AUTHORITY_ID.eq(earlier.authorityId()).and(REOPENING.EARLIER_ID.eq(earlier.id())));
    }

    /** The row by which the dossier handles another one again. */
    Optional<ReopeningRecord> find(UUID authorityId, UUID dossierId) {
        return db.selectFrom(REOPENING)
                .where(REOPENING.AUTHORITY_ID.eq(authorityId), REOPENING.DOSSIER_ID.eq(dossierId))
                .fetchOptional();
    }

    ReopenLinks links(UUID authorityId, UUID dossierId) {
        return new ReopenLinks(
                link(authorityId, dossierId, REOPENING.DOSSIER_ID, REOPENING.EARLIER_ID),
                link(authorityId, dossierId, REOPENING.EARLIER_ID, REOPENING.DOSSIER_ID));
    }

    private ReopenLinks.@Nullable Link link(
            UUID authorityId,
            UUID dossierId,
            TableField<ReopeningRecord, UUID> mine,
            TableField<ReopeningRecord, UUID> others) {
        return db.select(DOSSIER.fields())
                .select(REOPENING.REASON, REOPENING.DECISION_NUMBER, REOPENING.DECIDED_ON)
                .from(REOPENING)
                .join(DOSSIER)
                .on(DOSSIER.AUTHORITY_ID.eq(REOPENING.AUTHORITY_ID), DOSSIER.ID.eq(others))
                .where(REOPENING.AUTHORITY_ID.eq(authorityId), mine.eq(dossierId))
                .fetchOne(row -> {
                    Dossier other = new Dossier(row.into(DOSSIER));
                    return new ReopenLinks.Link(
                            new DossierCode(other.label()),
                            tracking.path(other),
                            ReopenReason.of(row.get(REOPENING.REASON)),
                            row.get(REOPENING.DECISION_NUMBER),
                            row.get(REOPENING.DECIDED_ON));
                });
    }
}
