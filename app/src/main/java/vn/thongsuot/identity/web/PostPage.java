package vn.thongsuot.identity.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/**
 * Who has which role in which unit on a day, and the form of another role.
 *
 * @param units those that the reader administers
 * @param asked what was asked for
 * @param cut whether there are more than are shown
 * @param ending the row whose end was refused; null for none
 */
record PostPage(
        Ui ui,
        List<Row> rows,
        List<Choice> units,
        List<Choice> roles,
        Asked asked,
        boolean cut,
        TypedForm form,
        @Nullable UUID ending,
        Map<String, String> errors) {

    /** What was asked for, as it was typed. */
    record Asked(String unit, String role, String day) {}

    /** A role. @param mayEnd whether the reader may end it @param begun whether ending it at once takes it back */
    record Row(
            String id,
            String name,
            String login,
            String unit,
            String role,
            String position,
            String days,
            @Nullable String actingFor,
            boolean active,
            boolean mayEnd,
            boolean begun) {}

    boolean isEnding(Row row) {
        return ending != null && ending.toString().equals(row.id());
    }

    /** What was typed for the end of a row. */
    String typed(Row row, String field) {
        return isEnding(row) ? form.text(field) : "";
    }

    /** What is wrong with the end of a row. */
    @Nullable
    String wrong(Row row) {
        return isEnding(row) ? errors.get("end-" + row.id()) : null;
    }
}
