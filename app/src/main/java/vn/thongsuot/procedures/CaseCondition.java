package vn.thongsuot.procedures;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer to the electronic form that says which case an application is (Vietnamese: điều kiện chọn trường hợp). Officials write the question
 * as the form asks it, and the answer as people read it.
 */
public record CaseCondition(String field, String value) {

    /** Null unless both are there. */
    public static @Nullable CaseCondition of(@Nullable String field, @Nullable String value) {
        return field == null || value == null ? null : new CaseCondition(field, value);
    }

    /** @param answers by key of the question */
    public boolean isMet(Map<String, String> answers) {
        return word(answers.getOrDefault(QuestionKeys.of(field), "")).equals(word(value));
    }

    /** Case does not matter, and of a yes-or-no question people write the word that they see. */
    private static String word(String written) {
        String word = written.strip().toLowerCase(Locale.ROOT);
        return switch (word) {
            case "có" -> "yes";
            case "không" -> "no";
            default -> word;
        };
    }
}
