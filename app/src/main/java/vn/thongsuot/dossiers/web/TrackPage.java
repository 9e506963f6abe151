package vn.thongsuot.dossiers.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.platform.Ui;

/** What a citizen's page of a dossier shows; no name. */
record TrackPage(
        Ui ui,
        DossierDetail detail,
        String statusText,
        String statusLook,
        String statusSentence,
        @Nullable Todo todo,
        String dueText,
        List<String> explanation,
        List<Stop> stops,
        List<Labelled> facts,
        String receiptHref) {

    /** The one thing that the citizen has to do now. */
    record Todo(
            String title,
            List<String> items,
            String note,
            @Nullable String paperHref) {}
}
