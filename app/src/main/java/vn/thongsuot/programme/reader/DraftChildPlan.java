package vn.thongsuot.programme.reader;

import org.jspecify.annotations.Nullable;

/**
 * A plan that others have to make under this one (Vietnamese: kế hoạch của cơ quan, đơn vị cấp dưới).
 *
 * @param who the bodies that have to make it, as written
 * @param due the words of the due date or period
 * @param to who receives it
 */
public record DraftChildPlan(
        @Nullable String who,
        @Nullable String due,
        @Nullable String to,
        String quote,
        int start,
        int end) {}
