package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.keeping.KeptPaper;
import vn.thongsuot.documents.results.Issued;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.ResultDrafts;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/**
 * The electronic side of a dossier.
 *
 * @param mayPrepare whether the reader may lay a result before who signs it
 * @param waiting the result that waits for its signature; null for none
 * @param templated whether its result can be made from a template
 */
record DigitalPage(
        Ui ui,
        DossierDetail detail,
        List<Issued> issued,
        List<KeptPaper> known,
        boolean maySign,
        boolean mayPrepare,
        ResultDrafts.@Nullable Waiting waiting,
        boolean templated,
        boolean mayScan,
        TypedForm form,
        Map<String, String> errors) {

    String base() {
        return "/desk/dossiers/" + detail.code();
    }
}
