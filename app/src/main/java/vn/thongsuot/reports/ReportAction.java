package vn.thongsuot.reports;

import java.util.Locale;

/** What can be done to a report (Vietnamese: thao tác trên báo cáo); {@link ReportTransitions} says when and by whom. */
public enum ReportAction {
    /** Write into it (Vietnamese: soạn). */
    EDIT,
    /** Lay it before the leader; freezes figures and texts (Vietnamese: trình). */
    SUBMIT,
    /** The leader gives it back with remarks (Vietnamese: trả lại để sửa). */
    RETURN,
    /** Vietnamese: duyệt. */
    APPROVE,
    /** Give it number, date and signer; prints the paper (Vietnamese: ký). */
    SIGN,
    /** Vietnamese: gửi. */
    SEND,
    /** The receiving office gives it back with remarks (Vietnamese: trả lại đơn vị). */
    SEND_BACK,
    /** The receiving office takes it over (Vietnamese: tiếp nhận). */
    ACCEPT,
    /** Write anew what was given back (Vietnamese: sửa và gửi lại). */
    REVISE;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean needsRemarks() {
        return this == RETURN || this == SEND_BACK;
    }
}
