package vn.thongsuot.inspections.findings;

import java.util.Locale;

/** Where a finding stands (Vietnamese: trạng thái tồn tại, hạn chế). */
public enum FindingState {
    /** Recorded while the inspection runs; holds from its conclusion on (Vietnamese: ghi nhận). */
    DRAFT,
    /** Vietnamese: chờ khắc phục. */
    OPEN,
    /** The unit says that it is remedied; the inspecting body looks again (Vietnamese: chờ kiểm tra lại). */
    REPORTED,
    /** Vietnamese: đã khắc phục. */
    FIXED,
    /** Laid before who can remedy it (Vietnamese: đã kiến nghị cấp có thẩm quyền). */
    ESCALATED,
    /** Taken back (Vietnamese: đã rút). */
    WITHDRAWN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static FindingState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** Whether somebody still has to do something within the year. */
    public boolean isOpen() {
        return this == OPEN || this == REPORTED;
    }
}
