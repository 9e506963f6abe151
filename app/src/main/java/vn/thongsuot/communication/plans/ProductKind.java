package vn.thongsuot.communication.plans;

import java.util.Locale;

/** What is brought out (Vietnamese: loại sản phẩm tuyên truyền). */
public enum ProductKind {
    /** Vietnamese: tin, bài. */
    ARTICLE,
    /** Vietnamese: chuyên mục phát thanh, truyền hình. */
    BROADCAST,
    /** Vietnamese: phóng sự, video ngắn. */
    CLIP,
    /** Vietnamese: tờ rơi, pano. */
    LEAFLET,
    /** Vietnamese: hội nghị, tập huấn. */
    WORKSHOP,
    /** Vietnamese: cuộc thi tìm hiểu. */
    CONTEST,
    /** Vietnamese: khác. */
    OTHER;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ProductKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
