package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;

/** What the page shows on which an officer's open work is handed over. */
record HandoverPage(
        Ui ui, List<Choice> from, List<Choice> to, String reason, List<Held> held, Map<String, String> errors) {

    /** A dossier that is still in hand. */
    record Held(String code, String role, String unit) {}
}
