package vn.thongsuot.surveys.questionnaires;

import java.util.Locale;

/** How a question is answered (Vietnamese: dạng câu hỏi). */
public enum QuestionKind {
    /** Five levels, from very dissatisfied (1) to very satisfied (5), or no opinion (Vietnamese: thang 5 mức). */
    SCALE,
    /** One of some options (Vietnamese: chọn một). */
    SINGLE,
    /** Any number of some options (Vietnamese: chọn nhiều). */
    MANY,
    /** In own words (Vietnamese: trả lời tự do). */
    TEXT,
    /** Not answered: heads the questions below it and begins a page (Vietnamese: tiêu đề phần). */
    HEADING;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static QuestionKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** Whether it has options of its own. */
    public boolean hasOptions() {
        return this == SINGLE || this == MANY;
    }
}
