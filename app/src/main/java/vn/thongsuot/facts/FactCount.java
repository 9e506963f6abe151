package vn.thongsuot.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate over facts (Vietnamese: phép đếm, phép cộng).
 *
 * @param sumOf column that is added up; null = rows are counted
 * @param time date that has to lie in the slice's period; null for stocks
 */
public record FactCount(
        @Nullable FactColumn sumOf,
        Set<FactFilter> filters,
        @Nullable Time time) {

    public FactCount {
        filters = Set.copyOf(filters);
    }

    /** The date by which a row falls in a period. */
    public enum Time {
        RECEIVED_ON,
        FINISHED_ON,
        ENDED_ON
    }
}
