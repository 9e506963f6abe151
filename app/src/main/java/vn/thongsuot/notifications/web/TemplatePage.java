package vn.thongsuot.notifications.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.notifications.MessageKind;
import vn.thongsuot.notifications.MessagePreviews.Preview;
import vn.thongsuot.notifications.MessageTemplate;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/**
 * What the page of a message's wording shows.
 *
 * @param current version in use; null for the product's own text
 * @param preview what would be sent; null where it cannot be made
 */
record TemplatePage(
        Ui ui,
        MessageKind kind,
        @Nullable MessageTemplate current,
        List<MessageTemplate> versions,
        @Nullable Preview preview,
        TypedForm form,
        boolean saved,
        Map<String, String> errors) {

    /** What stands in a field: as typed, else as in use, else nothing. */
    String value(String name) {
        String known = current == null
                ? ""
                : switch (name) {
                    case "subjectVi" -> current.subject().vi();
                    case "subjectEn" -> orEmpty(current.subject().en());
                    case "bodyVi" -> current.body().vi();
                    default -> orEmpty(current.body().en());
                };
        return form.textOr(name, known);
    }

    int version() {
        return current == null ? 0 : current.version();
    }

    String fields() {
        return String.join(
                ", ", kind.fields().stream().map(field -> "{" + field + "}").toList());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
