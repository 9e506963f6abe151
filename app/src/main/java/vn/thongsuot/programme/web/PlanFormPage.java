package vn.thongsuot.programme.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.Plan;
import vn.thongsuot.programme.PlanFields;

/** What the form for a plan's head shows; without a plan it makes a new one. */
record PlanFormPage(
        Ui ui,
        @Nullable Plan plan,
        PlanFields form,
        List<Choice> units,
        List<Choice> parents,
        Map<String, String> errors) {

    String action() {
        return plan == null ? "/desk/plans" : "/desk/plans/" + plan.id();
    }
}
