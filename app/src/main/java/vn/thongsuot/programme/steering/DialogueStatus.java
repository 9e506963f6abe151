package vn.thongsuot.programme.steering;

import java.util.Locale;

/** Where a dialogue stands (Vietnamese: trạng thái cuộc đối thoại). */
public enum DialogueStatus {
    /** Day and place are public (Vietnamese: đã thông báo). */
    ANNOUNCED,
    /** Took place; questions are being answered (Vietnamese: đã tổ chức). */
    HELD,
    /** Questions and answers are public (Vietnamese: đã công khai). */
    PUBLISHED,
    CANCELLED;

    public boolean isEnd() {
        return this == PUBLISHED || this == CANCELLED;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static DialogueStatus of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
