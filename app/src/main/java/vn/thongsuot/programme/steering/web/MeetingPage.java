package vn.thongsuot.programme.steering.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.steering.MeetingView;

/**
 * What the page of a meeting shows.
 *
 * @param mayRecord whether this reader may correct it
 * @param mayMake whether tasks can still be made of its conclusions, by this reader
 */
record MeetingPage(Ui ui, MeetingView meeting, String unit, List<Line> lines, boolean mayRecord, boolean mayMake) {

    /** A conclusion. */
    record Line(
            int n,
            String text,
            String unit,
            String due,
            @Nullable String taskHref) {}
}
