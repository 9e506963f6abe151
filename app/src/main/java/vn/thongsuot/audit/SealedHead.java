package vn.thongsuot.audit;

import java.util.HexFormat;
import java.util.UUID;

/** The newest entry of a stream as a checkpoint saw it (Vietnamese: đầu chuỗi đã niêm phong). */
record SealedHead(StreamId stream, long seq, String hash) {

    static SealedHead of(String kind, UUID id, long seq, byte[] hash) {
        return new SealedHead(new StreamId(kind, id), seq, HexFormat.of().formatHex(hash));
    }

    String toLine() {
        return "%s %s %d %s".formatted(stream.kind(), stream.id(), seq, hash);
    }

    /** @throws IllegalArgumentException for a line that {@link #toLine} did not write */
    static SealedHead parse(String line) {
        String[] words = line.split(" ");
        if (words.length != 4) {
            throw new IllegalArgumentException("no sealed head: " + line);
        }
        return new SealedHead(new StreamId(words[0], UUID.fromString(words[1])), Long.parseLong(words[2]), words[3]);
    }
}
