package vn.thongsuot.programme.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;

/**
 * What the board shows (Vietnamese: bảng điều hành).
 *
 * @param heading plan or unit
 * @param until until when the figures count, and how long the year still lasts
 * @param total how many targets are listed
 * @param counted how many figures they are about: one that stands in several plans or areas counts once (R27, R29)
 * @param parts how many targets are in which state
 * @param acts who has to do what, the most overdue first
 * @param cards the most urgent ones, drawn
 * @param rows the others, in a table
 * @param allHref the same page with every target drawn; null where it draws them all
 * @param paperHref the same for paper
 */
record BoardPage(
        Ui ui,
        String heading,
        String until,
        Filters filters,
        int total,
        int counted,
        List<Part> parts,
        List<Tally> tallies,
        ActList acts,
        List<BoardGoals.Row> goals,
        List<TargetCard> cards,
        List<TargetRow> rows,
        @Nullable String allHref,
        String paperHref) {

    /** What narrows the page. */
    record Filters(
            String unit,
            List<Choice> scopes,
            List<Choice> units,
            List<Choice> areas,
            List<Choice> plans,
            List<Choice> states) {

        /** The usual scope, which comes first, narrows nothing. */
        List<Choice> narrowingScopes() {
            return scopes.subList(1, scopes.size());
        }
    }

    /**
     * A part of the bar over all targets.
     *
     * @param look class of its colour
     * @param x where it begins, in per cent
     */
    record Part(String key, String look, int count, String x, String width, String href) {}

    /** An indicator as a counter. */
    record Tally(String label, String value, @Nullable String href, String look) {}
}
