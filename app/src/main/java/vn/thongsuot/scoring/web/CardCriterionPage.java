package vn.thongsuot.scoring.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.scoring.rounds.Scorecard;

/**
 * One criterion of one unit: rule, values with the rows behind them, evidence, stages of its points.
 *
 * @param stages points of each stage with words and author
 * @param entryVersion of the entry, for those who change it
 */
record CardCriterionPage(
        Ui ui,
        Scorecard card,
        String unit,
        String round,
        String code,
        String name,
        String max,
        List<String> rule,
        @Nullable String evidence,
        String appraiser,
        String asOf,
        String proposed,
        List<Value> values,
        List<File> files,
        List<Stage> stages,
        @Nullable String objection,
        int entryVersion,
        String suggested,
        boolean mayAttach,
        boolean mayAppraise,
        boolean mayAnswer,
        boolean maySurvey,
        boolean mayJudge,
        TypedForm written,
        Map<String, String> errors) {

    String cardHref() {
        return "/desk/scorecards/" + card.id();
    }

    String href() {
        return cardHref() + "/criteria/" + code;
    }

    /** Value of an indicator, with the link to the rows that it counts. */
    record Value(String name, String href, String value, String unit, String sourceKey, String version) {}

    /** A file that proves it. */
    record File(
            String href,
            String name,
            String addedAt,
            boolean objection,
            @Nullable String removeHref) {}

    /** A stage of its points. */
    record Stage(
            String key,
            String points,
            @Nullable String words,
            @Nullable String by) {}
}
