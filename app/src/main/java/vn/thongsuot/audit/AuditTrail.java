package vn.thongsuot.audit;

import static vn.thongsuot.db.audit.Tables.ENTRY;
import static vn.thongsuot.db.audit.Tables.STREAM_HEAD;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.db.audit.tables.records.StreamHeadRecord;
import vn.thongsuot.platform.PreparedQuery;
import vn.thongsuot.shared.Ids;

/**
 * Appends to streams and reads them (Vietnamese: nhật ký).
 *
 * <p>Each stream is a chain of its own: an entry carries the hash of the one before it, and writers of one stream wait
 * for each other at its head, writers of different streams never do.
 */
@Component
public class AuditTrail {

    private static final String APPEND = """
            with appended as (
                insert into audit.entry (stream_kind, stream_id, seq, event_id, at, account_id, unit_id, action, data, legal_basis,
                    previous_hash, hash)
                values (?, ?::uuid, ?, ?::uuid, ?::timestamptz, ?::uuid, ?::uuid, ?, ?, ?, ?, ?)
                returning stream_kind, stream_id, seq, hash)
            insert into audit.stream_head (stream_kind, stream_id, last_seq, last_hash) select * from appended
            on conflict (stream_kind, stream_id) do update
            set last_seq = excluded.last_seq, last_hash = excluded.last_hash, xid = pg_current_xact_id()
            """;

    private final DSLContext db;
    private final JdbcOperations jdbc;
    private final PreparedQuery<StreamHeadRecord> lockHead;
    private final Clock clock;

    AuditTrail(DSLContext db, JdbcOperations jdbc, Clock clock) {
        this.db = db;
        this.jdbc = jdbc;
        this.lockHead = new PreparedQuery<>(db, jdbc, STREAM_HEAD, lockingQuery(db));
        this.clock = clock;
    }

    private static ResultQuery<?> lockingQuery(DSLContext db) {
        return db.selectFrom(STREAM_HEAD)
                .where(STREAM_HEAD.STREAM_KIND.eq(DSL.param("kind", STREAM_HEAD.STREAM_KIND)))
                .and(STREAM_HEAD.STREAM_ID.eq(DSL.param("id", STREAM_HEAD.STREAM_ID)))
                .forUpdate();
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
        return lockHead.fetchOne(stream.kind(), stream.id());
    }

    /** Entry and head in one statement. Two first writers of a stream meet at the entry's key: one of them fails. */
    private void insert(StreamId stream, Entry entry, byte[] previous, byte[] hash) {
        jdbc.update(
                APPEND,
                stream.kind(),
                stream.id(),
                entry.seq(),
                entry.eventId(),
                entry.at().atOffset(ZoneOffset.UTC),
                entry.accountId(),
                entry.unitId(),
                entry.action(),
                entry.data(),
                entry.legalBasis(),
                previous,
                hash);
    }
}
