package vn.thongsuot.scoring.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.scoring.sets.IndexSet;

/**
 * The form of a set as a whole.
 *
 * @param set null for a new one
 * @param from the set whose criteria a new version begins with; null for an empty one
 */
record SetFormPage(
        Ui ui,
        @Nullable IndexSet set,
        @Nullable UUID from,
        TypedForm written,
        List<Choice> owners,
        List<Choice> offices,
        List<Choice> levels,
        Map<String, String> errors) {

    String action() {
        return set == null ? "/desk/index-sets" : "/desk/index-sets/" + set.id() + "/head";
    }
}
