package vn.thongsuot.dossiers.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;

/**
 * What a case costs, as it is chosen at the desk.
 *
 * @param procedure code for which it was chosen; for another one the choice does not count
 * @param lines charges of the schedule
 * @param document what a document says; null where the schedule or the catalogue says what is due
 * @param source which rule gives the charges
 * @param warning that the schedule and the announced amount disagree; empty for none
 * @param exemptions reductions that can be asked for
 * @param sum charges that are chosen, each with its amount
 * @param due what is to be paid
 */
record FeeForm(
        String procedure,
        List<Line> lines,
        @Nullable Document document,
        String source,
        String warning,
        List<Choice> exemptions,
        String reason,
        List<Sum> sum,
        String due,
        boolean free,
        @Nullable String error) {

    /**
     * A charge of the schedule.
     *
     * @param asksPages whether it is counted by pages
     * @param asksCopies whether it is counted by copies
     */
    record Line(
            String id,
            String text,
            boolean chosen,
            boolean asksPages,
            boolean asksCopies,
            String pages,
            String copies) {}

    /** A charge by document, as typed. */
    record Document(String kind, String amount, String words) {

        boolean typed() {
            return !amount.isEmpty() || !words.isEmpty();
        }
    }

    /** A charge of the sum. @param reduction by a resolution; empty for none */
    record Sum(String name, String kind, String amount, String reduction) {}

    /** Whether a reduction is asked for. */
    boolean asked() {
        return !reason.isEmpty() || exemptions.stream().anyMatch(Choice::chosen);
    }

    /** Whether there is something to count anew. */
    boolean counts() {
        return lines.size() > 1
                || document != null
                || !exemptions.isEmpty()
                || lines.stream().anyMatch(Line::asksCopies);
    }
}
