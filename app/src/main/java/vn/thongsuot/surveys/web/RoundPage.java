package vn.thongsuot.surveys.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.surveys.rounds.Round;

/**
 * A round for those who run or read it.
 *
 * @param people what was kept of the list; null where there is none
 * @param acts keys of what this person may do now
 */
record RoundPage(
        Ui ui,
        Round round,
        String unit,
        String questionnaire,
        String questionnaireHref,
        List<Fact> facts,
        List<StratumRow> strata,
        StratumRow sum,
        @Nullable String people,
        List<PointRow> points,
        List<Choice> bodies,
        List<Choice> groups,
        Sheets sheets,
        int listKeptDays,
        List<String> acts,
        boolean mayKey,
        Map<String, String> errors,
        TypedForm form) {

    RoundPage {
        facts = List.copyOf(facts);
        strata = List.copyOf(strata);
        points = List.copyOf(points);
        bodies = List.copyOf(bodies);
        groups = List.copyOf(groups);
        acts = List.copyOf(acts);
        errors = Map.copyOf(errors);
    }

    record Fact(String label, String value) {}

    record StratumRow(
            String unit,
            String group,
            String population,
            String wanted,
            String invited,
            String answered,
            boolean enough) {}

    record PointRow(
            String place,
            String unit,
            String kindKey,
            String href,
            @Nullable String posterHref) {}

    /** Numbered sheets of paper and telephone. */
    record Sheets(long all, long keyed, long differs, long accepted) {}

    /** Days for which the people of a list are kept after the round. */
    int keptDays() {
        return listKeptDays;
    }

    String href() {
        return "/desk/surveys/" + round.id();
    }

    boolean may(String act) {
        return acts.contains(act);
    }
}
