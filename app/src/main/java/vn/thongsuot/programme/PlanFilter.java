package vn.thongsuot.programme;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which plans are asked for (Vietnamese: bộ lọc kế hoạch); null means all. */
public record PlanFilter(
        @Nullable UUID unitId,
        @Nullable Integer year,
        @Nullable PlanState state) {

    public static final PlanFilter ALL = new PlanFilter(null, null, null);
}
