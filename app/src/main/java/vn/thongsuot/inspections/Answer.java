package vn.thongsuot.inspections;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a team found about a question (Vietnamese: kết quả kiểm tra một nội dung). */
public enum Answer {
    /** Vietnamese: đạt. */
    MET,
    /** Vietnamese: đạt một phần. */
    PARTLY,
    /** Vietnamese: chưa đạt. */
    MISSED,
    /** Does not arise here (Vietnamese: không phát sinh). */
    NONE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Answer of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    public static Optional<Answer> find(String key) {
        return Stream.of(values()).filter(answer -> answer.key().equals(key)).findFirst();
    }
}
