package vn.thongsuot.programme.sheets;

import java.util.List;

/** Sheets beside the targets: goals without a number, who leads what, reports asked for (Vietnamese: các trang khác của kế hoạch). */
enum PartSheet {
    GOALS(
            "goal.title",
            List.of("n", "area", "statement", "horizon"),
            List.of("target.n", "target.area", "goal.statement", "target.horizon.field")),
    AGENCIES("plan.agencies", List.of("agency", "leads"), List.of("plan.agency", "plan.leads")),
    REPORTS("plan.reports", List.of("what", "due"), List.of("plan.report", "plan.report.due"));

    private final String nameKey;
    private final List<String> fields;
    private final List<String> labelKeys;

    PartSheet(String nameKey, List<String> fields, List<String> labelKeys) {
        this.nameKey = nameKey;
        this.fields = fields;
        this.labelKeys = labelKeys;
    }

    String nameKey() {
        return nameKey;
    }

    /** In the order of their columns. */
    List<String> fields() {
        return fields;
    }

    /** In the order of their columns. */
    List<String> labelKeys() {
        return labelKeys;
    }
}
