package vn.thongsuot.programme.steering.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.steering.MeetingView;

/**
 * What the form of a meeting shows.
 *
 * @param meeting the one that is corrected; null for a new one
 */
record MeetingFormPage(
        Ui ui,
        @Nullable MeetingView meeting,
        List<Choice> units,
        List<Choice> leads,
        TypedForm typed,
        Map<String, String> errors) {

    /** How many conclusions the form takes. */
    static final int CONCLUSIONS = 6;

    String action() {
        return "/desk/steering/meetings" + (meeting == null ? "" : "/" + meeting.id() + "/edit");
    }

    String title() {
        return meeting == null ? "meeting.new" : "meeting.correct";
    }

    /** How many conclusions stand already. */
    int standing() {
        return meeting == null ? 0 : meeting.conclusions().size();
    }
}
