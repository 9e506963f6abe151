package vn.thongsuot.scoring.core;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What people entered for one criterion of one unit (Vietnamese: điểm đã nhập). Of two that contradict each other the later
 * stage counts: council, answer to an objection, appraisal.
 *
 * @param applicable false takes the criterion out of both sides
 * @param selfPoints where the unit departs from what is computed
 * @param selfChoice chosen option, counted from 1
 */
public record Entry(
        boolean applicable,
        @Nullable BigDecimal selfPoints,
        @Nullable Integer selfChoice,
        @Nullable BigDecimal appraised,
        @Nullable BigDecimal answered,
        @Nullable BigDecimal survey,
        @Nullable BigDecimal council) {

    /** Nobody entered anything. */
    public static final Entry NONE = new Entry(true, null, null, null, null, null, null);
}
