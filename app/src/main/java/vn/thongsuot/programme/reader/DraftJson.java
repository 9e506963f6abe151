package vn.thongsuot.programme.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A draft as the maps that its JSON is written from; fields without a value are there and null. */
final class DraftJson {

    private DraftJson() {}

    static Map<String, Object> of(PlanDraft draft) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("head", draft.head());
        json.put("targets", draft.targets().stream().map(DraftJson::target).toList());
        json.put("tasks", draft.tasks());
        json.put("goals", draft.goals());
        json.put("reports", draft.reports());
        json.put("child_plans", draft.childPlans());
        json.put("agencies", draft.agencies());
        return json;
    }

    private static Map<String, @Nullable Object> target(DraftTarget target) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("n", target.n());
        json.put("area", target.area());
        json.put("horizon", target.horizon());
        json.put("subject", target.subject());
        json.put("comparator", target.comparator());
        json.put("value", value(target.values()));
        json.put("unit", target.unit());
        json.put("level", target.level());
        json.put("scope", target.scope());
        json.put("baseline", target.baseline());
        json.put("quote", target.quote());
        json.put("nested_in", target.nestedIn());
        json.put("start", target.start());
        json.put("end", target.end());
        json.put("doubts", target.doubts());
        return json;
    }

    private static @Nullable Object value(List<BigDecimal> values) {
        List<Object> numbers = new ArrayList<>();
        for (BigDecimal value : values) {
            numbers.add(value.scale() <= 0 ? (Object) value.longValueExact() : value);
        }
        return numbers.isEmpty() ? null : numbers.size() == 1 ? numbers.getFirst() : numbers;
    }
}
