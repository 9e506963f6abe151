package vn.thongsuot.surveys.rounds;

import java.util.Locale;

/** How an answer comes in (Vietnamese: hình thức trả lời). */
public enum Channel {
    /** By the link in a message (Vietnamese: liên kết trong tin nhắn). */
    MESSAGE,
    /** By the QR at a counter (Vietnamese: mã QR tại quầy). */
    QR,
    /** At a device that stands there (Vietnamese: máy tại chỗ). */
    KIOSK,
    /** Asked by telephone, keyed from the interviewer's sheet (Vietnamese: điện thoại). */
    PHONE,
    /** On paper, keyed twice (Vietnamese: phiếu giấy). */
    PAPER;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Channel of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
