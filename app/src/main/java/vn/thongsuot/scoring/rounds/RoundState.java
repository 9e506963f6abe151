package vn.thongsuot.scoring.rounds;

import java.util.Locale;

/** Where a round stands (Vietnamese: trạng thái kỳ chấm điểm). */
public enum RoundState {
    /** Units score, owners appraise, the council decides (Vietnamese: đang chấm). */
    OPEN,
    /** Everything is decided and frozen (Vietnamese: đã chốt kết quả). */
    CLOSED,
    /** Everybody may read it (Vietnamese: đã công bố). */
    PUBLISHED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static RoundState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
