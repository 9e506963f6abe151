package vn.thongsuot.programme.review;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.programme.reader.Doubt;

/**
 * One target, task or goal that was read (Vietnamese: dòng đọc được).
 *
 * @param n number within its kind, as it stands at its mark in the text
 * @param certainty 1 where nothing is doubtful
 * @param found fields as the reader found them; {@code content} as the person left them
 */
public record ReadingRow(
        UUID id,
        UUID readingId,
        int n,
        Kind kind,
        State state,
        double certainty,
        List<Doubt> doubts,
        Map<String, String> found,
        Map<String, String> content,
        int from,
        int to,
        @Nullable Instant decidedAt,
        @Nullable UUID decidedBy) {

    public ReadingRow {
        doubts = List.copyOf(doubts);
        found = Map.copyOf(found);
        content = Map.copyOf(content);
    }

    /** What was read. */
    public enum Kind {
        TARGET,
        TASK,
        /** Without a number. */
        GOAL;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a person decided about it (Vietnamese: kết luận rà soát). */
    public enum State {
        OPEN,
        ACCEPTED,
        REJECTED,
        /** Another row says the same. */
        MERGED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A field as it is now; empty where there is none. */
    public String get(String field) {
        return content.getOrDefault(field, "");
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isUnsure() {
        return isOpen() && !doubts.isEmpty();
    }
}
