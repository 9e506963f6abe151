package vn.thongsuot.programme.steering;

import java.util.Locale;

/** Where a difficulty stands (Vietnamese: trạng thái khó khăn, vướng mắc). */
public enum DifficultyStatus {
    /** At the office in charge of reform (Vietnamese: ở cơ quan tham mưu cải cách hành chính). */
    SENT,
    /** At the committee (Vietnamese: đã trình Ủy ban nhân dân). */
    FORWARDED,
    ANSWERED,
    /** The unit says that it is solved. */
    CLOSED;

    public boolean isEnd() {
        return this == CLOSED;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static DifficultyStatus of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
