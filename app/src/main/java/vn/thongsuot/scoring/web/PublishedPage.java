package vn.thongsuot.scoring.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** Figures that others publish, by what they are. */
record PublishedPage(
        Ui ui,
        List<Group> groups,
        boolean mayEnter,
        List<Choice> units,
        List<Choice> codes,
        TypedForm written,
        Map<String, String> errors) {

    /** One index with its values, newest first. */
    record Group(String code, String name, List<Row> rows) {}

    /** A value. */
    record Row(
            String id,
            String unit,
            String period,
            String value,
            @Nullable String change,
            String place,
            String publisher,
            String source,
            @Nullable String copyHref,
            @Nullable String withdrawn,
            boolean mayWithdraw) {}
}
