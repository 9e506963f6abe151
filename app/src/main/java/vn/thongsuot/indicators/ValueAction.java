package vn.thongsuot.indicators;

import java.util.Locale;

/** What can be done to a reported value (Vietnamese: thao tác với số báo cáo). */
public enum ValueAction {
    SUBMIT,
    APPROVE,
    RETURN,
    WITHDRAW,
    /** By the approval of its successor alone. */
    REPLACE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it needs a reason in words. */
    public boolean needsRemark() {
        return this == RETURN;
    }
}
