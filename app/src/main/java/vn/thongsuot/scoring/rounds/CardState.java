package vn.thongsuot.scoring.rounds;

import java.util.Locale;

/** Where the score of a unit stands (Vietnamese: trạng thái phiếu chấm điểm). */
public enum CardState {
    /** The unit scores itself (Vietnamese: đang tự chấm). */
    SELF,
    /** Field owners appraise (Vietnamese: đang thẩm định). */
    SUBMITTED,
    /** The unit may object (Vietnamese: chờ đơn vị có ý kiến). */
    APPRAISED,
    /** Field owners answer (Vietnamese: đơn vị có kiến nghị). */
    OBJECTED,
    /** Before the council, without objection (Vietnamese: đã thống nhất). */
    AGREED,
    /** Before the council, objections are answered (Vietnamese: đã trả lời kiến nghị). */
    ANSWERED,
    /** Vietnamese: hội đồng đã quyết định. */
    DECIDED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static CardState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** Whether the unit has handed its self-score in. */
    public boolean isIn() {
        return this != SELF;
    }

    /** Whether the unit may read what was appraised. */
    public boolean isTold() {
        return this != SELF && this != SUBMITTED;
    }
}
