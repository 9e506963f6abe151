package vn.thongsuot.scoring.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.scoring.sets.CellProblem;
import vn.thongsuot.scoring.sets.IndexSet;
import vn.thongsuot.scoring.sets.SetAction;

/**
 * A set with its criteria.
 *
 * @param max points of the whole, without bonus
 * @param problems what stands in the way of issuing it
 * @param cells what is wrong in a workbook that was to be taken in
 */
record SetPage(
        Ui ui,
        IndexSet set,
        String owner,
        String office,
        String max,
        List<String> classes,
        List<Line> lines,
        List<String> problems,
        List<CellProblem> cells,
        List<SetAction> actions,
        boolean mayDraft,
        boolean mayOpenRound,
        Map<String, String> errors) {

    String href() {
        return "/desk/index-sets/" + set.id();
    }

    boolean may(SetAction action) {
        return actions.contains(action);
    }

    /** A criterion. */
    record Line(
            String code,
            String name,
            int depth,
            boolean leaf,
            String max,
            String effectKey,
            List<String> rule,
            @Nullable String evidence,
            @Nullable String appraiser,
            @Nullable String area) {}
}
