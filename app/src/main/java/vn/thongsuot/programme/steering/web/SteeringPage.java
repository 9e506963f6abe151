package vn.thongsuot.programme.steering.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.steering.MeetingView;

/** What the front page of steering shows. */
record SteeringPage(
        Ui ui,
        LocalDate on,
        List<Tally> tallies,
        List<Body> bodies,
        List<Meeting> meetings,
        boolean mayEdit,
        boolean mayRecord,
        List<Choice> units,
        List<Choice> staff,
        TypedForm typed,
        Map<String, String> errors) {

    /** A counter that is a link. */
    record Tally(String key, int count, String href, String look) {}

    /** A body with its seats. */
    record Body(
            String id,
            String kind,
            String name,
            String unit,
            String decision,
            String from,
            String to,
            List<Seat> seats) {}

    /** A seat. */
    record Seat(String id, String position, String who, String from, String to, String decision) {}

    /** A meeting. */
    record Meeting(MeetingView meeting, String unit, long tasks) {}
}
