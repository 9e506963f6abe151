package vn.thongsuot.surveys.rounds;

import java.util.Locale;

/** How those who answer are found (Vietnamese: cách chọn người trả lời). */
public enum Design {
    /** Drawn at random from a population of dossiers: an interval can be stated (Vietnamese: chọn mẫu ngẫu nhiên phân tầng). */
    SAMPLE,
    /** Drawn at random from a list of people that a unit served (Vietnamese: chọn mẫu ngẫu nhiên từ danh sách). */
    LIST,
    /** Everybody who was handed a result is invited, day by day (Vietnamese: mời mọi người nhận kết quả). */
    RESULTS,
    /** Whoever comes by answers, at a QR or a device (Vietnamese: lấy ý kiến tự nguyện tại chỗ). */
    OPEN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Design of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** Whether answers stand for a population, so that weights and intervals make sense. */
    public boolean isRandom() {
        return this == SAMPLE || this == LIST;
    }
}
