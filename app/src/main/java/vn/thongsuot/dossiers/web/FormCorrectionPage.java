package vn.thongsuot.dossiers.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.forms.FilledForm;

/**
 * Putting right what was answered to the electronic form of a dossier. Its {@code toString} shows no answers.
 *
 * @param asked what the applicant asks to have corrected; null where nothing waits
 * @param answersRequest whether the correction answers that
 */
record FormCorrectionPage(
        Ui ui,
        String code,
        int version,
        FilledForm form,
        @Nullable String asked,
        boolean answersRequest,
        String reason,
        Map<String, String> errors) {

    String href() {
        return "/desk/dossiers/" + code + "/form";
    }

    @Override
    public String toString() {
        return "FormCorrectionPage[%s]".formatted(code);
    }
}
