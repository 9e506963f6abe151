package vn.thongsuot.scoring.core;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thongsuot.indicators.Fraction;

/** Small sets and inputs for tests of scoring. */
public final class Sets {

    private Sets() {}

    public static Criterion area(String code, String max) {
        return new Criterion(code, null, "Lĩnh vực " + code, Effect.BASE, new BigDecimal(max), null);
    }

    public static Criterion leaf(String code, String parent, String max, String rule) {
        return leaf(code, parent, max, rule, Effect.BASE);
    }

    public static Criterion leaf(String code, String parent, String max, String rule, Effect effect) {
        return new Criterion(code, parent, "Tiêu chí " + code, effect, new BigDecimal(max), RuleReader.read(rule));
    }

    public static CriteriaSet set(Criterion... criteria) {
        return new CriteriaSet(
                "par-thu-2026",
                2,
                false,
                List.of(
                        new RankClass("Tốt", BigDecimal.valueOf(80)),
                        new RankClass("Khá", BigDecimal.valueOf(65)),
                        new RankClass("Yếu", BigDecimal.ZERO)),
                List.of(criteria));
    }

    public static UnitInputs values(Object... idsAndValues) {
        Map<String, Fraction> values = new HashMap<>();
        for (int i = 0; i < idsAndValues.length; i += 2) {
            values.put(idsAndValues[i].toString(), Fraction.of(new BigDecimal(idsAndValues[i + 1].toString())));
        }
        return new UnitInputs(values, Map.of());
    }

    public static UnitInputs with(UnitInputs inputs, String code, Entry entry) {
        Map<String, Entry> entries = new HashMap<>(inputs.entries());
        entries.put(code, entry);
        return new UnitInputs(inputs.values(), entries);
    }

    public static Entry chosen(int choice) {
        return new Entry(true, null, choice, null, null, null, null);
    }

    public static Entry appraised(String points) {
        return new Entry(true, null, null, new BigDecimal(points), null, null, null);
    }
}
