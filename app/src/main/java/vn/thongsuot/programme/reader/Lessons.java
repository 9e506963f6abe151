package vn.thongsuot.programme.reader;

import java.util.Map;
import java.util.Set;

/**
 * What people corrected in earlier plans (Vietnamese: điều đã sửa, nhớ cho kế hoạch sau).
 *
 * @param headingAreas {@link #headingKey words of a heading}, and the area code that a person gave its section
 * @param units a unit as it was read, and the unit that a person wrote instead
 * @param rejected {@link #fingerprint fingerprints} of phrases that a person rejected as no target
 */
public record Lessons(Map<String, String> headingAreas, Map<String, String> units, Set<String> rejected) {

    public static final Lessons NONE = new Lessons(Map.of(), Map.of(), Set.of());

    public Lessons {
        headingAreas = Map.copyOf(headingAreas);
        units = Map.copyOf(units);
        rejected = Set.copyOf(rejected);
    }

    /** The words of a heading as they are remembered: without its mark, accents and capitals. */
    public static String headingKey(String words) {
        return Fold.key(words);
    }

    /** The words of a phrase without its figures, so that the next year's number does not hide it. */
    public static String fingerprint(String phrase) {
        return phrase.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[\\d.,%]+", " ")
                .replaceAll("[^\\p{L}]+", " ")
                .strip();
    }
}
