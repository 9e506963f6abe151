package vn.thongsuot.inspections.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** What the form of a surprise or repeated inspection shows. */
record NewInspectionPage(
        Ui ui,
        String form,
        @Nullable String repeats,
        @Nullable String repeatsText,
        List<Choice> bodies,
        List<Choice> units,
        List<Choice> checklists,
        TypedForm typed,
        Map<String, String> errors) {}
