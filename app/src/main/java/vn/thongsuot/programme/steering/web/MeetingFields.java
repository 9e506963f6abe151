package vn.thongsuot.programme.steering.web;

import java.util.HashMap;
import java.util.Map;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.programme.steering.MeetingView;

/** What is recorded of a meeting, as its form has it (Vietnamese: biểu mẫu sửa biên bản họp). */
final class MeetingFields {

    private MeetingFields() {}

    static TypedForm of(MeetingView meeting) {
        Map<String, String> values = new HashMap<>(Map.of(
                "unit", meeting.unitId().toString(),
                "kind", meeting.kind(),
                "subject", meeting.subject(),
                "heldOn", meeting.heldOn().toString(),
                "invited", String.valueOf(meeting.invited()),
                "attended", String.valueOf(meeting.attended())));
        Map.of("online", meeting.online(), "throughSystem", meeting.throughSystem(), "secret", meeting.secret())
                .forEach((how, on) -> {
                    if (on) {
                        values.put(how, "on");
                    }
                });
        return new TypedForm(values);
    }
}
