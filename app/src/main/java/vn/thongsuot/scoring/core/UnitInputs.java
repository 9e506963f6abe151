package vn.thongsuot.scoring.core;

import java.util.Map;
import java.util.Optional;
import vn.thongsuot.indicators.Fraction;

/**
 * All that the score of a unit is made of (Vietnamese: đầu vào chấm điểm).
 *
 * @param values exact value of each indicator in its own unit; left out where there is none
 * @param entries by code of the criterion
 */
public record UnitInputs(Map<String, Fraction> values, Map<String, Entry> entries) {

    public UnitInputs {
        values = Map.copyOf(values);
        entries = Map.copyOf(entries);
    }

    Optional<Fraction> value(String indicatorId) {
        return Optional.ofNullable(values.get(indicatorId));
    }

    Entry entry(String code) {
        return entries.getOrDefault(code, Entry.NONE);
    }
}
