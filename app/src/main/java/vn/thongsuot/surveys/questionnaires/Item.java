package vn.thongsuot.surveys.questionnaires;

import java.util.Locale;

/**
 * What a question on the scale judges (Vietnamese: yếu tố, tiêu chí): the whole, one of the classic five factors, or something
 * else.
 */
public enum Item {
    /** The single question on the whole; both indices are computed from it. */
    OVERALL,
    /** Vietnamese: tiếp cận dịch vụ. */
    ACCESS,
    /** Vietnamese: thủ tục hành chính. */
    PROCEDURE,
    /** Vietnamese: công chức, viên chức. */
    STAFF,
    /** Vietnamese: kết quả. */
    RESULT,
    /** Vietnamese: tiếp nhận, xử lý góp ý, phản ánh, kiến nghị. */
    FEEDBACK,
    OTHER;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Item of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
