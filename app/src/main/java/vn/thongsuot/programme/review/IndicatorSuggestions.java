package vn.thongsuot.programme.review;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.shared.PlainText;

/**
 * Proposes the indicator of a target that was read (Vietnamese: gợi ý chỉ số): the one that a person gave these words before,
 * else the one whose name shares most of its rare words, without accents. A person confirms.
 */
@Component
class IndicatorSuggestions {

    private static final double ENOUGH = 0.45;
    private static final Set<String> EMPTY =
            Set.of("ty", "le", "so", "tren", "tong", "cac", "cua", "duoc", "va", "theo", "trong", "co", "la", "muc");

    private final Indicators indicators;
    private final LessonBook lessons;

    IndicatorSuggestions(Indicators indicators, LessonBook lessons) {
        this.indicators = indicators;
        this.lessons = lessons;
    }

    Optional<String> find(UUID authorityId, String subject) {
        return lessons.findIndicator(authorityId, subject)
                .or(() -> nearest(
                        subject,
                        indicators.list(authorityId).stream()
                                .collect(Collectors.toMap(
                                        Indicator::id,
                                        indicator -> indicator.name().vi()))));
    }

    /** The id of the name nearest to the words; empty where none is near enough. */
    static Optional<String> nearest(String subject, Map<String, String> names) {
        Set<String> asked = words(subject);
        Map<String, Set<String>> known = new HashMap<>();
        Map<String, Integer> frequency = new HashMap<>();
        names.forEach((id, name) -> {
            Set<String> words = words(name);
            known.put(id, words);
            words.forEach(word -> frequency.merge(word, 1, Integer::sum));
        });
        return known.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), likeness(asked, entry.getValue(), frequency, names.size())))
                .filter(entry -> entry.getValue() >= ENOUGH)
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** Shared weight over all weight of both; rare words weigh more. */
    private static double likeness(Set<String> one, Set<String> other, Map<String, Integer> frequency, int names) {
        double shared = 0;
        double all = 0;
        for (String word : one) {
            double weight = weight(word, frequency, names);
            all += weight;
            if (other.contains(word)) {
                shared += weight;
            }
        }
        for (String word : other) {
            if (!one.contains(word)) {
                all += weight(word, frequency, names);
            }
        }
        return all == 0 ? 0 : shared / all;
    }

    private static double weight(String word, Map<String, Integer> frequency, int names) {
        return Math.log(1.0 + (double) (names + 1) / (1 + frequency.getOrDefault(word, 0)));
    }

    private static Set<String> words(String text) {
        String plain = PlainText.of(text);
        List<String> words = Arrays.asList(plain.split("[^a-z]+"));
        return words.stream()
                .filter(word -> word.length() > 1 && !EMPTY.contains(word))
                .collect(Collectors.toSet());
    }
}
