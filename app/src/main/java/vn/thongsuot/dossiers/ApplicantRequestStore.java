package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.APPLICANT_REQUEST;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.thongsuot.db.dossiers.tables.records.ApplicantRequestRecord;

/** Rows of what applicants asked for; the dossier is locked by whoever changes one. */
@Repository
class ApplicantRequestStore {

    private final DSLContext db;

    ApplicantRequestStore(DSLContext db) {
        this.db = db;
    }

    void insert(Dossier dossier, UUID id, ApplicantWish wish, Instant at) {
        db.insertInto(APPLICANT_REQUEST)
                .set(APPLICANT_REQUEST.AUTHORITY_ID, dossier.authorityId())
                .set(APPLICANT_REQUEST.ID, id)
                .set(APPLICANT_REQUEST.DOSSIER_ID, dossier.id())
                .set(APPLICANT_REQUEST.WISH, wish.key())
                .set(APPLICANT_REQUEST.STATE, ApplicantRequest.State.OPEN.key())
                .set(APPLICANT_REQUEST.ASKED_AT, at)
                .execute();
        dossier.row().setRequestOpen(wish.key());
    }

    /** Newest first. */
    List<ApplicantRequest> list(UUID authorityId, UUID dossierId) {
        return db.selectFrom(APPLICANT_REQUEST)
                .where(APPLICANT_REQUEST.AUTHORITY_ID.eq(authorityId), APPLICANT_REQUEST.DOSSIER_ID.eq(dossierId))
                .orderBy(APPLICANT_REQUEST.ASKED_AT.desc(), APPLICANT_REQUEST.ID.desc())
                .fetch(ApplicantRequestStore::view);
    }

    Optional<ApplicantRequest> findOpen(UUID authorityId, UUID dossierId) {
        return list(authorityId, dossierId).stream()
                .filter(request -> request.state() == ApplicantRequest.State.OPEN)
                .findFirst();
    }

    /** Ends the open one. @return its id; empty where there is none */
    Optional<UUID> decide(
            Dossier dossier, ApplicantRequest.State state, @Nullable String answer, @Nullable UUID by, Instant at) {
        dossier.row().setRequestOpen(null);
        return db.update(APPLICANT_REQUEST)
                .set(APPLICANT_REQUEST.STATE, state.key())
                .set(APPLICANT_REQUEST.ANSWER, answer)
                .set(APPLICANT_REQUEST.DECIDED_AT, at)
                .set(APPLICANT_REQUEST.DECIDED_BY, by)
                .where(APPLICANT_REQUEST.AUTHORITY_ID.eq(dossier.authorityId()))
                .and(APPLICANT_REQUEST.DOSSIER_ID.eq(dossier.id()))
                .and(APPLICANT_REQUEST.STATE.eq(ApplicantRequest.State.OPEN.key()))
                .returning(APPLICANT_REQUEST.ID)
                .fetchOptional(APPLICANT_REQUEST.ID);
    }

    private static ApplicantRequest view(ApplicantRequestRecord row) {
        return new ApplicantRequest(
                row.getId(),
                ApplicantWish.valueOf(row.getWish().toUpperCase(Locale.ROOT)),
                ApplicantRequest.State.valueOf(row.getState().toUpperCase(Locale.ROOT)),
                row.getAskedAt(),
                row.getDecidedAt(),
                row.getAnswer());
    }
}
