package vn.thongsuot.programme.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.platform.api.ApiRefusal;
import vn.thongsuot.platform.api.ApiWords;
import vn.thongsuot.programme.PlanFields;
import vn.thongsuot.programme.PlanHead;
import vn.thongsuot.programme.PlanKind;
import vn.thongsuot.shared.LocalizedText;

/** What is said of a plan as a whole, as machines write it; the rules are those of the form. */
record PlanHeadRequest(
        @Allowed(of = PlanKind.class) String kind,
        LocalizedText title,
        LocalDate from,
        LocalDate to,
        @Nullable UUID parentId,
        @Nullable LocalDate childDueOn,
        @Nullable Integer childDueDays) {

    /** @throws ApiRefusal API-006 for a kind that there is not, API-009 naming each field that is not acceptable */
    PlanHead head() {
        ApiWords.field(PlanKind.class, "kind", kind);
        PlanFields form = new PlanFields(
                "",
                kind,
                title.vi(),
                title.en() == null ? "" : title.en(),
                from.toString(),
                to.toString(),
                parentId == null ? "" : parentId.toString(),
                childDueOn == null ? "" : childDueOn.toString(),
                childDueDays == null ? "" : childDueDays.toString());
        Map<String, String> wrong = new LinkedHashMap<>(form.check());
        if (!wrong.isEmpty()) {
            throw ApiRefusal.invalid(wrong);
        }
        return form.head();
    }
}
