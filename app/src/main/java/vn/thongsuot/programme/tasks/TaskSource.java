package vn.thongsuot.programme.tasks;

import java.util.Locale;

/** Where a task comes from (Vietnamese: nguồn giao nhiệm vụ). */
public enum TaskSource {
    /** A reform plan (Vietnamese: kế hoạch). */
    PLAN,
    /** The conclusion of a meeting (Vietnamese: kết luận cuộc họp). */
    MEETING,
    /** Given by a leader on its own (Vietnamese: giao trực tiếp). */
    ASSIGNED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static TaskSource of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
