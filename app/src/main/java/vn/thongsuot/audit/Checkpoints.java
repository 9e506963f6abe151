package vn.thongsuot.audit;

import static vn.thongsuot.db.audit.Tables.CHECKPOINT;
import static vn.thongsuot.db.audit.Tables.STREAM_HEAD;

import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.db.audit.tables.records.CheckpointRecord;

/**
 * Seals the heads of all streams that moved since the last time, outside the database (Vietnamese: niêm phong nhật ký).
 * Whoever rewrites a stream with its head afterwards, or cuts its end off, differs from a file that they would have to
 * rewrite too, with every later one.
 */
@Service
public class Checkpoints {

    private static final int CHUNK = 10_000;
    /** One sealer at a time; any number that nothing else uses. */
    private static final long LOCK = 7_301;

    private final DSLContext db;
    private final CheckpointFiles files;
    private final Clock clock;

    Checkpoints(DSLContext db, CheckpointFiles files, Clock clock) {
        this.db = db;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Writes one checkpoint; none where nothing moved. A file without its row, left by a crash in between, is written
     * again.
     *
     * @return number of streams sealed
     */
    @Transactional
    public int seal() {
        db.execute("select pg_advisory_xact_lock({0})", DSL.val(LOCK));
        Optional<CheckpointRecord> last = db.selectFrom(CHECKPOINT)
                .orderBy(CHECKPOINT.NUMBER.desc())
                .limit(1)
                .fetchOptional();
        String from = last.map(CheckpointRecord::getSealedBelow).orElse("0");
        String to = db.fetchSingle("select pg_snapshot_xmin(pg_current_snapshot())::text")
                .get(0, String.class);
        Condition moved = DSL.condition("xid >= {0}::xid8 and xid < {1}::xid8", DSL.val(from), DSL.val(to));
        int streams = db.fetchCount(STREAM_HEAD, moved);
        if (streams == 0) {
            return 0;
        }
        int number = last.map(CheckpointRecord::getNumber).orElse(0) + 1;
        String previous =
                last.map(row -> HexFormat.of().formatHex(row.getHash())).orElse(CheckpointFiles.NONE);
        String hash = write(number, previous, moved);
        db.insertInto(CHECKPOINT)
                .set(CHECKPOINT.NUMBER, number)
                .set(CHECKPOINT.AT, clock.instant())
                .set(CHECKPOINT.SEALED_BELOW, DSL.field("{0}::xid8", String.class, DSL.val(to)))
                .set(CHECKPOINT.STREAMS, streams)
                .set(CHECKPOINT.HASH, HexFormat.of().parseHex(hash))
                .execute();
        return streams;
    }

    private String write(int number, String previous, Condition moved) {
        try (Stream<SealedHead> heads = db.selectFrom(STREAM_HEAD)
                .where(moved)
                .orderBy(STREAM_HEAD.STREAM_KIND, STREAM_HEAD.STREAM_ID)
                .fetchSize(CHUNK)
                .fetchStream()
                .map(row ->
                        SealedHead.of(row.getStreamKind(), row.getStreamId(), row.getLastSeq(), row.getLastHash()))) {
            return files.write(number, previous, heads);
        }
    }
}
