package vn.thongsuot.inspections.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.inspections.Inspection;
import vn.thongsuot.inspections.InspectionAction;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** What the page of an inspection shows. */
record InspectionPage(
        Ui ui,
        Inspection inspection,
        String unit,
        String body,
        String look,
        @Nullable Link plan,
        @Nullable Link repeated,
        List<Link> repeats,
        List<Member> team,
        List<Choice> staff,
        int questions,
        int answered,
        List<FindingRow> findings,
        boolean mayRecordFindings,
        boolean mayRepeat,
        List<Choice> questionChoices,
        List<File> evidence,
        List<HistoryLine> history,
        Set<InspectionAction> actions,
        TypedForm form,
        Map<String, String> errors) {

    /** A way to another page. */
    record Link(String href, String text) {}

    /** A member of the team. */
    record Member(String account, String name, String position) {}

    /** A finding of this inspection. */
    record FindingRow(
            String code, String href, String content, String due, boolean late, String stateKey, String look) {}

    /** A paper that was taken. */
    record File(String href, String title, String at) {}

    boolean may(InspectionAction action) {
        return actions.contains(action);
    }

    String href() {
        return InspectionNames.href(inspection);
    }

    boolean openAct(String act) {
        return errors.containsKey("act-" + act);
    }
}
