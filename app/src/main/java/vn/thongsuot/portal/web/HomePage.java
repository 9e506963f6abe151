package vn.thongsuot.portal.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.ProcedureView;

/** What the home page and the list of procedures show. @param charged what is charged in words, by version */
record HomePage(Ui ui, String words, List<ProcedureView> procedures, Map<UUID, String> charged) {

    /** Empty where no amount is known. */
    String charged(ProcedureView procedure) {
        String text = charged.getOrDefault(procedure.versionId(), "");
        return text.isEmpty() ? "" : ui.t("fee.public.found", text);
    }
}
