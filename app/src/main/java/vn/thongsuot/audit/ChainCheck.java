package vn.thongsuot.audit;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Walks the entries of all streams in order and reports what does not follow from what came before (Vietnamese: kiểm tra
 * chuỗi băm).
 */
final class ChainCheck {

    private final List<Finding> findings;
    private final Map<StreamId, SealedHead> sealed;
    private final Map<StreamId, SealedHead> heads;

    private @Nullable StreamId stream;
    private long seq;
    private byte[] hash = EntryHash.GENESIS;

    ChainCheck(List<Finding> findings, Map<StreamId, SealedHead> sealed, Map<StreamId, SealedHead> heads) {
        this.findings = findings;
        this.sealed = sealed;
        this.heads = heads;
    }

    /** An entry with the hashes that its row carries. */
    record Link(StreamId stream, Entry entry, byte[] previous, byte[] hash) {}

    void next(Link link) {
        if (!link.stream().equals(stream)) {
            endStream();
            stream = link.stream();
            seq = 0;
            hash = EntryHash.GENESIS;
        }
        long number = link.entry().seq();
        if (number != seq + 1) {
            report(Finding.Kind.REMOVED, link.stream(), seq + 1);
        } else if (!follows(link)) {
            report(Finding.Kind.CHANGED, link.stream(), number);
        }
        seq = number;
        hash = link.hash();
        compareWithSeal(link);
    }

    /** After the last entry: streams of which nothing is left. */
    void end() {
        endStream();
        sealed.forEach((id, head) -> report(Finding.Kind.CUT_OFF, id, head.seq()));
        heads.forEach((id, head) -> report(Finding.Kind.CUT_OFF, id, head.seq()));
    }

    private boolean follows(Link link) {
        byte[] expected = EntryHash.of(link.stream(), link.entry(), hash);
        return Arrays.equals(link.previous(), hash) && Arrays.equals(link.hash(), expected);
    }

    private void compareWithSeal(Link link) {
        SealedHead seal = sealed.get(link.stream());
        if (seal == null || seal.seq() != link.entry().seq()) {
            return;
        }
        sealed.remove(link.stream());
        if (!seal.hash().equals(HexFormat.of().formatHex(link.hash()))) {
            report(Finding.Kind.CHANGED, link.stream(), seal.seq());
        }
    }

    private void endStream() {
        if (stream == null) {
            return;
        }
        SealedHead seal = sealed.remove(stream);
        SealedHead head = heads.remove(stream);
        if (seal != null && seal.seq() > seq) {
            report(Finding.Kind.CUT_OFF, stream, seal.seq());
        } else if (head == null || head.seq() > seq) {
            report(Finding.Kind.CUT_OFF, stream, head == null ? seq : head.seq());
        } else if (head.seq() < seq || !head.hash().equals(HexFormat.of().formatHex(hash))) {
            report(Finding.Kind.CHANGED, stream, head.seq());
        }
    }

    private void report(Finding.Kind kind, StreamId where, long number) {
        findings.add(new Finding(kind, "%s %s #%d".formatted(where.kind(), where.id(), number)));
    }
}
