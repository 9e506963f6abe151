package vn.thongsuot.programme.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.platform.api.ApiRefusal;
import vn.thongsuot.platform.api.ApiWords;
import vn.thongsuot.programme.Quote;
import vn.thongsuot.programme.ReformArea;
import vn.thongsuot.programme.TargetDraft;
import vn.thongsuot.programme.TargetFields;
import vn.thongsuot.shared.LocalizedText;

/** A target as machines write it; the rules are those of the form. */
record TargetRequest(
        @Allowed(of = ReformArea.class) String area,
        LocalizedText statement,
        @Nullable String subject,

        @Allowed({">=", ">", "=", "<=", "<", "decrease>=", "increase>=", "range", "per-year-increase>="})
        String comparator,

        BigDecimal value,
        @Nullable BigDecimal valueTo,
        String unit,
        @Allowed(of = UnitLevel.class) @Nullable String level,
        @Nullable String scope,
        @Nullable String baseline,
        @Nullable String exclusion,
        @Nullable String indicatorId,
        @Nullable String filter,
        String horizon,
        @Nullable UUID nestedIn) {

    TargetDraft draft() {
        return draft("", null, null);
    }

    /**
     * @param at where in the body it stands, with a point behind
     * @throws ApiRefusal API-009 naming each field that is not acceptable
     */
    TargetDraft draft(String at, @Nullable UUID takenFrom, @Nullable Quote quote) {
        if (level != null) {
            ApiWords.field(UnitLevel.class, at + "level", level);
        }
        TargetFields fields = new TargetFields(values());
        Map<String, String> wrong = new LinkedHashMap<>();
        fields.check().forEach((field, text) -> wrong.put(at + field, text));
        if (!wrong.isEmpty()) {
            throw ApiRefusal.invalid(wrong);
        }
        return fields.draft(takenFrom, quote);
    }

    private Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        put(values, "area", area);
        put(values, "statement", statement.vi());
        put(values, "statementEn", statement.en());
        put(values, "subject", subject);
        put(values, "comparator", comparator);
        put(values, "value", Typed.text(value));
        put(values, "valueTo", valueTo == null ? null : Typed.text(valueTo));
        put(values, "unit", unit);
        put(values, "level", level);
        put(values, "scope", scope);
        put(values, "baseline", baseline);
        put(values, "exclusion", exclusion);
        put(values, "indicator", indicatorId);
        put(values, "filter", filter);
        put(values, "horizon", horizon);
        put(values, "nestedIn", nestedIn);
        return values;
    }

    private static void put(Map<String, String> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }
}
