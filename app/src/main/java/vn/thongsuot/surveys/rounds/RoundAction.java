package vn.thongsuot.surveys.rounds;

import java.util.Locale;

/** What can be done to a round (Vietnamese: thao tác trên đợt khảo sát); {@link RoundTransitions} says when and by whom. */
public enum RoundAction {
    /** Vietnamese: sửa. */
    EDIT,
    /** Take a list of people in (Vietnamese: nhập danh sách). */
    LIST,
    /** Count the population and draw the sample (Vietnamese: chọn mẫu). */
    DRAW,
    /** Take the sample back (Vietnamese: bỏ mẫu đã chọn). */
    UNDRAW,
    /** Send invitations, take answers (Vietnamese: bắt đầu thu phiếu). */
    OPEN,
    /** Vietnamese: thêm điểm khảo sát. */
    ADD_POINT,
    /** Tell those who have not answered once more (Vietnamese: nhắc trả lời). */
    REMIND,
    /** Ask those who have not answered by telephone instead (Vietnamese: chuyển sang hỏi qua điện thoại). */
    PHONE,
    /** Vietnamese: kết thúc thu phiếu. */
    CLOSE,
    /** Vietnamese: công bố kết quả. */
    PUBLISH,
    /** Take the results off the public pages (Vietnamese: gỡ công bố). */
    WITHDRAW,
    /** Vietnamese: hủy đợt. */
    CANCEL;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean needsRemarks() {
        return this == WITHDRAW || this == CANCEL;
    }
}
