package vn.thongsuot.programme.review;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.programme.reader.Doubt;
import vn.thongsuot.programme.reader.DraftGoal;
import vn.thongsuot.programme.reader.DraftTarget;
import vn.thongsuot.programme.reader.DraftTask;

/** What the reader found as fields of a form, and how sure it is (Vietnamese: ô nhập từ bản đọc). */
final class RowFields {

    private static final double PER_DOUBT = 0.15;

    private RowFields() {}

    static Map<String, String> of(DraftTarget target, @Nullable String fallbackHorizon) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("area", target.area());
        fields.put("statement", sentence(target.quote()));
        fields.put("subject", target.subject());
        fields.put("comparator", text(target.comparator()));
        fields.put(
                "value",
                target.values().isEmpty() ? "" : Typed.text(target.values().getFirst()));
        fields.put(
                "valueTo",
                target.values().size() < 2 ? "" : Typed.text(target.values().getLast()));
        fields.put("unit", text(target.unit()));
        fields.put("level", text(target.level()));
        fields.put("scope", text(target.scope()));
        fields.put("baseline", text(target.baseline()));
        fields.put("horizon", target.horizon() == null ? text(fallbackHorizon) : target.horizon());
        fields.put(
                "nestedIn", target.nestedIn() == null ? "" : target.nestedIn().toString());
        return fields;
    }

    static Map<String, String> of(DraftTask task) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("area", task.area());
        fields.put("statement", sentence(task.content()));
        fields.put("lead", text(task.lead()));
        fields.put("partners", String.join("; ", task.partners()));
        fields.put("leader", text(task.leader()));
        fields.put("product", text(task.product()));
        fields.put("due", text(task.due()));
        return fields;
    }

    static Map<String, String> of(DraftGoal goal, @Nullable String fallbackHorizon) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("area", goal.area());
        fields.put("statement", goal.statement());
        fields.put("horizon", goal.horizon() == null ? text(fallbackHorizon) : goal.horizon());
        return fields;
    }

    /** Each doubt takes some of the certainty; some weigh twice, because the number itself may be wrong. */
    static double certainty(Iterable<Doubt> doubts) {
        double certainty = 1;
        for (Doubt doubt : doubts) {
            boolean heavy = doubt == Doubt.NO_NUMBER
                    || doubt == Doubt.SLIP
                    || doubt == Doubt.LEVEL_UNCLEAR
                    || doubt == Doubt.COUNT
                    || doubt == Doubt.REJECTED_BEFORE;
            certainty -= heavy ? 2 * PER_DOUBT : PER_DOUBT;
        }
        return Math.max(0, certainty);
    }

    /** One line, without the list mark before it. */
    private static String sentence(String quote) {
        String line = quote.replaceAll("\\s+", " ")
                .strip()
                .replaceFirst("^(?:[a-zđ]\\)|\\d{1,2}(?:\\.\\d{1,2})*[.)]|[-+•])\\s*", "");
        return line.length() > 1000 ? line.substring(0, 1000) : line;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
