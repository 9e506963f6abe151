package vn.thongsuot.programme.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.PlanState;

/** What the list of plans shows. */
record PlanListPage(
        Ui ui,
        List<Group> groups,
        List<Choice> units,
        @Nullable Integer year,
        @Nullable PlanState state,
        boolean mayDraft) {

    /** Plans of the own units, of those above, and of those below. */
    record Group(String titleKey, List<Row> rows) {}

    /** A plan in the list. */
    record Row(
            String href,
            String title,
            String unit,
            String number,
            String period,
            String stateKey,
            String look,
            int edition) {}

    List<PlanState> states() {
        return List.of(PlanState.values());
    }
}
