package vn.thongsuot.programme.sheets;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.programme.Comparator;
import vn.thongsuot.programme.ReformArea;

/** Columns of the sheet of targets, in their order (Vietnamese: các cột của bảng chỉ tiêu). */
enum TargetColumn {
    N("n", "target.n", 6),
    AREA("area", "target.area", 26),
    STATEMENT("statement", "target.statement", 70),
    STATEMENT_EN("statementEn", "target.statementEn", 40),
    SUBJECT("subject", "target.subject", 30),
    COMPARATOR("comparator", "target.comparator", 22),
    VALUE("value", "target.value", 10),
    VALUE_TO("valueTo", "target.valueTo", 10),
    UNIT("unit", "target.unit", 12),
    LEVEL("level", "target.level", 18),
    SCOPE("scope", "target.scope", 24),
    BASELINE("baseline", "target.baseline", 24),
    EXCLUSION("exclusion", "target.exclusion", 24),
    INDICATOR("indicator", "figures.indicator", 34),
    HORIZON("horizon", "target.horizon.field", 16),
    NESTED_IN("nestedIn", "sheet.nestedIn", 14);

    private final String field;
    private final String labelKey;
    private final int width;

    TargetColumn(String field, String labelKey, int width) {
        this.field = field;
        this.labelKey = labelKey;
        this.width = width;
    }

    /** Name of the field in {@link vn.thongsuot.programme.TargetFields}. */
    String field() {
        return field;
    }

    String labelKey() {
        return labelKey;
    }

    /** In characters. */
    int width() {
        return width;
    }

    static TargetColumn of(String field) {
        return Arrays.stream(values())
                .filter(column -> column.field.equals(field))
                .findFirst()
                .orElse(STATEMENT);
    }

    /** Message keys of the words that may stand in it, by what they mean; empty where anything may. */
    Map<String, String> choices() {
        Map<String, String> choices = new TreeMap<>();
        switch (this) {
            case AREA -> List.of(ReformArea.values()).forEach(area -> choices.put(area.key(), "area." + area.key()));
            case COMPARATOR -> List.of(Comparator.values()).forEach(known -> choices.put(known.symbol(), known.key()));
            case LEVEL ->
                List.of(UnitLevel.values()).forEach(level -> choices.put(level.key(), "plan.level." + level.key()));
            default -> {
                return Map.of();
            }
        }
        return choices;
    }
}
