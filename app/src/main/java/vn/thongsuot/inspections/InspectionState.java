package vn.thongsuot.inspections;

import java.util.Locale;

/** Where an inspection stands (Vietnamese: trạng thái cuộc kiểm tra). */
public enum InspectionState {
    /** Vietnamese: trong kế hoạch. */
    PLANNED,
    /** Vietnamese: đang kiểm tra. */
    RUNNING,
    /** The minutes are signed; the conclusion is being written (Vietnamese: đã lập biên bản). */
    MINUTED,
    /** Vietnamese: đã kết luận. */
    CONCLUDED,
    /** Given up with a reason (Vietnamese: không thực hiện). */
    DROPPED;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static InspectionState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether the inspected unit knows of it by now, whatever its form. */
    public boolean isKnown() {
        return this == RUNNING || this == MINUTED || this == CONCLUDED;
    }
}
