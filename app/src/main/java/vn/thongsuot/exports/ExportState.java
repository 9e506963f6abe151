package vn.thongsuot.exports;

import java.util.Arrays;
import java.util.Locale;

/** What became of a file that was asked for (Vietnamese: trạng thái kết xuất). */
public enum ExportState {
    WAITING,
    RUNNING,
    READY,
    /** Who asked may not see the list any more. */
    REFUSED,
    FAILED,
    /** The file is gone after its days. */
    EXPIRED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ExportState of(String key) {
        return Arrays.stream(values())
                .filter(state -> state.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Export state %s is not known.".formatted(key)));
    }
}
