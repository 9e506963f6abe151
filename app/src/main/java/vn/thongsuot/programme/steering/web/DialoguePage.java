package vn.thongsuot.programme.steering.web;

import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.steering.DialogueAction;
import vn.thongsuot.programme.steering.DialogueView;

/** What the page of a dialogue shows, at the desk or in public. */
record DialoguePage(
        Ui ui,
        DialogueView dialogue,
        String unit,
        List<Line> lines,
        List<Choice> leads,
        TypedForm typed,
        Map<String, String> errors) {

    /** A question with its answer. */
    record Line(DialogueView.Question question, String unit, boolean late) {}

    boolean may(DialogueAction action) {
        return dialogue.actions().contains(action);
    }
}
