package vn.thongsuot.inspections.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.inspections.findings.Finding;
import vn.thongsuot.inspections.findings.FindingAction;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** What the page of a finding shows. */
record FindingPage(
        Ui ui,
        Finding finding,
        String unit,
        String body,
        String owner,
        String look,
        boolean late,
        String inspectionHref,
        String inspectionCode,
        @Nullable String question,
        List<Choice> staff,
        List<HistoryLine> history,
        Set<FindingAction> actions,
        TypedForm form,
        Map<String, String> errors) {

    boolean may(FindingAction action) {
        return actions.contains(action);
    }

    String href() {
        return "/desk/findings/" + finding.id();
    }

    boolean open(String act) {
        return errors.containsKey("act-" + act);
    }

    /** The fields as they stand there, or as they were typed. */
    TypedForm fields() {
        if (!form.values().isEmpty()) {
            return form;
        }
        var draft = finding.draft();
        return new TypedForm(Map.of(
                "area", draft.area().key(),
                "fault", draft.fault().key(),
                "content", draft.content(),
                "cause", draft.cause(),
                "demand", draft.demand(),
                "dueOn", draft.dueOn().toString()));
    }
}
