package vn.thongsuot.payments.statements;

import java.util.Locale;

/** What became of a credit (Vietnamese: kết quả đối soát). */
public enum LineState {
    /** Settled a payable by itself (Vietnamese: khớp). */
    MATCHED,
    /** Names no payable (Vietnamese: không rõ khoản thu). */
    UNMATCHED,
    /** Its payable was paid already (Vietnamese: nộp trùng). */
    DOUBLE,
    /** Another sum than what is due (Vietnamese: sai số tiền). */
    WRONG_AMOUNT,
    /** A person gave it to a payable (Vietnamese: đã gán). */
    ASSIGNED,
    /** Sent back to the payer by the bank (Vietnamese: đã chuyển trả). */
    RETURNED,
    /** No fee at all (Vietnamese: không phải khoản thu). */
    SET_ASIDE;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a person still has to look at it. */
    public boolean isOpen() {
        return this == UNMATCHED || this == DOUBLE || this == WRONG_AMOUNT;
    }

    static LineState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
