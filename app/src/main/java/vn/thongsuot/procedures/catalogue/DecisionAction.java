package vn.thongsuot.procedures.catalogue;

import java.util.Locale;

/** What can be done to a decision (Vietnamese: thao tác trên quyết định công bố). */
public enum DecisionAction {
    /** Head and contents (Vietnamese: sửa dự thảo). */
    EDIT,
    /** Vietnamese: trình ký. */
    SUBMIT,
    /** Vietnamese: trả lại dự thảo. */
    RETURN,
    /** Vietnamese: ký ban hành. */
    SIGN,
    /** Vietnamese: không ban hành. */
    DROP,
    /** Note where it was made public (Vietnamese: ghi nhận công khai). */
    PUBLISH,
    /** Take it back before its first day (Vietnamese: thu hồi trước ngày có hiệu lực). */
    WITHDRAW;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
