package vn.thongsuot.procedures.routes.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.routes.RouteDraft;
import vn.thongsuot.procedures.routes.RouteDraftAction;
import vn.thongsuot.procedures.routes.RouteDrawing;

/** What the page of a draft shows. */
record RouteDraftPage(
        Ui ui,
        RouteDraft draft,
        String code,
        String name,
        String limit,
        String total,
        List<Row> rows,
        List<Problem> problems,
        @Nullable RouteDrawing drawing,
        Trial trial,
        List<Change> changes,
        boolean hasBase,
        boolean ownWork,
        boolean ahead,
        TypedForm form,
        Map<String, String> errors) {

    /** A step in the table. */
    record Row(
            String key,
            int n,
            String name,
            String description,
            String doer,
            String role,
            String place,
            String time,
            List<String> then,
            String opinions,
            boolean first,
            boolean last) {}

    /** What the checks say; {@code href} leads to the step, or is null. */
    record Problem(boolean blocks, String text, @Nullable String href) {}

    /** The dates of a dossier on trial. */
    record Trial(
            String received,
            List<Ask> asks,
            List<Stay> stays,
            String due,
            String end,
            boolean inTime,
            List<String> explanation) {}

    /** A choice on the way of the trial. */
    record Ask(String field, String step, List<Choice> exits) {}

    /** A step on the way. */
    record Stay(int n, String name, String role, String from, String to, String exit, List<String> opinions) {}

    /** What differs from the route in force. */
    record Change(String kind, String look, String step, List<String> parts) {}

    boolean may(RouteDraftAction action) {
        return draft.actions().contains(action);
    }

    /** Whether it was published and its first day is still to come. */
    boolean isWithdrawable() {
        return ahead && may(RouteDraftAction.WITHDRAW);
    }

    String href() {
        return "/desk/routes/" + draft.id();
    }
}
