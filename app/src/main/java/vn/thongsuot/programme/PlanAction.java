package vn.thongsuot.programme;

import java.util.Locale;

/** What can be done to a plan (Vietnamese: thao tác trên kế hoạch); {@link PlanTransitions} says when and by whom. */
public enum PlanAction {
    /** Change its words, targets, parts (Vietnamese: sửa). */
    EDIT,
    /** Lay it before the leader (Vietnamese: trình). */
    SUBMIT,
    /** Send it back with remarks (Vietnamese: trả lại kèm ý kiến). */
    RETURN,
    /** Give it number, date and signer (Vietnamese: ban hành). */
    ISSUE,
    /** Begin the draft of an amended edition (Vietnamese: soạn bản sửa đổi). */
    DRAFT_AMENDMENT,
    /** Begin the draft of a plan in its place (Vietnamese: soạn kế hoạch thay thế). */
    DRAFT_REPLACEMENT,
    /** The amended edition was issued. */
    AMEND,
    /** The plan in its place was issued. */
    REPLACE,
    /** Vietnamese: kết thúc. */
    CLOSE,
    /** Vietnamese: bỏ dự thảo. */
    DISCARD;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
