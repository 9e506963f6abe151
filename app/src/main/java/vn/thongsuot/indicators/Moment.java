package vn.thongsuot.indicators;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.facts.FactSpan;

/**
 * When a part of a formula is worked out.
 *
 * @param within indicators through whose references it was reached
 */
record Moment(FactSpan span, @Nullable Baseline baseline, Set<String> within) {

    Moment {
        within = Set.copyOf(within);
    }

    Moment at(FactSpan other) {
        return new Moment(other, baseline, within);
    }
}
