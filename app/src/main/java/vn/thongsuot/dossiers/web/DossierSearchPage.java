package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/**
 * What a search found.
 *
 * @param rows null where nothing was looked for
 * @param more whether there are others than are shown
 */
record DossierSearchPage(Ui ui, TypedForm form, @Nullable List<Row> rows, boolean more, Map<String, String> errors) {

    /** A dossier. */
    record Row(String code, String applicant, String procedure, String status, String received, String appointment) {}
}
