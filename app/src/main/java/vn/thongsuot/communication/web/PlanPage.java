package vn.thongsuot.communication.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.communication.plans.CommunicationPlan;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** What a year's communication plan shows. */
record PlanPage(
        Ui ui,
        CommunicationPlan plan,
        String unit,
        List<Row> rows,
        List<Choice> units,
        List<Choice> articles,
        boolean mayEdit,
        boolean mayIssue,
        TypedForm form,
        Map<String, String> errors) {

    /** A product. */
    record Row(
            String id,
            int version,
            String title,
            String kind,
            String topic,
            String channels,
            String unit,
            String due,
            boolean late,
            String stateKey,
            String doneOn,
            String reached,
            @Nullable String articleHref,
            @Nullable String evidenceHref,
            @Nullable String remark,
            boolean mayFinish) {}

    String href() {
        return "/desk/communication/plans/" + plan.id();
    }
}
