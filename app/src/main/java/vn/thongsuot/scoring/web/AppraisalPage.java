package vn.thongsuot.scoring.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.scoring.rounds.Round;

/**
 * A field owner's page: one criterion at a time over all units.
 *
 * @param chosen the criterion that is shown; null where there is none to appraise
 */
record AppraisalPage(
        Ui ui,
        Round round,
        String title,
        List<Tab> tabs,
        @Nullable Tab chosen,
        List<String> rule,
        @Nullable String evidence,
        List<Row> rows,
        Map<String, String> errors) {

    String href() {
        return "/desk/index-rounds/" + round.id() + "/appraisal";
    }

    /** A criterion of the reader's field, with how many units wait. */
    record Tab(String code, String name, String max, int waiting, boolean current) {}

    /** A unit. */
    record Row(
            String cardId,
            String href,
            String unit,
            String proposed,
            String self,
            String note,
            int files,
            int entryVersion,
            boolean applicable,
            String points,
            String words,
            boolean done,
            @Nullable String objection) {}
}
