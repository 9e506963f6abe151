package vn.thongsuot.scoring.rounds;

import java.util.Locale;

/** What can be done to a round (Vietnamese: thao tác trên kỳ chấm điểm); {@link RoundTransitions} says when and by whom. */
public enum RoundAction {
    /** Change its days (Vietnamese: sửa mốc thời gian). */
    EDIT,
    /** Take the values of indicators for good (Vietnamese: chốt số liệu). */
    TAKE,
    /** Freeze inputs and results (Vietnamese: chốt kết quả). */
    CLOSE,
    /** Open it again before it is published (Vietnamese: mở lại). */
    REOPEN,
    /** Vietnamese: công bố. */
    PUBLISH;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
