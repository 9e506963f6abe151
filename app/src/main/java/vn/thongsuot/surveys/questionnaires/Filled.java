package vn.thongsuot.surveys.questionnaires;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** What was chosen or written, by key of the question (Vietnamese: nội dung trả lời); blank answers are left out. */
public record Filled(Map<String, List<String>> values) {

    public static final Filled NOTHING = new Filled(Map.of());

    public Filled {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        values.forEach((key, chosen) -> {
            if (!chosen.isEmpty()) {
                kept.put(key, List.copyOf(chosen));
            }
        });
        values = java.util.Collections.unmodifiableMap(kept);
    }

    public List<String> get(String question) {
        return values.getOrDefault(question, List.of());
    }

    /** The level on the scale; empty without an opinion. */
    public OptionalInt level(String question) {
        List<String> chosen = get(question);
        return chosen.isEmpty() || chosen.getFirst().equals(Question.NO_OPINION)
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(chosen.getFirst()));
    }
}
