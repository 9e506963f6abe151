package vn.thongsuot.dossiers.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.dossiers.CannedTexts;
import vn.thongsuot.platform.Choice;

/**
 * What the dossier's page shows of choices and opinions.
 *
 * @param passesOn whether the reader may leave the step and has something to decide in doing so
 * @param manual whether a person passes on at all
 * @param exits empty where there is no choice
 * @param shut why the only exit cannot be taken now; empty where it can, or there are several
 * @param automatic how the dossier goes on by itself, in words
 * @param refuses whether one of the exits refuses
 * @param asks whether the reader may ask another unit
 * @param canned ready words for what the reader may write
 */
record StepPart(
        boolean passesOn,
        boolean manual,
        List<Exit> exits,
        String shut,
        List<String> automatic,
        boolean overdue,
        String overdueReason,
        boolean refuses,
        String refusalReason,
        List<Line> opinions,
        boolean asks,
        boolean asking,
        List<Choice> units,
        String question,
        String dueOn,
        List<CannedTexts.Canned> canned) {

    /** What can be asked for, to be ticked. */
    List<CannedTexts.Canned> supplements() {
        return canned.stream().filter(CannedTexts.Canned::forSupplement).toList();
    }

    /** An exit to choose; {@code why} it cannot be taken now is empty where it can. */
    record Exit(String id, String name, boolean chosen, String why) {}

    /** Whether there is an exit that can be taken. */
    boolean isOpen() {
        return manual
                && shut.isEmpty()
                && (exits.isEmpty()
                        || exits.stream().anyMatch(exit -> exit.why().isEmpty()));
    }

    /** An opinion with its texts. */
    record Line(
            String href,
            String agency,
            boolean required,
            String state,
            String look,
            String asked,
            String due,
            boolean late,
            String answered,
            @Nullable String question,
            @Nullable String answer,
            @Nullable String fileHref) {}
}
