package vn.thongsuot.inspections.web;

import java.util.List;
import java.util.Map;
import vn.thongsuot.inspections.checklists.Checklist;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** What the checklists in use show, and the form of a new one. */
record ChecklistsPage(Ui ui, List<Card> checklists, List<Choice> bodies, TypedForm form, Map<String, String> errors) {

    /** A checklist. @param body that keeps it; empty for the sample */
    record Card(Checklist checklist, String body) {}

    boolean editable() {
        return !bodies.isEmpty();
    }
}
