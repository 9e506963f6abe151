package vn.thongsuot.inspections;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be done to an inspection (Vietnamese: thao tác); {@link InspectionTransitions} says when and by whom. */
public enum InspectionAction {
    /** Change month, days, decision, checklist, team (Vietnamese: sửa). */
    EDIT,
    /** Vietnamese: bắt đầu kiểm tra. */
    START,
    /** Answer a question, add papers or findings (Vietnamese: ghi kết quả). */
    RECORD,
    /** Sign the minutes; figures are kept as they are (Vietnamese: ký biên bản). */
    SIGN_MINUTES,
    /** The inspected unit confirms the minutes, with its opinion (Vietnamese: xác nhận biên bản). */
    AGREE,
    /** Go on inspecting (Vietnamese: kiểm tra tiếp). */
    REOPEN,
    /** Write the conclusion (Vietnamese: soạn kết luận). */
    WRITE,
    /** Give it number, day and signer; findings are open from then on (Vietnamese: ký kết luận). */
    CONCLUDE,
    /** Vietnamese: không thực hiện. */
    DROP;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<InspectionAction> find(String key) {
        return Stream.of(values()).filter(action -> action.key().equals(key)).findFirst();
    }
}
