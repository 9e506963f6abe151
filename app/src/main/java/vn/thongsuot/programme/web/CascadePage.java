package vn.thongsuot.programme.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.Plan;

/** What the comparison with the parent plan shows. */
record CascadePage(
        Ui ui,
        Plan plan,
        @Nullable Plan parent,
        String unitName,
        String parentUnitName,
        int open,
        List<Row> rows,
        List<Shortfall> shortfalls,
        boolean mayAsk,
        boolean mayApprove) {

    /** One finding with both sentences. */
    record Row(
            String kind,
            String look,
            @Nullable Side parent,
            @Nullable Side child,
            @Nullable String expected,
            @Nullable String parentTargetId,
            boolean open,
            @Nullable String exemptionId,
            @Nullable String reason,
            @Nullable String asked,
            @Nullable String approved) {}

    /** A target with its sentence. */
    record Side(
            int n,
            String statement,
            String aim,
            String when,
            @Nullable String quote) {}

    /** A target of the plan out of reach of what the plans below it promise. */
    record Shortfall(Side target, String committed, int units) {}
}
