package vn.thongsuot.inspections.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** What the inspections of a year show: figures, plans, one row per inspection. */
record InspectionListPage(
        Ui ui,
        int year,
        List<Number> figures,
        List<PlanCard> plans,
        List<Row> rows,
        List<Choice> bodies,
        TypedForm form,
        Map<String, String> errors) {

    /** An indicator of the year, with the way to the rows behind it. */
    record Number(
            String name,
            String value,
            String sides,
            @Nullable String href) {}

    /** A year's plan. */
    record PlanCard(
            String href, String title, String unit, String stateKey, String look, String share, String result) {}

    /** An inspection. */
    record Row(
            String code,
            String href,
            String unit,
            String body,
            String kindKey,
            String formKey,
            String month,
            boolean late,
            String head,
            String stateKey,
            String look,
            String concluded) {}

    String href(int other) {
        return "/desk/inspections?year=" + other;
    }

    boolean mayPlan() {
        return !bodies.isEmpty();
    }
}
