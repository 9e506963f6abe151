package vn.thongsuot.communication.plans;

import java.util.Locale;

/** What is told about (Vietnamese: nội dung tuyên truyền). */
public enum Topic {
    /** Vietnamese: cải cách hành chính. */
    REFORM,
    /** Vietnamese: phổ biến, giáo dục pháp luật. */
    LAW;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Topic of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
