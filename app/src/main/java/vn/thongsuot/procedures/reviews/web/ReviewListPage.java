package vn.thongsuot.procedures.reviews.web;

import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** What the reviews of a year show. */
record ReviewListPage(
        Ui ui,
        int year,
        List<Row> rows,
        String saving,
        List<Choice> units,
        TypedForm form,
        Map<String, String> errors) {

    /** A procedure of the plan. */
    record Row(
            String href,
            String code,
            String name,
            String unit,
            String due,
            boolean late,
            String state,
            String look,
            String before,
            String after,
            String percent) {}
}
