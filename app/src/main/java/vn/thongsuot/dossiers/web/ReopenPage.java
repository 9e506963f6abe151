package vn.thongsuot.dossiers.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.ReopenReason;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** The form by which a finished dossier is handled again. */
record ReopenPage(Ui ui, DossierDetail detail, TypedForm form, Map<String, String> errors) {

    List<Choice> reasons() {
        return Arrays.stream(ReopenReason.values())
                .map(reason -> new Choice(
                        reason.key(),
                        ui.t("reopen.reason." + reason.key()),
                        reason.key().equals(form.text("reason"))))
                .toList();
    }
}
