package vn.thongsuot.scoring.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.scoring.rounds.Round;
import vn.thongsuot.scoring.rounds.RoundAction;
import vn.thongsuot.scoring.sets.CellProblem;

/**
 * A round with its ranking.
 *
 * @param lead what can be said of it in a sentence
 * @param partial whether the reader sees some units alone, or points that are not final
 * @param before year with which it is compared; null where there is none
 * @param hash of the frozen file; null before it was closed
 */
record RoundPage(
        Ui ui,
        Round round,
        String title,
        String setHref,
        boolean sample,
        String look,
        String lead,
        boolean partial,
        List<Part> parts,
        List<Bar> bars,
        List<Area> areas,
        @Nullable Integer before,
        @Nullable String hash,
        List<RoundAction> actions,
        boolean mayDecide,
        boolean mayAppraise,
        boolean maySurvey,
        List<CellProblem> cells,
        TypedForm written,
        Map<String, String> errors) {

    String href() {
        return "/desk/index-rounds/" + round.id();
    }

    boolean may(RoundAction action) {
        return actions.contains(action);
    }

    /** A part of the bar over all units: how many are of a class. */
    record Part(String name, String look, int count, String x, String width) {}

    /**
     * A unit in the ranking.
     *
     * @param width of its bar, out of 200
     * @param selfX where the self-score stands, out of 200
     * @param beforeX where last year's result stands; null where there is none
     * @param change against last year; null where there is none
     * @param gap self-score less result
     */
    record Bar(
            String href,
            String unit,
            String place,
            String percent,
            String points,
            String self,
            @Nullable String rankClass,
            String look,
            String width,
            String selfX,
            @Nullable String beforeX,
            @Nullable String change,
            boolean down,
            String gap,
            String stateKey,
            String stateLook) {}

    /** An area over all units: mean share of its points, the lowest unit. */
    record Area(
            String code, String name, String percent, String width, String look, String lowest, String lowestPercent) {}
}
