package vn.thongsuot.programme.steering.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** Who owes a dialogue in a half-year, and the form to announce one. */
record DialoguesPage(
        Ui ui,
        String period,
        String previousHref,
        String nextHref,
        List<Row> rows,
        List<Choice> units,
        TypedForm typed,
        Map<String, String> errors) {

    /** A unit and its duty. */
    record Row(
            String unit,
            String state,
            String look,
            String day,
            @Nullable String href) {}
}
