package vn.thongsuot.programme;

import org.jspecify.annotations.Nullable;

/**
 * What proves a target (Vietnamese: chỉ số chứng minh).
 *
 * @param indicatorId null while nobody has said it (Vietnamese: chưa gắn chỉ số)
 * @param filter predicate in the indicator language that narrows the population, such as {@code unit_level = commune}
 */
public record Proof(@Nullable String indicatorId, @Nullable String filter) {

    public static final Proof NONE = new Proof(null, null);

    public Proof {
        indicatorId = indicatorId == null || indicatorId.isBlank() ? null : indicatorId.strip();
        filter = filter == null || filter.isBlank() ? null : filter.strip();
    }

    public static Proof by(String indicatorId) {
        return new Proof(indicatorId, null);
    }
}
