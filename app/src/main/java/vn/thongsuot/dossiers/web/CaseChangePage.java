package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;

/**
 * Changing the case of a dossier.
 *
 * @param now name of its case
 * @param cases others that its procedure has
 * @param chosen case that is looked at; empty for the usual one
 * @param preview what would change; null before one is chosen and where it cannot be changed to that case
 */
record CaseChangePage(
        Ui ui,
        String code,
        int version,
        String procedure,
        String now,
        List<Choice> cases,
        String chosen,
        @Nullable Preview preview,
        String reason,
        Map<String, String> errors) {

    /** What would change. @param late that the new due day has passed */
    record Preview(Labelled due, Labelled appointment, String papers, String route, boolean late) {}

    String href() {
        return "/desk/dossiers/" + code + "/case";
    }
}
