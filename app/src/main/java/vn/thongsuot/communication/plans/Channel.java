package vn.thongsuot.communication.plans;

import java.util.Locale;

/** By what something is told (Vietnamese: kênh tuyên truyền). */
public enum Channel {
    /** Vietnamese: cổng, trang thông tin điện tử. */
    PORTAL,
    /** Vietnamese: phát thanh, truyền hình. */
    RADIO_TV,
    /** Vietnamese: báo chí. */
    PRESS,
    /** Vietnamese: mạng xã hội. */
    SOCIAL,
    /** Vietnamese: loa truyền thanh cơ sở. */
    LOUDSPEAKER,
    /** Vietnamese: pano, tờ rơi. */
    PRINT,
    /** Vietnamese: hội nghị, tập huấn, sinh hoạt tổ dân phố. */
    MEETING;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Channel of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
