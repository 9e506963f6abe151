package vn.thongsuot.procedures.reviews;

import java.util.Locale;

/** What can be done to a review (Vietnamese: thao tác rà soát). */
public enum ReviewAction {
    /** Vietnamese: ghi kết quả rà soát. */
    REVIEW,
    /** Vietnamese: lập phương án. */
    PROPOSE,
    /** Vietnamese: trình phê duyệt. */
    SUBMIT,
    /** Vietnamese: phê duyệt. */
    APPROVE,
    /** Vietnamese: không phê duyệt. */
    REFUSE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
