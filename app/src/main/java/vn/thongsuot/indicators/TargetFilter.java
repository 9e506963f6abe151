package vn.thongsuot.indicators;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a target adds to its indicator (Vietnamese: bộ lọc của chỉ tiêu): a condition such as {@code unit_level = commune},
 * a baseline, parameters, and whether each level or each year stands for itself.
 *
 * @param condition rest that is a condition on rows; empty where there is none
 * @param baseline null where the indicator's own holds
 */
record TargetFilter(String condition, @Nullable String baseline, Map<String, String> parameters, Mode mode) {

    private static final Pattern BASELINE =
            Pattern.compile("baseline = (?:to be confirmed \\(default (\\d{4})\\)|([\\w -]+))");
    private static final Pattern PARAMETER = Pattern.compile("(\\w+) = ([\\w.-]+)");
    private static final Pattern EACH = Pattern.compile("each (level|year) on its own(?:; the lowest \\w+ decides)?");

    /** How values become one. */
    enum Mode {
        ONE,
        /** Each level on its own, the lowest decides. */
        EACH_LEVEL,
        /** Each year on its own, the lowest decides. */
        EACH_YEAR
    }

    /** @param parameters names that the indicator's formula leaves open */
    static TargetFilter of(@Nullable String text, java.util.Collection<String> parameters) {
        Matcher each = EACH.matcher(text == null ? "" : text.strip());
        if (each.matches()) {
            return new TargetFilter(
                    "", null, Map.of(), each.group(1).equals("level") ? Mode.EACH_LEVEL : Mode.EACH_YEAR);
        }
        String baseline = null;
        Map<String, String> given = new HashMap<>();
        List<String> conditions = new ArrayList<>();
        for (String part : (text == null ? "" : text.strip()).split(" and ")) {
            Matcher base = BASELINE.matcher(part.strip());
            Matcher parameter = PARAMETER.matcher(part.strip());
            if (base.matches()) {
                baseline = base.group(1) == null ? base.group(2) : base.group(1);
            } else if (parameter.matches() && parameters.contains(parameter.group(1))) {
                given.put(parameter.group(1), parameter.group(2));
            } else if (!part.isBlank()) {
                conditions.add(part);
            }
        }
        return new TargetFilter(String.join(" and ", conditions), baseline, Map.copyOf(given), Mode.ONE);
    }
}
