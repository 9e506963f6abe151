package vn.thongsuot.inspections.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thongsuot.inspections.plans.PlanAction;
import vn.thongsuot.inspections.plans.PlanShare;
import vn.thongsuot.inspections.plans.YearPlan;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** What the page of a year's plan shows. */
record PlanPage(
        Ui ui,
        YearPlan plan,
        String unit,
        PlanShare share,
        List<InspectionListPage.Row> rows,
        List<Choice> unnamed,
        Set<PlanAction> actions,
        TypedForm form,
        Map<String, String> errors) {

    boolean may(PlanAction action) {
        return actions.contains(action);
    }

    String href() {
        return "/desk/inspections/plans/" + plan.id();
    }

    boolean reaches() {
        return share.reaches(plan.leastPercent());
    }
}
