package vn.thongsuot.identity.secondfactor;

/** What became of a code that was typed (Vietnamese: kết quả kiểm tra mã). */
public enum CodeVerdict {
    PASSED,
    WRONG,
    /** Too many wrong ones; even the right one does not open for a while. */
    LOCKED
}
