package vn.thongsuot.dossiers.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.platform.Ui;

/**
 * Putting right what was chosen for the fee of a dossier.
 *
 * @param now what it owes as it stands
 * @param paid what was paid of it
 * @param fee null for a procedure that is free
 */
record FeeCorrectionPage(
        Ui ui,
        String code,
        int version,
        String procedure,
        String now,
        String paid,
        @Nullable FeeForm fee,
        String reason,
        Map<String, String> errors) {

    String href() {
        return path(new DossierCode(code));
    }

    static String path(DossierCode code) {
        return "/desk/dossiers/" + code + "/fee";
    }
}
