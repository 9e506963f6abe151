package vn.thongsuot.programme;

import java.util.Locale;

/** Where a plan stands (Vietnamese: trạng thái kế hoạch). */
public enum PlanState {
    /** Vietnamese: đang soạn thảo. */
    DRAFT,
    /** Before the leader (Vietnamese: trình ban hành). */
    IN_REVIEW,
    /** In force (Vietnamese: đã ban hành). */
    ISSUED,
    /** A later edition took its place; still readable (Vietnamese: đã được sửa đổi). */
    AMENDED,
    /** Another plan took its place (Vietnamese: đã được thay thế). */
    REPLACED,
    /** Vietnamese: đã kết thúc. */
    CLOSED,
    /** Given up before it was issued (Vietnamese: đã bỏ dự thảo). */
    DISCARDED;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static PlanState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether everybody may read it: it is issued, or once was. */
    public boolean isPublic() {
        return this == ISSUED || this == AMENDED || this == REPLACED || this == CLOSED;
    }

    public boolean isEnd() {
        return this == AMENDED || this == REPLACED || this == CLOSED || this == DISCARDED;
    }
}
