package vn.thongsuot.dossiers.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.platform.Ui;

/**
 * What a citizen's page of a dossier shows; no name.
 *
 * @param questionHref where the one who was handed the result says how satisfied they are; null where nobody asks
 * @param request what became of what the applicant asked for last; null where nothing was asked
 */
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
        String receiptHref,
        ReopenPart reopen,
        @Nullable String questionHref,
        @Nullable String paid,
        @Nullable String request) {

    String requestsHref() {
        return receiptHref.replace("/papers/receipt.pdf", "/requests");
    }

    String messagesHref() {
        return receiptHref.replace("/papers/receipt.pdf", "/messages");
    }

    /** The one thing that the citizen has to do now. */
    record Todo(
            String title,
            List<String> items,
            String note,
            @Nullable String paperHref,
            @Nullable String payHref,
            @Nullable Transfer qr) {}

    /** A transfer with the QR that fills it in. @param size modules on a side @param path of the dark modules */
    record Transfer(String bank, String account, String holder, String reference, int size, String path) {}
}
