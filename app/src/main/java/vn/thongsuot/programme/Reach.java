package vn.thongsuot.programme;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.UnitLevel;

/**
 * About whom and what a target speaks (Vietnamese: phạm vi của chỉ tiêu).
 *
 * @param level level of government; null for all
 * @param scope the population as written, such as "thủ tục đủ điều kiện"
 * @param baseline with what a change is compared, as written
 * @param exclusion what does not count, as written (plans' rule R15)
 */
public record Reach(
        @Nullable UnitLevel level,
        @Nullable String scope,
        @Nullable String baseline,
        @Nullable String exclusion) {

    public static final Reach ALL = new Reach(null, null, null, null);

    public Reach {
        scope = blankToNull(scope);
        baseline = blankToNull(baseline);
        exclusion = blankToNull(exclusion);
    }

    public Reach at(@Nullable UnitLevel other) {
        return new Reach(other, scope, baseline, exclusion);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
