package vn.thongsuot.surveys.rounds;

import java.util.Locale;

/** Where a round stands (Vietnamese: trạng thái đợt khảo sát). */
public enum RoundState {
    /** Vietnamese: đang chuẩn bị. */
    DRAFT,
    /** Its sample is drawn, nobody has been told yet (Vietnamese: đã chọn mẫu). */
    DRAWN,
    /** Takes answers (Vietnamese: đang thu phiếu). */
    OPEN,
    /** Weights are fixed (Vietnamese: đã kết thúc thu phiếu). */
    CLOSED,
    /** Everybody can read its results (Vietnamese: đã công bố). */
    PUBLISHED,
    /** Vietnamese: đã hủy. */
    CANCELLED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static RoundState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** Whether there can be answers. */
    public boolean isAsked() {
        return this == OPEN || this == CLOSED || this == PUBLISHED;
    }
}
