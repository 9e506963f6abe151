package vn.thongsuot.scoring.core;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of a set (Vietnamese: lĩnh vực, tiêu chí, tiêu chí thành phần).
 *
 * @param code such as {@code 3.2.1}, unique in its set
 * @param parent code of the line it stands under; null for an area
 * @param max points of the whole line
 * @param rule null where other lines stand under it, whose points it sums up
 */
public record Criterion(
        String code,
        @Nullable String parent,
        String name,
        Effect effect,
        BigDecimal max,
        @Nullable Rule rule) {

    /** Whether it is scored itself. */
    public boolean isLeaf() {
        return rule != null;
    }
}
