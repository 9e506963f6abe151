package vn.thongsuot.programme;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.shared.LocalizedText;

/** The head of a plan as typed, in a form or in a sheet (Vietnamese: thông tin chung của kế hoạch đang nhập). */
public record PlanFields(
        String unit,
        String kind,
        String title,
        String titleEn,
        String from,
        String to,
        String parent,
        String childDueOn,
        String childDueDays) {

    public static PlanFields of(Plan plan) {
        Plan.ChildDue due = plan.childDue();
        return new PlanFields(
                plan.unitId().toString(),
                plan.kind().key(),
                plan.title().vi(),
                plan.title().en() == null ? "" : plan.title().en(),
                plan.from().toString(),
                plan.to().toString(),
                plan.parentId() == null ? "" : plan.parentId().toString(),
                due == null || due.on() == null ? "" : due.on().toString(),
                due == null || due.daysAfterIssue() == null
                        ? ""
                        : due.daysAfterIssue().toString());
    }

    /** What is wrong, by field. */
    public Map<String, String> check() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (title.isEmpty() || title.length() > 500) {
            errors.put("title", "plan.error.title");
        }
        if (!kind.equals("yearly") && !kind.equals("multi-year")) {
            errors.put("kind", "plan.error.kind");
        }
        Optional<LocalDate> first = Typed.day(from);
        Optional<LocalDate> last = Typed.day(to);
        if (first.isEmpty()) {
            errors.put("from", "plan.error.day");
        }
        if (last.isEmpty()) {
            errors.put("to", "plan.error.day");
        }
        if (first.isPresent() && last.isPresent()) {
            if (last.get().isBefore(first.get())) {
                errors.put("to", "plan.error.period");
            } else if (kind.equals("yearly")
                    && first.get().getYear() != last.get().getYear()) {
                errors.put("to", "plan.error.year");
            }
        }
        if (!childDueOn.isEmpty() && Typed.day(childDueOn).isEmpty()) {
            errors.put("childDueOn", "plan.error.day");
        }
        if (!childDueDays.isEmpty() && !childDueDays.matches("[1-9]\\d{0,2}")) {
            errors.put("childDueDays", "plan.error.days");
        }
        if (!childDueOn.isEmpty() && !childDueDays.isEmpty()) {
            errors.put("childDueDays", "plan.error.oneDue");
        }
        return errors;
    }

    /** Only after {@link #check} found nothing. */
    public PlanHead head() {
        return new PlanHead(
                kind.equals("yearly") ? PlanKind.YEARLY : PlanKind.MULTI_YEAR,
                new LocalizedText(title, titleEn),
                Typed.day(from).orElseThrow(),
                Typed.day(to).orElseThrow(),
                Typed.id(parent).orElse(null),
                due());
    }

    private Plan.@Nullable ChildDue due() {
        return childDueOn.isEmpty() && childDueDays.isEmpty()
                ? null
                : new Plan.ChildDue(
                        Typed.day(childDueOn).orElse(null),
                        childDueDays.isEmpty() ? null : (Integer) Integer.parseInt(childDueDays));
    }
}
