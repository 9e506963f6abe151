package vn.thongsuot.reports;

import java.util.Locale;

/** Where a report stands (Vietnamese: trạng thái báo cáo). */
public enum ReportState {
    /** Vietnamese: đang soạn. */
    DRAFT,
    /** Before the leader; figures and texts are frozen (Vietnamese: đã trình). */
    SUBMITTED,
    /** Vietnamese: đã duyệt. */
    APPROVED,
    /** Has number, date and signer (Vietnamese: đã ký). */
    SIGNED,
    /** Vietnamese: đã gửi. */
    SENT,
    /** Given back by the receiving office (Vietnamese: bị trả lại). */
    RETURNED,
    /** Taken over by the receiving office (Vietnamese: đã tiếp nhận). */
    ACCEPTED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ReportState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** Whether figures and texts are those of the snapshot. */
    public boolean isFrozen() {
        return this != DRAFT;
    }

    /** Whether it has left the unit. */
    public boolean isOut() {
        return this == SENT || this == RETURNED || this == ACCEPTED;
    }
}
