package vn.thongsuot.scoring.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.scoring.sets.IndexSet;

/**
 * The form of a criterion.
 *
 * @param code null for a new one
 */
record CriterionFormPage(
        Ui ui,
        IndexSet set,
        @Nullable String code,
        TypedForm written,
        List<Choice> effects,
        List<Choice> areas,
        List<Choice> appraisers,
        Map<String, String> errors) {

    String setHref() {
        return "/desk/index-sets/" + set.id();
    }
}
