package vn.thongsuot.platform;

import static vn.thongsuot.db.platform.Tables.FAILED_WORK;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot.shared.DomainException;

/**
 * Does pieces of background work so that one that fails does not hold up the next (Vietnamese: việc nền làm riêng từng việc): the failure is
 * kept with its reason for the page of stuck work, and a piece that failed just now rests before it is tried again.
 */
@Service
public class FailedWork {

    static final Duration REST = Duration.ofMinutes(4);

    private static final Logger LOG = LoggerFactory.getLogger(FailedWork.class);

    private final DSLContext db;
    private final TransactionTemplate apart;
    private final Clock clock;

    FailedWork(DSLContext db, PlatformTransactionManager transactions, Clock clock) {
        this.db = db;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        this.clock = clock;
    }

    /**
     * A piece of work.
     *
     * @param key what it is known by among its kind
     * @param what what people call it, or a message key; never a person
     * @param detail a message key that says more of it
     */
    public record Piece(
            String kind,
            String key,
            UUID authorityId,
            String what,
            @Nullable String detail) {}

    /** Does a piece unless it failed just now; the work opens its transactions itself. */
    public void attempt(Piece piece, Runnable work) {
        boolean rests = db.fetchExists(
                FAILED_WORK,
                FAILED_WORK.KIND.eq(piece.kind()),
                FAILED_WORK.CASE_KEY.eq(piece.key()),
                FAILED_WORK.FAILED_AT.gt(clock.instant().minus(REST)));
        if (!rests) {
            again(piece, work);
        }
    }

    /** Does a piece at once, outside of a transaction that may be open. */
    public void again(Piece piece, Runnable work) {
        apart.executeWithoutResult(status -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                note(piece, e);
                return;
            }
            db.deleteFrom(FAILED_WORK)
                    .where(FAILED_WORK.KIND.eq(piece.kind()), FAILED_WORK.CASE_KEY.eq(piece.key()))
                    .execute();
        });
    }

    /** Keeps that a piece failed, outside of the transaction that it was done in. */
    public void note(Piece piece, RuntimeException why) {
        LOG.error("Background work {} {} failed", piece.kind(), piece.key(), why);
        keep(piece, reason(why));
    }

    /** Code of a refusal or kind of an error; never its text, which may name persons. */
    static String reason(Throwable why) {
        return why instanceof DomainException refused
                ? refused.code()
                : why.getClass().getSimpleName();
    }

    /** Pieces of a kind of all authorities that failed and were not done since, oldest first. */
    public List<Piece> listPieces(String kind) {
        return db.selectFrom(FAILED_WORK)
                .where(FAILED_WORK.KIND.eq(kind))
                .orderBy(FAILED_WORK.SINCE, FAILED_WORK.CASE_KEY)
                .fetch(row -> new Piece(
                        row.getKind(), row.getCaseKey(), row.getAuthorityId(), row.getWhat(), row.getDetail()));
    }

    /** Pieces of a kind that failed and were not done since, oldest first. */
    public List<StuckPiece> list(String kind, UUID authorityId) {
        return db.selectFrom(FAILED_WORK)
                .where(FAILED_WORK.KIND.eq(kind), FAILED_WORK.AUTHORITY_ID.eq(authorityId))
                .orderBy(FAILED_WORK.SINCE, FAILED_WORK.CASE_KEY)
                .fetch(row -> new StuckPiece(
                        row.getCaseKey(),
                        row.getWhat(),
                        row.getDetail(),
                        row.getReason(),
                        row.getSince(),
                        row.getAttempts()));
    }

    private void keep(Piece piece, String reason) {
        Instant now = clock.instant();
        db.insertInto(FAILED_WORK)
                .set(FAILED_WORK.KIND, piece.kind())
                .set(FAILED_WORK.CASE_KEY, piece.key())
                .set(FAILED_WORK.AUTHORITY_ID, piece.authorityId())
                .set(FAILED_WORK.WHAT, piece.what())
                .set(FAILED_WORK.DETAIL, piece.detail())
                .set(FAILED_WORK.REASON, reason)
                .set(FAILED_WORK.SINCE, now)
                .set(FAILED_WORK.FAILED_AT, now)
                .set(FAILED_WORK.ATTEMPTS, 1)
                .onConflict(FAILED_WORK.KIND, FAILED_WORK.CASE_KEY)
                .doUpdate()
                .set(FAILED_WORK.REASON, reason)
                .set(FAILED_WORK.FAILED_AT, now)
                .set(FAILED_WORK.ATTEMPTS, FAILED_WORK.ATTEMPTS.plus(1))
                .execute();
    }
}
