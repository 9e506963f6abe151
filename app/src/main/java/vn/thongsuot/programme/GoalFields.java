package vn.thongsuot.programme;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A goal as people type it (Vietnamese: mục tiêu đang nhập): words by field, checked before they become {@link Goal.Words}.
 *
 * @param values by field: area, statement, horizon
 */
public record GoalFields(Map<String, String> values) {

    private static final int LONGEST = 1000;

    public GoalFields {
        values = Map.copyOf(values);
    }

    /** What is wrong: message keys by field; empty where all is right. */
    public Map<String, String> check() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (get("statement").isEmpty() || get("statement").length() > LONGEST) {
            errors.put("statement", "target.error.statement");
        }
        if (area().isEmpty()) {
            errors.put("area", "target.error.area");
        }
        if (horizon().isEmpty()) {
            errors.put("horizon", "target.error.horizon");
        }
        return errors;
    }

    /** Only after {@link #check} found nothing. */
    public Goal.Words words(@Nullable Quote quote) {
        return new Goal.Words(area().orElseThrow(), get("statement"), horizon().orElseThrow(), quote);
    }

    private Optional<ReformArea> area() {
        return ReformArea.find(get("area"));
    }

    private Optional<Horizon> horizon() {
        return Horizon.find(get("horizon"));
    }

    private String get(String name) {
        return values.getOrDefault(name, "").strip();
    }
}
