package vn.thongsuot.centres.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;

/**
 * A counter as its clerk works with it.
 *
 * @param counter number of the counter where the clerk sits; 0 while none is open
 * @param current what was called and is not served; null for none
 * @param intake path of the intake desk
 * @param none whether the last press found nobody to call
 */
record CounterPage(
        Ui ui,
        List<Choice> points,
        String point,
        String display,
        String kiosk,
        int counter,
        List<Counter> counters,
        @Nullable Line current,
        String intake,
        List<Line> waiting,
        List<Line> missed,
        List<Choice> others,
        boolean none,
        Map<String, String> errors) {

    /** A counter that can be opened. @param clerk who sits there; empty for nobody */
    record Counter(UUID id, int number, String fields, String clerk) {}

    /** A number in a list. */
    record Line(
            UUID id,
            int version,
            String number,
            String field,
            String priority,
            String drawn,
            int minutes,
            int calls,
            boolean forHere) {}
}
