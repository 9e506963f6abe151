package vn.thongsuot.programme.web;

import java.util.Map;
import org.springframework.util.MultiValueMap;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.PlanFields;
import vn.thongsuot.shared.DomainException;

/** Fields of a posted form (Vietnamese: ô nhập của biểu mẫu). */
final class Forms {

    private Forms() {}

    static String text(MultiValueMap<String, String> typed, String name) {
        String value = typed.getFirst(name);
        return value == null ? "" : value.strip();
    }

    static Map<String, String> all(MultiValueMap<String, String> typed) {
        return typed.toSingleValueMap();
    }

    static PlanFields plan(MultiValueMap<String, String> typed) {
        return new PlanFields(
                text(typed, "unit"),
                text(typed, "kind"),
                text(typed, "title"),
                text(typed, "titleEn"),
                text(typed, "from"),
                text(typed, "to"),
                text(typed, "parent"),
                text(typed, "childDueOn"),
                text(typed, "childDueDays"));
    }

    /** The reason of a refusal at a field; what somebody else changed meanwhile has to be read first, on a page of its own. */
    static Map<String, String> refused(Ui ui, String field, DomainException refused) {
        if (refused.kind() == DomainException.Kind.CONFLICT) {
            throw refused;
        }
        return Map.of(field, ui.error(refused));
    }
}
