package vn.thongsuot.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.Sha256;

/** SHA-256 over the previous hash and every column of an entry, each field with its length in front. */
public final class EntryHash {

    static final byte[] GENESIS = new byte[32];

    private EntryHash() {}

    /** What the first entry of a stream follows. */
    public static byte[] genesis() {
        return GENESIS.clone();
    }

    /** The hash that an entry carries when it follows {@code previous}. */
    public static byte[] of(StreamId stream, Entry entry, byte[] previous) {
        MessageDigest digest = Sha256.begin();
        digest.update(previous);
        Stream.of(
                        stream.kind(),
                        stream.id(),
                        entry.seq(),
                        entry.eventId(),
                        entry.at(),
                        entry.accountId(),
                        entry.unitId(),
                        entry.action(),
                        entry.data(),
                        entry.legalBasis())
                .forEach(field -> add(digest, field));
        return digest.digest();
    }

    private static void add(MessageDigest digest, @Nullable Object field) {
        if (field == null) {
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(-1).flip());
            return;
        }
        byte[] bytes = field.toString().getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }
}
