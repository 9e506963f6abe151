package vn.thongsuot.surveys.questionnaires;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/**
 * A question, or the heading of several (Vietnamese: câu hỏi).
 *
 * @param key such as {@code q7}; unique in its questionnaire over all versions
 * @param item what it judges; null unless it is answered on the scale
 * @param options empty unless its kind has some
 * @param onlyIf null where everybody is asked
 */
public record Question(
        String key,
        QuestionKind kind,
        LocalizedText text,
        @Nullable Item item,
        boolean required,
        List<Option> options,
        @Nullable OnlyIf onlyIf) {

    /** Levels of the scale. */
    public static final List<String> LEVELS = List.of("1", "2", "3", "4", "5");
    /** On the scale: knows nothing of it, so it counts nowhere. */
    public static final String NO_OPINION = "0";

    public Question {
        options = List.copyOf(options);
    }

    public static Question heading(String key, LocalizedText text) {
        return new Question(key, QuestionKind.HEADING, text, null, false, List.of(), null);
    }

    public static Question scale(String key, LocalizedText text, Item item) {
        return new Question(key, QuestionKind.SCALE, text, item, true, List.of(), null);
    }

    public boolean onScale() {
        return kind == QuestionKind.SCALE;
    }

    public boolean heads() {
        return kind == QuestionKind.HEADING;
    }

    /** Whether it is asked, after what was answered so far. */
    public boolean isAsked(Filled filled) {
        return onlyIf == null || onlyIf.holds(filled);
    }

    /** What it may be answered with; empty where it is answered in own words. */
    public List<String> values() {
        return switch (kind) {
            case SCALE -> Stream.concat(LEVELS.stream(), Stream.of(NO_OPINION)).toList();
            case SINGLE, MANY -> options.stream().map(Option::key).toList();
            case TEXT, HEADING -> List.of();
        };
    }
}
