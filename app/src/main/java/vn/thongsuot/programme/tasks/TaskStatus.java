package vn.thongsuot.programme.tasks;

import java.util.Locale;

/** Where a task stands (Vietnamese: trạng thái nhiệm vụ). */
public enum TaskStatus {
    /** Being written; nobody but the assigner's unit sees it. */
    DRAFT,
    /** Given to the unit in charge, which has not answered (Vietnamese: đã giao). */
    ASSIGNED,
    /** Taken on (Vietnamese: đã nhận). */
    ACCEPTED,
    /** Under way, progress was reported (Vietnamese: đang thực hiện). */
    IN_PROGRESS,
    /** Product handed in, waits for the assigner's judgement (Vietnamese: đã báo cáo hoàn thành). */
    REPORTED,
    /** Not good enough, with remarks (Vietnamese: trả lại). */
    RETURNED,
    /** Not taken on, with a reason; back at the assigner (Vietnamese: từ chối nhận). */
    REFUSED,
    /** Product accepted by the assigner (Vietnamese: đã nghiệm thu). */
    CLOSED,
    /** Withdrawn with a reason (Vietnamese: đã hủy). */
    CANCELLED;

    public boolean isEnd() {
        return this == CLOSED || this == CANCELLED;
    }

    /** The unit in charge has the next move, so its due day runs. */
    public boolean isRunning() {
        return this == ASSIGNED || this == ACCEPTED || this == IN_PROGRESS || this == RETURNED;
    }

    /** How the status is stored and named in message keys, such as {@code in-progress}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static TaskStatus of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
