package vn.thongsuot.audit;

import static vn.thongsuot.db.audit.Tables.ENTRY;
import static vn.thongsuot.db.audit.Tables.STREAM_HEAD;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.db.audit.tables.records.StreamHeadRecord;
import vn.thongsuot.shared.Ids;

/**
 * Appends to streams and reads them (Vietnamese: nhật ký).
 *
 * <p>Each stream is a chain of its own: an entry carries the hash of the one before it, and writers of one stream wait
 * for each other at its head, writers of different streams never do.
 */
@Component
public class AuditTrail {

    private static final Field<String> THIS_TRANSACTION =
            DSL.field("pg_current_xact_id()", STREAM_HEAD.XID.getDataType());

    private final DSLContext db;
    private final Clock clock;

    AuditTrail(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * Seals a draft as the next entry of the stream, in the caller's transaction.
     *
     * @return the event's id, unique over all streams; facts carry it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID append(StreamId stream, Draft draft) {
        StreamHeadRecord head = lockHead(stream);
        Entry entry = seal(draft, head == null ? 1 : head.getLastSeq() + 1);
        byte[] previous = head == null ? EntryHash.GENESIS : head.getLastHash();
        byte[] hash = EntryHash.of(stream, entry, previous);
        insert(stream, entry, previous, hash);
        moveHead(stream, head, entry, hash);
        return entry.eventId();
    }

    /** All entries of the stream, oldest first; empty when there are none. */
    public List<Entry> list(StreamId stream) {
        return db.selectFrom(ENTRY)
                .where(ENTRY.STREAM_KIND.eq(stream.kind()), ENTRY.STREAM_ID.eq(stream.id()))
                .orderBy(ENTRY.SEQ)
                .fetch(EntryRows::toEntry);
    }

    private Entry seal(Draft draft, long seq) {
        return new Entry(
                seq,
                Ids.next(clock),
                draft.at().truncatedTo(ChronoUnit.MICROS),
                draft.accountId(),
                draft.unitId(),
                draft.action(),
                draft.data(),
                draft.legalBasis());
    }

    private @Nullable StreamHeadRecord lockHead(StreamId stream) {
        return db.selectFrom(STREAM_HEAD)
                .where(STREAM_HEAD.STREAM_KIND.eq(stream.kind()), STREAM_HEAD.STREAM_ID.eq(stream.id()))
                .forUpdate()
                .fetchOne();
    }

    private void insert(StreamId stream, Entry entry, byte[] previous, byte[] hash) {
        db.insertInto(ENTRY)
                .set(ENTRY.STREAM_KIND, stream.kind())
                .set(ENTRY.STREAM_ID, stream.id())
                .set(ENTRY.SEQ, entry.seq())
                .set(ENTRY.EVENT_ID, entry.eventId())
                .set(ENTRY.AT, entry.at())
                .set(ENTRY.ACCOUNT_ID, entry.accountId())
                .set(ENTRY.UNIT_ID, entry.unitId())
                .set(ENTRY.ACTION, entry.action())
                .set(ENTRY.DATA, entry.data())
                .set(ENTRY.LEGAL_BASIS, entry.legalBasis())
                .set(ENTRY.PREVIOUS_HASH, previous)
                .set(ENTRY.HASH, hash)
                .execute();
    }

    /** Two first writers of a stream meet at the primary key of the entry: one of them fails and nothing is lost. */
    private void moveHead(StreamId stream, @Nullable StreamHeadRecord head, Entry entry, byte[] hash) {
        if (head == null) {
            db.insertInto(STREAM_HEAD)
                    .set(STREAM_HEAD.STREAM_KIND, stream.kind())
                    .set(STREAM_HEAD.STREAM_ID, stream.id())
                    .set(STREAM_HEAD.LAST_SEQ, entry.seq())
                    .set(STREAM_HEAD.LAST_HASH, hash)
                    .execute();
            return;
        }
        db.update(STREAM_HEAD)
                .set(STREAM_HEAD.LAST_SEQ, entry.seq())
                .set(STREAM_HEAD.LAST_HASH, hash)
                .set(STREAM_HEAD.XID, THIS_TRANSACTION)
                .where(STREAM_HEAD.STREAM_KIND.eq(stream.kind()), STREAM_HEAD.STREAM_ID.eq(stream.id()))
                .execute();
    }
}
