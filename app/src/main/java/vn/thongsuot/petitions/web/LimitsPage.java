package vn.thongsuot.petitions.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thongsuot.calendar.clock.Limit;
import vn.thongsuot.petitions.LimitRule;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** Which limits hold for petitions, and the form of a new rule; it begins with what holds now. */
record LimitsPage(
        Ui ui, List<Row> rows, boolean mayAdd, LimitRule current, TypedForm form, Map<String, String> errors) {

    /** A rule in words. */
    record Row(
            boolean own,
            boolean current,
            String from,
            String to,
            String refuse,
            String ask,
            String forward,
            String process,
            String publish,
            boolean pauses,
            int reopenDays,
            String basis) {}

    /** Limits by field, in the order of the form; what holds now where nothing was typed. */
    Map<String, String> days() {
        Map<String, String> days = new LinkedHashMap<>();
        days.put("refuse", of("refuse", current.refuse()));
        days.put("ask", of("ask", current.ask()));
        days.put("forward", of("forward", current.forward()));
        days.put("process", of("process", current.process()));
        days.put("publish", of("publish", current.publish()));
        return days;
    }

    boolean pauses() {
        return form.values().isEmpty()
                ? current.askingPauses()
                : form.text("pauses").equals("1");
    }

    private String of(String name, Limit limit) {
        return form.textOr(name, limit instanceof Limit.WorkingDays days ? String.valueOf(days.days()) : "");
    }
}
