package vn.thongsuot.programme.steering.web;

import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.steering.DifficultyAction;
import vn.thongsuot.programme.steering.DifficultyView;

/** What the page of a difficulty shows. */
record DifficultyPage(
        Ui ui,
        DifficultyView difficulty,
        String unit,
        String sender,
        String answerer,
        List<Line> lines,
        TypedForm typed,
        Map<String, String> errors) {

    /** A line of the history. */
    record Line(String at, String what, String who) {}

    boolean may(DifficultyAction action) {
        return difficulty.actions().contains(action);
    }
}
