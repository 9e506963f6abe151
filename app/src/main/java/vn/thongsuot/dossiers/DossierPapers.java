package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.PAPER;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.dossiers.tables.records.PaperRecord;
import vn.thongsuot.dossiers.DossierChanges.Change;
import vn.thongsuot.shared.Ids;

/** Numbers papers and keeps what stands on them (Vietnamese: ban hành phiếu). */
@Component
class DossierPapers {

    private final DSLContext db;
    private final DossierCodes codes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DossierPapers(DSLContext db, DossierCodes codes, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.codes = codes;
        this.events = events;
        this.clock = clock;
    }

    /** Issues a paper of the unit in whose name the actor acts. */
    UUID issue(Change change, PaperKind kind, String reason, List<String> items) {
        return issue(change.dossier(), kind, change.grant().unitId(), change.actor(), change.at(), reason, items);
    }

    UUID issue(
            Dossier dossier,
            PaperKind kind,
            UUID unitId,
            Actor actor,
            Instant at,
            @Nullable String reason,
            List<String> items) {
        return write(dossier, kind, unitId, actor.accountId(), at, reason, items);
    }

    /**
     * Issues the receipt with the appointment (form 01). Case, limit and appointment stand in its own row, so that a later change does
     * not change what was told.
     *
     * @param account who issues it; null where the desk signs it when it is handed out
     */
    UUID issueReceipt(Dossier dossier, UUID deskId, @Nullable UUID account, Instant at) {
        return write(
                dossier,
                PaperKind.RECEIPT,
                deskId,
                account,
                at,
                null,
                ReceiptWords.of(dossier).items());
    }

    /** The receipt that holds: the newest one. */
    Optional<PaperRecord> findReceipt(Dossier dossier) {
        return listOf(dossier).stream()
                .filter(paper -> paper.getKind().equals(PaperKind.RECEIPT.key()))
                .reduce((first, second) -> second);
    }

    /** Issues what the product itself writes, such as after a change of the calendar. @param items as the paper reads them */
    UUID issueByProduct(Dossier dossier, PaperKind kind, UUID unitId, Instant at, List<String> items) {
        return write(dossier, kind, unitId, null, at, null, items);
    }

    private UUID write(
            Dossier dossier,
            PaperKind kind,
            UUID unitId,
            @Nullable UUID account,
            Instant at,
            @Nullable String reason,
            List<String> items) {
        UUID id = Ids.next(clock);
        int year = LocalDate.ofInstant(at, clock.getZone()).getYear();
        db.insertInto(PAPER)
                .set(PAPER.AUTHORITY_ID, dossier.authorityId())
                .set(PAPER.ID, id)
                .set(PAPER.DOSSIER_ID, dossier.id())
                .set(PAPER.KIND, kind.key())
                .set(PAPER.NUMBER, codes.nextPaperNumber(unitId, kind, year))
                .set(PAPER.UNIT_ID, unitId)
                .set(PAPER.ISSUED_AT, at)
                .set(PAPER.ISSUED_BY, account)
                .set(PAPER.REASON, reason)
                .set(PAPER.ITEMS, items.toArray(String[]::new))
                .execute();
        events.publishEvent(new PaperIssued(dossier.authorityId(), id));
        return id;
    }

    Optional<PaperRecord> find(UUID authorityId, UUID paperId) {
        return db.selectFrom(PAPER)
                .where(PAPER.AUTHORITY_ID.eq(authorityId), PAPER.ID.eq(paperId))
                .fetchOptional();
    }

    List<PaperRecord> listOf(Dossier dossier) {
        return db.selectFrom(PAPER)
                .where(PAPER.AUTHORITY_ID.eq(dossier.authorityId()), PAPER.DOSSIER_ID.eq(dossier.id()))
                .orderBy(PAPER.ISSUED_AT, PAPER.NUMBER)
                .fetch();
    }

    /** Keeps the first print; a second one that raced loses and is not kept. */
    boolean keepPrint(PaperRecord paper, UUID documentId) {
        return db.update(PAPER)
                        .set(PAPER.DOCUMENT_ID, documentId)
                        .where(PAPER.AUTHORITY_ID.eq(paper.getAuthorityId()), PAPER.ID.eq(paper.getId()))
                        .and(PAPER.DOCUMENT_ID.isNull())
                        .execute()
                == 1;
    }
}
