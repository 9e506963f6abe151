package vn.thongsuot.audit;

import static vn.thongsuot.db.audit.Tables.CHECKPOINT;
import static vn.thongsuot.db.audit.Tables.ENTRY;
import static vn.thongsuot.db.audit.Tables.STREAM_HEAD;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.db.audit.tables.records.CheckpointRecord;

/**
 * Recomputes every chain and compares it with the heads and with the checkpoints outside the database (Vietnamese: kiểm tra
 * nhật ký).
 */
@Service
public class AuditVerifier {

    private static final int CHUNK = 5_000;

    private final DSLContext db;
    private final CheckpointFiles files;

    AuditVerifier(DSLContext db, CheckpointFiles files) {
        this.db = db;
        this.files = files;
    }

    /** Everything that is wrong; empty when all is as it was written. Reads the whole trail. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Finding> findAll() {
        List<Finding> findings = new ArrayList<>();
        Map<StreamId, SealedHead> expected = readCheckpoints(findings);
        ChainCheck check = new ChainCheck(findings, expected, readHeads());
        try (Stream<ChainCheck.Link> entries = db.selectFrom(ENTRY)
                .orderBy(ENTRY.STREAM_KIND, ENTRY.STREAM_ID, ENTRY.SEQ)
                .fetchSize(CHUNK)
                .fetchStream()
                .map(row -> new ChainCheck.Link(
                        new StreamId(row.getStreamKind(), row.getStreamId()),
                        EntryRows.toEntry(row),
                        row.getPreviousHash(),
                        row.getHash()))) {
            entries.forEach(check::next);
        }
        check.end();
        return findings;
    }

    private Map<StreamId, SealedHead> readHeads() {
        Map<StreamId, SealedHead> heads = new HashMap<>();
        try (var rows = db.selectFrom(STREAM_HEAD).fetchSize(CHUNK).fetchStream()) {
            rows.map(row -> SealedHead.of(row.getStreamKind(), row.getStreamId(), row.getLastSeq(), row.getLastHash()))
                    .forEach(head -> heads.put(head.stream(), head));
        }
        return heads;
    }

    /** The newest seal of each stream. */
    private Map<StreamId, SealedHead> readCheckpoints(List<Finding> findings) {
        Map<StreamId, SealedHead> newest = new HashMap<>();
        String previous = CheckpointFiles.NONE;
        int number = 0;
        for (CheckpointRecord row : db.selectFrom(CHECKPOINT).orderBy(CHECKPOINT.NUMBER)) {
            number++;
            String hash = HexFormat.of().formatHex(row.getHash());
            if (row.getNumber() != number || !isAsWritten(number, previous, hash, newest)) {
                findings.add(new Finding(Finding.Kind.CHECKPOINT, String.valueOf(number)));
            }
            previous = hash;
        }
        findFilesBeyond(number, findings);
        return newest;
    }

    /** One file more than rows is a crash between the two; more are rows that were taken away. */
    private void findFilesBeyond(int number, List<Finding> findings) {
        if (files.exists(number + 1) && files.exists(number + 2)) {
            findings.add(new Finding(Finding.Kind.CHECKPOINT, String.valueOf(number + 1)));
        }
    }

    private boolean isAsWritten(int number, String previous, String hash, Map<StreamId, SealedHead> newest) {
        if (!files.exists(number)) {
            return false;
        }
        try {
            CheckpointFiles.Read read = files.read(number, head -> newest.put(head.stream(), head));
            return read.hash().equals(hash) && read.previous().equals(previous);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
