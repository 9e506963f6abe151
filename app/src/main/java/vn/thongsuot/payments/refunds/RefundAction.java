package vn.thongsuot.payments.refunds;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done to a refund (Vietnamese: thao tác hoàn trả). */
public enum RefundAction {
    /** Vietnamese: duyệt. */
    APPROVE,
    /** Vietnamese: không duyệt. */
    REFUSE,
    /** Vietnamese: rút đề nghị. */
    WITHDRAW,
    /** Vietnamese: chi hoàn. */
    PAY;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RefundAction> find(String key) {
        return Arrays.stream(values())
                .filter(action -> action.key().equals(key))
                .findFirst();
    }
}
