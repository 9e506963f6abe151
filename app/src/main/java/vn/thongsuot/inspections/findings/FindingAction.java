package vn.thongsuot.inspections.findings;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be done to a finding (Vietnamese: thao tác); {@link FindingTransitions} says when and by whom. */
public enum FindingAction {
    /** Vietnamese: sửa. */
    EDIT,
    /** The conclusion is signed (Vietnamese: có hiệu lực theo kết luận). */
    CONFIRM,
    /** Name the official who sees to it (Vietnamese: giao người khắc phục). */
    HAND_OVER,
    /** Vietnamese: báo cáo đã khắc phục. */
    REPORT,
    /** Looked at again and not remedied (Vietnamese: kiểm tra lại, chưa đạt). */
    RETURN,
    /** Looked at again and remedied (Vietnamese: kiểm tra lại, công nhận). */
    ACCEPT,
    /** Vietnamese: kiến nghị cấp có thẩm quyền xử lý. */
    ESCALATE,
    /** Vietnamese: rút. */
    WITHDRAW;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<FindingAction> find(String key) {
        return Stream.of(values()).filter(action -> action.key().equals(key)).findFirst();
    }
}
