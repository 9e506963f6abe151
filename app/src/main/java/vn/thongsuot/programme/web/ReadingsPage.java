package vn.thongsuot.programme.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;

/** Readings in review and the form for a new one. */
record ReadingsPage(Ui ui, List<Row> rows, List<Choice> units, String text, Map<String, String> errors) {

    /** A reading. */
    record Row(
            String href,
            String title,
            String unit,
            String created,
            int open,
            int all,
            @Nullable String planHref) {}
}
