package vn.thongsuot.documents;

import static vn.thongsuot.db.documents.Tables.BLOB;
import static vn.thongsuot.db.documents.Tables.UPLOAD;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;

/**
 * Files that another system brings before the case that they belong to (Vietnamese: tệp tải lên trước khi nộp hồ sơ): checked as at the
 * counter, seen by the account that brought them alone, each taken over once.
 */
@Service
public class Uploads {

    /** As long as a file waits for its case. */
    static final Duration WAITS = Duration.ofDays(7);

    private static final String REJECTED = "rejected";

    private final DSLContext db;
    private final DocumentStore documents;
    private final Clock clock;

    Uploads(DSLContext db, DocumentStore documents, Clock clock) {
        this.db = db;
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * A file that waits (Vietnamese: tệp chờ gắn vào hồ sơ).
     *
     * @param checked whether the virus scanner is done with it
     * @param until when it is forgotten
     */
    public record Upload(UUID id, String mediaType, long sizeBytes, boolean checked, Instant until) {}

    /** @throws DomainException DOC-001 to DOC-003 for a file that is not taken */
    @Transactional
    public UUID keep(Actor actor, byte[] content) {
        UUID id = Ids.next(clock);
        db.insertInto(UPLOAD)
                .set(UPLOAD.AUTHORITY_ID, actor.authorityId())
                .set(UPLOAD.ID, id)
                .set(UPLOAD.ACCOUNT_ID, actor.accountId())
                .set(UPLOAD.HASH, documents.keepForCase(content))
                .set(UPLOAD.UPLOADED_AT, clock.instant())
                .execute();
        return id;
    }

    /** @throws DomainException DOC-035 if the account has no such file waiting, DOC-032 if the virus scanner found something */
    @Transactional(readOnly = true)
    public Upload get(Actor actor, UUID id) {
        Record row = require(actor, id, false);
        return new Upload(
                id,
                row.get(BLOB.MEDIA_TYPE),
                row.get(BLOB.SIZE_BYTES),
                row.get(BLOB.STATE).equals("released"),
                row.get(UPLOAD.UPLOADED_AT).plus(WAITS));
    }

    /**
     * Gives the file to a case; one that waits for the virus scanner goes on waiting there.
     *
     * @return id of the document
     * @throws DomainException as {@link #get}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID take(Actor actor, UUID id, NewDocument document) {
        Record row = require(actor, id, true);
        db.deleteFrom(UPLOAD)
                .where(UPLOAD.AUTHORITY_ID.eq(actor.authorityId()), UPLOAD.ID.eq(id))
                .execute();
        return documents.describe(document, row.get(UPLOAD.HASH));
    }

    /** Forgets what nobody took over. */
    @Transactional
    void forgetOld() {
        db.deleteFrom(UPLOAD)
                .where(UPLOAD.UPLOADED_AT.lt(clock.instant().minus(WAITS)))
                .execute();
    }

    private Record require(Actor actor, UUID id, boolean lock) {
        var query = db.select()
                .from(UPLOAD)
                .join(BLOB)
                .on(BLOB.HASH.eq(UPLOAD.HASH))
                .where(UPLOAD.AUTHORITY_ID.eq(actor.authorityId()), UPLOAD.ID.eq(id))
                .and(UPLOAD.ACCOUNT_ID.eq(actor.accountId()))
                .and(UPLOAD.UPLOADED_AT.ge(clock.instant().minus(WAITS)));
        Record row = lock ? query.forUpdate().of(UPLOAD).fetchOne() : query.fetchOne();
        if (row == null) {
            throw new DomainException("DOC-035", DomainException.Kind.NOT_FOUND, "no upload waits under " + id);
        }
        if (row.get(BLOB.STATE).equals(REJECTED)) {
            throw new DomainException("DOC-032", DomainException.Kind.CONFLICT, "the virus scanner found something");
        }
        return row;
    }
}
