package vn.thongsuot.programme.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.Plan;

/** Who owes a plan under this one, and who is late. */
record DutiesPage(Ui ui, Plan plan, long late, long done, List<Row> rows) {

    /** A unit's duty. */
    record Row(
            String unit,
            String due,
            String stateKey,
            String look,
            long daysLate,
            @Nullable String issued,
            @Nullable String href,
            @Nullable Boolean noLower) {}
}
