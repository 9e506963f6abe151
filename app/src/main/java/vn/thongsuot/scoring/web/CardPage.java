package vn.thongsuot.scoring.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.scoring.rounds.CardAction;
import vn.thongsuot.scoring.rounds.Scorecard;

/**
 * Score of a unit: every criterion with what the records propose, what the unit says, what was appraised.
 *
 * @param told whether the reader may see points of appraisal
 * @param asOf how old the figures are, in a sentence
 * @param before year with which each criterion is compared; null where there is none
 * @param low criteria to be repaired
 */
record CardPage(
        Ui ui,
        Scorecard card,
        String unit,
        String round,
        String roundHref,
        boolean sample,
        String look,
        String due,
        boolean late,
        String asOf,
        boolean told,
        @Nullable String before,
        Totals totals,
        List<Line> lines,
        List<CardAction> actions,
        List<LowLine> low,
        boolean mayRepair,
        TypedForm written,
        Map<String, String> errors) {

    String href() {
        return "/desk/scorecards/" + card.id();
    }

    boolean may(CardAction action) {
        return actions.contains(action);
    }

    /** Sums over all criteria. */
    record Totals(
            String max,
            String self,
            String selfPercent,
            String total,
            String totalPercent,
            int scored,
            int toScore,
            int appraised,
            int objections) {}

    /**
     * A criterion, or the sum of those under it.
     *
     * @param options what can be chosen; empty where nothing is
     * @param lower whether fewer points were appraised than the unit claimed
     */
    record Line(
            String code,
            String name,
            int depth,
            boolean leaf,
            boolean applicable,
            boolean selfScored,
            String kindKey,
            String max,
            String proposed,
            @Nullable String sourceKey,
            String self,
            String selfPoints,
            String note,
            List<Choice> options,
            String last,
            boolean lower,
            @Nullable String appraisedNote,
            @Nullable String objection,
            @Nullable String answer,
            String before,
            int files) {}

    /** A criterion that reached too little. */
    record LowLine(String code, String name, String points, String lost, List<String> tasks) {}
}
